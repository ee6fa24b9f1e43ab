import { html } from 'lit';
import { named, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { write } from '../draft.js';
import { localTime, sinceOf, SINCE } from './since.js';

const SURFACES = ['brick', 'concrete', 'plaster', 'wood', 'metal', 'glass', 'stone', 'sign', 'other'];
const LONGEST = 4000;
const WITH_SURFACE = new Set(['graffiti', 'vandalism']);

/** What may be told besides; nothing of it must. */
class LkFieldDetails extends LyktaElement {
  static properties = { content: { attribute: false } };

  constructor() {
    super();
    /** @type {Record<string, any>} */ this.content = {};
  }

  render() {
    const { category, description } = this.content;
    const length = description?.length ?? 0;
    return html`${category === 'graffiti' ? this.#offensive() : ''}
      <details class="onsite-details">
        <summary>${icon('down', 22)} ${t('onSite.details')}</summary>
        ${WITH_SURFACE.has(category) ? this.#surface() : ''} ${this.#since()}
        <label class="onsite-field"
          ><span>${t('onSite.note')}</span>
          <textarea rows="3" maxlength=${LONGEST} .value=${description ?? ''} @input=${this.#note}></textarea>
          <output class="onsite-hint">${t('onSite.length', { n: length, most: LONGEST })}</output></label
        >
      </details>`;
  }

  /** It decides between 24 and 48 hours. */
  #offensive() {
    const { offensive } = this.content;
    const choice = (/** @type {boolean} */ value, /** @type {string} */ words) => {
      const on = offensive === value;
      return html`<button class="onsite-choice ${on ? 'on' : ''}" aria-pressed=${on} @click=${() => write({ offensive: on ? null : value })}>
        ${words}
      </button>`;
    };
    return html`<fieldset class="onsite-choices two">
      <legend>${t('onSite.offensive')}</legend>
      ${choice(true, t('onSite.yes'))} ${choice(false, t('onSite.no'))}
    </fieldset>`;
  }

  #surface() {
    return html`<fieldset class="onsite-choices three">
      <legend>${t('onSite.surface')}</legend>
      ${SURFACES.map((surface) => {
        const on = this.content.surface === surface;
        return html`<button class="onsite-choice ${on ? 'on' : ''}" aria-pressed=${on} @click=${() => write({ surface: on ? null : surface })}>
          ${named('onSiteSurface', surface)}
        </button>`;
      })}
    </fieldset>`;
  }

  #since() {
    const { observedFrom, observedTo } = this.content;
    return html`<fieldset class="onsite-choices three">
      <legend>${t('onSite.since')}</legend>
      ${SINCE.map((since) => {
        const from = sinceOf(since, new Date(observedTo));
        const on = observedFrom === from;
        return html`<button class="onsite-choice ${on ? 'on' : ''}" aria-pressed=${on} @click=${() => write({ observedFrom: from })}>
          ${named('onSiteSince', since)}
        </button>`;
      })}
      <label class="onsite-field wide"
        ><span>${t('onSite.sinceOwn')}</span>
        <input
          type="datetime-local"
          max=${localTime(observedTo)}
          .value=${observedFrom ? localTime(observedFrom) : ''}
          @change=${this.#ownSince}
      /></label>
    </fieldset>`;
  }

  /** @param {Event} event */
  #ownSince = ({ target }) => {
    const { value } = /** @type {HTMLInputElement} */ (target);
    const time = new Date(value);
    if (value && time <= new Date(this.content.observedTo)) write({ observedFrom: time.toISOString() });
  };

  /** @param {Event} event */
  #note = ({ target }) => {
    const { value } = /** @type {HTMLTextAreaElement} */ (target);
    write({ description: value.trim() ? value : null });
  };
}

customElements.define('lk-field-details', LkFieldDetails);
