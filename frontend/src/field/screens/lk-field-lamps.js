import { html } from 'lit';
import { named, number, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { draft, layAside, send, takeUp, write } from '../draft.js';
import { knowledge } from '../keep/known.js';
import { goOver } from '../route.js';
import { middleOf, nearestFirst } from '../where/distance.js';
import { isFarAway } from '../where/municipality.js';
import { whereabouts } from '../where/position.js';
import '../parts/lk-field-details.js';
import '../parts/lk-field-map.js';
import '../parts/lk-field-near.js';
import '../parts/lk-field-photos.js';
import '../parts/lk-field-refusal.js';
import '../parts/lk-field-send.js';
import { whereText } from './lk-field-report.js';

/** @typedef {import('../keep/known.js').Lamp} Lamp */
/** @typedef {Lamp & {number: number, distanceM: number, chosen: boolean}} Shown */

const SHOWN = 12;
const WORST = new Set(['faulty', 'column_issue', 'planned', 'removed']);

/** Lamps that are dark or broken: the nearest by number, one by a tap or several inside a line that is drawn. */
class LkFieldLamps extends LyktaElement {
  static properties = { entryId: { type: String }, lasso: { state: true }, far: { state: true } };

  constructor() {
    super();
    this.entryId = '';
    this.lasso = false;
    this.far = false;
  }

  get watched() {
    return [draft, knowledge, whereabouts];
  }

  /** @param {Map<string, unknown>} changed */
  async updated(changed) {
    if (changed.has('entryId') && !(await takeUp(this.entryId))) goOver('start');
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (draft.value.entry?.id === this.entryId) void layAside();
  }

  /** The nearest ones and those that were chosen, each with its number. @returns {Shown[]} */
  #shown() {
    const { position, lamps } = draft.value.entry?.content ?? {};
    const all = knowledge.value.lamps ?? [];
    const chosen = new Set(lamps);
    const sorted = position ? nearestFirst(all, position) : [];
    const near = sorted.filter(({ id }, i) => i < SHOWN || chosen.has(id));
    return near.map((lamp, i) => ({ ...lamp, number: i + 1, chosen: chosen.has(lamp.id) }));
  }

  render() {
    const { entry } = draft.value;
    if (entry?.id !== this.entryId) return '';
    const { position, accuracyM, lamps } = entry.content;
    const shown = this.#shown();
    return html`<div class="onsite-sheet lamps">
      <div class="onsite-map">
        <lk-field-map
          .pin=${position ? { at: position, accuracyM } : null}
          .lamps=${shown}
          .allLamps=${knowledge.value.lamps ?? []}
          .lasso=${this.lasso}
          @placed=${(/** @type {CustomEvent} */ { detail }) => write({ position: detail, accuracyM: null })}
          @lamp=${(/** @type {CustomEvent} */ { detail }) => this.#toggle(detail)}
          @lassoed=${(/** @type {CustomEvent} */ { detail }) => this.#add(detail)}
        ></lk-field-map>
        <button class="onsite-button onsite-lasso" aria-pressed=${this.lasso} @click=${() => (this.lasso = !this.lasso)}>
          ${icon('lasso', 24)} ${t(this.lasso ? 'onSite.lassoing' : 'onSite.lasso')}
        </button>
      </div>
      <div class="onsite-body">
        ${entry.refusal ? html`<lk-field-refusal .entry=${entry}></lk-field-refusal>` : ''}
        <p class="onsite-where">${icon('pin', 20)} ${whereText(entry.content)}</p>
        ${this.#none(shown)}
        <ul class="onsite-list" aria-label=${t('onSite.lampsNear')}>
          ${shown.map((lamp) => this.#row(lamp))}
        </ul>
        <lk-field-photos .entry=${entry} kind="before"></lk-field-photos>
        <lk-field-near></lk-field-near>
        <lk-field-details .content=${entry.content}></lk-field-details>
      </div>
      <lk-field-send
        .far=${this.far}
        .ready=${lamps.length > 0 || isDescribed(entry)}
        .words=${words(lamps.length)}
        .lack=${t('onSite.needsLamp')}
        @go=${this.#go}
        @sure=${this.#sure}
        @move=${() => (this.far = false)}
      ></lk-field-send>
    </div>`;
  }

  /** @param {Shown[]} shown */
  #none(shown) {
    if (shown.length) return '';
    if (!knowledge.value.lamps) return html`<p class="onsite-hint">${t('onSite.lampsUnknown')}</p>`;
    return html`<p class="onsite-hint">${t('onSite.lampsNeedPlace')}</p>`;
  }

  /** @param {Shown} lamp */
  #row({ id, number: n, designation, distanceM, status, chosen }) {
    return html`<li>
      <button class="onsite-lamp ${chosen ? 'on' : ''}" aria-pressed=${chosen} @click=${() => this.#toggle(id)}>
        <b class="onsite-number">${n}</b>
        <strong>${designation}</strong>
        <span>${WORST.has(status) ? named('onSiteLamp', status) : ''}</span>
        <span class="n">${t('onSite.metres', { m: number(Math.round(distanceM)) })}</span>
        ${icon(chosen ? 'check' : 'plus', 24)}
      </button>
    </li>`;
  }

  /** @param {string} id */
  #toggle(id) {
    const { lamps } = draft.value.entry?.content ?? {};
    write({
      lamps: lamps.includes(id)
        ? lamps.filter((/** @type {string} */ other) => other !== id)
        : [...lamps, id],
    });
  }

  /** @param {string[]} ids */
  #add(ids) {
    this.lasso = false;
    write({ lamps: [...new Set([...(draft.value.entry?.content.lamps ?? []), ...ids])] });
  }

  /** The report lies amid its lamps. */
  #go = async () => {
    const content = draft.value.entry?.content;
    const chosen = (knowledge.value.lamps ?? []).filter(({ id }) => content?.lamps.includes(id));
    if (!content) return;
    const places = chosen.map((lamp) => lamp.position);
    const position = places.length ? middleOf(places) : content.position;
    if (isFarAway(position) && !content.confirmedFar) return void (this.far = true);
    write(places.length ? { position, accuracyM: null } : {});
    await send();
    goOver('start');
  };

  #sure = () => {
    write({ confirmedFar: true });
    void this.#go();
  };
}

/** A lamp that the register does not know is told of by its place and a photo or a note. @param {import('../queue/box.js').Entry} entry */
function isDescribed({ content, photos }) {
  return Boolean(content.position && (photos.length || content.description));
}

/** @param {number} n lamps that are chosen */
function words(n) {
  if (!n) return t('onSite.sendUnknownLamp');
  return n === 1 ? t('onSite.sendLamp') : t('onSite.sendLamps', { n });
}

customElements.define('lk-field-lamps', LkFieldLamps);
