import { html } from 'lit';
import { day, t } from '../../i18n/i18n.js';
import { today } from '../../map/days.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { mayWalk } from '../keep/rights.js';
import { whereabouts } from '../where/position.js';
import { choices, placeAt, planOf } from './choices.js';
import { beginWalk } from './walking.js';

/** @typedef {import('./choices.js').Choice} Choice */

const MOST_PEOPLE = 1000;

/** What the walk is called and about; all of it may stand as it is. */
class LkWalkBegin extends LyktaElement {
  static properties = {
    place: { state: true },
    plan: { state: true },
    name: { state: true },
    participants: { state: true },
  };

  constructor() {
    super();
    /** Undefined: where the phone is. @type {string|null|undefined} */ this.place = undefined;
    /** Undefined: the place's. @type {string|null|undefined} */ this.plan = undefined;
    /** Undefined: after the place and the day. @type {string|undefined} */ this.name = undefined;
    /** @type {number|null} */ this.participants = null;
  }

  get watched() {
    return [choices, whereabouts];
  }

  get #place() {
    return this.place === undefined ? (placeAt(whereabouts.value.at)?.id ?? null) : this.place;
  }

  get #plan() {
    return this.plan === undefined ? (planOf(this.#place)?.id ?? null) : this.plan;
  }

  get #name() {
    if (this.name !== undefined) return this.name;
    const place = choices.value.places.find(({ id }) => id === this.#place);
    return `${place?.name ?? t('walk.task')}, ${day(today())}`;
  }

  render() {
    if (!mayWalk())
      return html`<div class="onsite-sheet alone"><div class="onsite-body"><p>${t('walk.logIn')}</p></div></div>`;
    const { places, plans } = choices.value;
    return html`<div class="onsite-sheet alone">
      <div class="onsite-body">
        <label class="onsite-field"><span>${t('walk.name')}</span>
          <input maxlength="200" .value=${this.#name} @input=${this.#named} /></label>
        ${select(t('walk.place'), places, this.#place, (id) => (this.place = id))}
        ${select(t('walk.plan'), plans, this.#plan, (id) => (this.plan = id))}
        <label class="onsite-field"><span>${t('walk.participants')}</span>
          <input type="number" inputmode="numeric" min="0" max=${MOST_PEOPLE} .value=${String(this.participants ?? '')} @input=${this.#counted} /></label>
        <p class="onsite-hint">${icon('info', 20)} ${t('walk.howDrawn')}</p>
        ${places.length ? '' : html`<p class="onsite-hint">${icon('offline', 20)} ${t('walk.choicesUnknown')}</p>`}
      </div>
      <footer class="onsite-foot">
        <button class="onsite-button primary" ?disabled=${!this.#name.trim()} @click=${this.#begin}>${t('walk.begin')}</button>
      </footer>
    </div>`;
  }

  /** @param {Event} event */
  #named = ({ target }) => {
    this.name = /** @type {HTMLInputElement} */ (target).value;
  };

  /** @param {Event} event */
  #counted = ({ target }) => {
    this.participants = peopleIn(/** @type {HTMLInputElement} */ (target));
  };

  #begin = () =>
    beginWalk({
      name: this.#name.trim(),
      place: this.#place,
      plan: this.#plan,
      participants: this.participants,
    });
}

/** @param {HTMLInputElement} input @returns {number|null} within what the server takes */
export function peopleIn({ value, valueAsNumber }) {
  if (!value || Number.isNaN(valueAsNumber)) return null;
  return Math.min(MOST_PEOPLE, Math.max(0, Math.round(valueAsNumber)));
}

/** @param {string} label @param {Choice[]} all @param {string|null} chosen @param {(id: string|null) => void} choose */
function select(label, all, chosen, choose) {
  const change = (/** @type {Event} */ { target }) =>
    choose(/** @type {HTMLSelectElement} */ (target).value || null);
  return html`<label class="onsite-field"><span>${label}</span>
    <select @change=${change}>
      <option value="" .selected=${chosen === null}>${t('walk.none')}</option>
      ${all.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select></label>`;
}

customElements.define('lk-walk-begin', LkWalkBegin);
