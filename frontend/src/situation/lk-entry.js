import { html } from 'lit';
import { enter } from '../api/situation.js';
import { uuid7 } from '../api/uuid.js';
import { named, pick, t } from '../i18n/i18n.js';
import { catalogue } from '../map/layers.js';
import { names } from '../reports/names.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { tell } from '../shell/notices.js';
import { doubts } from './doubts.js';
import { attempt } from './saving.js';
import { loadPeriod, situation, startEntry } from './situation.js';

const HOUR_MS = 3_600_000;
/** How long ago, hours; the first one is taken where nobody says. */
const AGO = /** @type {const} */ ({ now: 0, hour: 1, evening: 4, night: 10, day: 24 });
/** How long somebody was out, hours, until now. */
const OUT = /** @type {const} */ ({ two: 2, four: 4, six: 6 });
const HERE = 'here';

/** An event or presence in few taps: what, where, when, save. */
class LkEntry extends LyktaElement {
  static properties = {
    what: { state: true },
    where: { state: true },
    time: { state: true },
    note: { state: true },
    outcome: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.entryId = uuid7();
    /** @type {string|null} a category or a role */ this.what = null;
    /** @type {string|null} a place's id, or here */ this.where = null;
    /** @type {string} */ this.time = situation.value.entry === 'presence' ? 'four' : 'now';
    this.note = '';
    /** @type {import('./saving.js').Attempt|null} */ this.outcome = null;
    this.busy = false;
  }

  get watched() {
    return [situation, names, catalogue];
  }

  render() {
    const presence = situation.value.entry === 'presence';
    return html`<form class="quick-entry" @submit=${this.#submit}>
      <header class="situation-row"><h2>${t(presence ? 'situation.newPresence' : 'situation.newEvent')}</h2><span class="grow"></span>
        <button type="button" class="button small icon-only" aria-label=${t('situation.cancel')} @click=${() => startEntry(null)}>${icon('close', 18)}</button></header>
      ${this.#choice(t('situation.what'), this.#kinds(), this.what, (value) => (this.what = value))}
      ${this.what ? this.#choice(t('situation.where'), this.#places(), this.where, (value) => (this.where = value)) : ''}
      ${this.what && this.where ? this.#rest(presence) : ''}
    </form>`;
  }

  /** @returns {[string, string][]} */
  #kinds() {
    if (situation.value.entry === 'events')
      return situation.value.categories.map((category) => [category.code, pick(category)]);
    const layer = catalogue.value.layers.find(({ name }) => name === 'presence');
    const role = layer?.fields.find(({ name }) => name === 'role');
    return (role?.options ?? []).map(({ value, title }) => [value, pick(title)]);
  }

  /** @returns {[string, string][]} */
  #places() {
    const places = names.value.places.map(({ id, name }) => /** @type {[string, string]} */ ([id, name]));
    const here = /** @type {[string, string]} */ ([HERE, t('situation.here')]);
    return situation.value.entry === 'events' ? [here, ...places] : places;
  }

  /** Once chosen, only the choice is seen, so that what comes next is at hand. @param {string} title @param {[string, string][]} options @param {string|null} chosen @param {(value: string|null) => void} choose */
  #choice(title, options, chosen, choose) {
    const shown = chosen ? options.filter(([value]) => value === chosen) : options;
    return html`<fieldset class="entry-choice"><legend>${title}</legend>
      ${shown.map(
        ([value, text]) =>
          html`<button type="button" class="button" aria-pressed=${value === chosen} @click=${() => choose(value === chosen ? null : value)}>${text}</button>`,
      )}
    </fieldset>`;
  }

  /** @param {boolean} presence */
  #rest(presence) {
    const times = Object.keys(presence ? OUT : AGO);
    return html`<fieldset class="entry-choice"><legend>${t('situation.when')}</legend>
        ${times.map((time) => html`<button type="button" class="button" aria-pressed=${time === this.time} @click=${() => (this.time = time)}>${named(presence ? 'situationOut' : 'situationAgo', time)}</button>`)}
      </fieldset>
      <label>${t('situation.note')}<span class="input"><textarea rows="2" maxlength="4000" .value=${this.note} @input=${(/** @type {InputEvent} */ event) => (this.note = /** @type {HTMLTextAreaElement} */ (event.target).value)}></textarea></span></label>
      <p class="dim">${t('situation.noPersons')}</p>
      ${doubts(this.outcome, () => void this.#save(true))}
      <button class="button primary wide" ?disabled=${this.busy}>${t('situation.save')}</button>`;
  }

  /** @param {SubmitEvent} event */
  #submit = (event) => {
    event.preventDefault();
    void this.#save(false);
  };

  /** @param {boolean} confirmedText */
  async #save(confirmedText) {
    const what = /** @type {'events'|'presence'} */ (situation.value.entry);
    this.busy = true;
    this.outcome = await attempt(async () => {
      const place = this.where === HERE ? { position: await position() } : { place: this.where };
      const note = this.note ? { note: this.note } : {};
      await enter(what, { id: this.entryId, ...this.#facts(what), ...place, ...note, confirmedText });
    });
    this.busy = false;
    if (this.outcome.kind !== 'saved') return;
    tell('situation.kept');
    startEntry(null);
    await loadPeriod();
  }

  /** @param {'events'|'presence'} what */
  #facts(what) {
    const now = Date.now();
    const before = (/** @type {number} */ hours) => new Date(now - hours * HOUR_MS).toISOString();
    if (what === 'events')
      return { category: this.what, observedTo: before(AGO[/** @type {keyof typeof AGO} */ (this.time)]) };
    return { role: this.what, from: before(OUT[/** @type {keyof typeof OUT} */ (this.time)]), to: before(0) };
  }
}

/** @returns {Promise<[number, number]>} where this device is, longitude and latitude */
function position() {
  return new Promise((found, lost) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found([coords.longitude, coords.latitude]),
      lost,
      { enableHighAccuracy: true, timeout: 10_000 },
    ),
  );
}

customElements.define('lk-entry', LkEntry);
