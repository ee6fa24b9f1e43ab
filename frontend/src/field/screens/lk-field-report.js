import { html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { draft, layAside, send, takeUp, write } from '../draft.js';
import { terms } from '../keep/terms.js';
import { goHome } from '../route.js';
import { isFarAway } from '../where/municipality.js';
import { whereabouts } from '../where/position.js';
import '../parts/lk-field-contact.js';
import '../parts/lk-field-details.js';
import '../parts/lk-field-map.js';
import '../parts/lk-field-near.js';
import '../parts/lk-field-photos.js';
import '../parts/lk-field-refusal.js';
import '../parts/lk-field-send.js';

/** Graffiti, damage, litter, or a place where one does not feel safe: photo, place, send. */
class LkFieldReport extends LyktaElement {
  static properties = { entryId: { type: String }, far: { state: true } };

  constructor() {
    super();
    this.entryId = '';
    /** It was to be sent from outside of the municipality: that is asked first. */ this.far = false;
  }

  get watched() {
    return [draft, whereabouts, terms];
  }

  /** @param {Map<string, unknown>} changed */
  async updated(changed) {
    if (changed.has('entryId') && !(await takeUp(this.entryId))) goHome();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (draft.value.entry?.id === this.entryId) void layAside();
  }

  render() {
    const { entry } = draft.value;
    if (entry?.id !== this.entryId) return '';
    const { position, accuracyM, email, consent } = entry.content;
    const lack = position && email && !consent ? t('onSite.needsConsent') : '';
    return html`<div class="onsite-sheet">
      <lk-field-map
        class="onsite-map"
        .pin=${position ? { at: position, accuracyM } : null}
        @placed=${(/** @type {CustomEvent} */ { detail }) => write({ position: detail, accuracyM: null })}
      ></lk-field-map>
      <div class="onsite-body">
        ${entry.refusal ? html`<lk-field-refusal .entry=${entry}></lk-field-refusal>` : ''}
        <p class="onsite-where">${icon('pin', 20)} ${whereText(entry.content)}</p>
        <lk-field-photos .entry=${entry} kind="before"></lk-field-photos>
        ${entry.citizen ? '' : html`<lk-field-near></lk-field-near>`}
        <lk-field-details .content=${entry.content}></lk-field-details>
        ${entry.citizen ? html`<lk-field-contact .content=${entry.content}></lk-field-contact>` : ''}
      </div>
      <lk-field-send .far=${this.far} .ready=${Boolean(position) && !lack} .lack=${lack} @go=${this.#go} @sure=${this.#sure} @move=${this.#back}></lk-field-send>
    </div>`;
  }

  #go = async () => {
    const content = draft.value.entry?.content;
    if (!content?.position) return;
    if (isFarAway(content.position) && !content.confirmedFar) return void (this.far = true);
    await send();
    goHome();
  };

  #sure = () => {
    write({ confirmedFar: true });
    void this.#go();
  };

  #back = () => {
    this.far = false;
  };
}

/** @param {Record<string, any>} content @returns {string} how well the place is known */
export function whereText({ position, accuracyM }) {
  if (position && accuracyM !== null) return t('onSite.within', { m: Math.round(accuracyM) });
  if (position) return t('onSite.byHand');
  const { state } = whereabouts.value;
  if (state === 'denied') return t('onSite.denied');
  return state === 'lost' ? t('onSite.lost') : t('onSite.looking');
}

customElements.define('lk-field-report', LkFieldReport);
