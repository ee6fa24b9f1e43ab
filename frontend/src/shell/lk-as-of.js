import { html } from 'lit';
import { mapState } from '../map/state.js';
import { day, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';

/** The day that the map shows; today unless another is chosen. */
class LkAsOf extends LyktaElement {
  get watched() {
    return [mapState];
  }

  render() {
    const { asOf } = mapState.value;
    return html`<label class="chip as-of ${asOf ? 'on' : ''}" title=${t('asOf.help')}>
        ${icon('calendar', 16)}
        <span class="as-of-text">${t('asOf.valid', { day: day(asOf ?? today()) })}</span>
        <input
          class="as-of-input"
          type="date"
          aria-label=${t('asOf.label')}
          .value=${asOf ?? today()}
          @change=${choose}
          @click=${openPicker}
        />
      </label>
      ${
        asOf
          ? html`<button class="chip" @click=${() => mapState.set({ asOf: null })}>${t('asOf.today')}</button>`
          : ''
      }`;
  }
}

/** @param {{target: EventTarget|null}} event */
function choose({ target }) {
  const { value } = /** @type {HTMLInputElement} */ (target);
  mapState.set({ asOf: value && value !== today() ? value : null });
}

/** @param {Event} event */
function openPicker({ target }) {
  /** @type {HTMLInputElement} */ (target).showPicker?.();
}

/** @returns {string} the day by the reader's clock */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}

customElements.define('lk-as-of', LkAsOf);
