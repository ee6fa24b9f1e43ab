import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';

/** A day: typed as 2026-11-24 in every language, or picked from the browser's calendar. */
class LkDay extends LyktaElement {
  static properties = { binding: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./controls.js').Binding} */ this.binding = /** @type {any} */ (null);
  }

  render() {
    const { field, value, locked, id, describedBy, invalid, hint } = this.binding;
    const day = String(value ?? '');
    return html`<span class="input ${locked ? 'locked' : ''}"
      ><input
        id=${id}
        inputmode="numeric"
        maxlength="10"
        placeholder=${hint ? hint : field.name === 'valid_to' ? t('day.open') : locked ? '–' : t('day.pattern')}
        .value=${live(day)}
        ?readonly=${locked}
        aria-required=${field.required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @input=${this.#typed}
      />${locked ? '' : this.#calendar(day)}</span
    >`;
  }

  /** @param {string} day */
  #calendar(day) {
    return html`<button type="button" class="button icon-only quiet day-pick" aria-label=${t('day.pick')} @click=${this.#open}>
        ${icon('calendar', 16)}</button
      ><input class="day-native" type="date" tabindex="-1" aria-hidden="true" .value=${live(day)} @change=${this.#typed} />`;
  }

  #open() {
    /** @type {HTMLInputElement} */ (this.querySelector('.day-native')).showPicker();
  }

  /** @param {Event} event */
  #typed({ target }) {
    this.binding.change(/** @type {HTMLInputElement} */ (target).value.trim() || null);
  }
}

customElements.define('lk-day', LkDay);
