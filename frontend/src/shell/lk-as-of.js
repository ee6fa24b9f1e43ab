import { html } from 'lit';
import { addDays, daysBetween, isDay, monthsBetween, monthsOn, today } from '../map/days.js';
import { period } from '../map/period.js';
import { mapState, select } from '../map/state.js';
import { session } from '../api/session.js';
import { day, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import '../forms/lk-day.js';

const MONTHS = { min: -120, max: 60 };
const DAYS = { min: -92, max: 92 };
const PAUSE_MS = 200;

/** The day that the map shows; today unless another is chosen with the slider or typed. */
class LkAsOf extends LyktaElement {
  static properties = { open: { state: true }, byDay: { state: true }, sliding: { state: true } };

  constructor() {
    super();
    this.open = false;
    /** The slider stops at days instead of months. */ this.byDay = false;
    /** The day under the thumb, before the map follows. @type {string|null} */ this.sliding = null;
    /** The middle of the slider's days. */ this.middle = today();
    this.timer = 0;
  }

  get watched() {
    return [mapState, session];
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
  }

  get #day() {
    return this.sliding ?? mapState.value.asOf ?? today();
  }

  render() {
    const { asOf } = mapState.value;
    const text = t('asOf.valid', { day: day(this.#day) });
    return html`<button
        class="chip as-of ${asOf ? 'on' : ''}"
        aria-label="${t('asOf.label')}: ${text}"
        title=${t('asOf.help')}
        aria-expanded=${this.open}
        @click=${() => (this.open = !this.open)}
      >
        ${icon('calendar', 16)}<span class="as-of-text">${text}</span>
      </button>
      ${asOf ? html`<button class="chip" @click=${() => show(null)}>${t('asOf.today')}</button>` : ''}
      ${this.open ? this.#card() : ''}`;
  }

  #card() {
    return html`<section class="card menu as-of-card" aria-label=${t('asOf.help')}>
      <div class="as-of-head"><strong>${day(this.#day)}</strong>${this.#stops()}</div>
      ${this.#slider()}
      <div class="field">
        <label class="field-name" for="as-of-day">${t('asOf.typed')}</label>
        <lk-day .binding=${this.#binding()}></lk-day>
      </div>
      ${
        session.value.user
          ? html`<button class="button" @click=${this.#compare}>${icon('swap', 18)}<span>${t('asOf.compare')}</span></button>`
          : ''
      }
    </section>`;
  }

  #stops() {
    const stop = (/** @type {boolean} */ byDay, /** @type {string} */ text) =>
      html`<label class="segment"
        ><input type="radio" name="as-of-stops" .checked=${this.byDay === byDay} @change=${() => this.#setStops(byDay)} /><span>${text}</span></label
      >`;
    return html`<div class="segments" role="group" aria-label=${t('asOf.stops')}>
      ${stop(false, t('asOf.months'))}${stop(true, t('asOf.days'))}
    </div>`;
  }

  /** @param {boolean} byDay */
  #setStops(byDay) {
    this.middle = this.#day;
    this.byDay = byDay;
  }

  #slider() {
    const { min, max } = this.byDay ? DAYS : MONTHS;
    const value = this.byDay ? daysBetween(this.middle, this.#day) : monthsBetween(today(), this.#day);
    return html`<input
        class="slider"
        type="range"
        min=${min}
        max=${max}
        step="1"
        .value=${String(value)}
        aria-label=${t('asOf.slider')}
        aria-valuetext=${day(this.#day)}
        @input=${this.#slide}
      />
      <div class="as-of-ends dim"><span>${day(this.#at(min))}</span><span>${day(this.#at(max))}</span></div>`;
  }

  /** @param {number} stop @returns {string} */
  #at(stop) {
    if (this.byDay) return addDays(this.middle, stop);
    return stop === 0 ? today() : monthsOn(today(), stop);
  }

  /** @param {Event} event */
  #slide({ target }) {
    const chosen = this.#at(Number(/** @type {HTMLInputElement} */ (target).value));
    this.sliding = chosen;
    clearTimeout(this.timer);
    this.timer = Number(setTimeout(() => this.#arrive(chosen), PAUSE_MS));
  }

  /** @param {string} chosen */
  #arrive(chosen) {
    this.sliding = null;
    show(chosen);
  }

  #binding() {
    const typed = (/** @type {unknown} */ value) => isDay(value) && this.#type(String(value));
    const field = /** @type {any} */ ({ name: 'as_of', required: false });
    return {
      field,
      value: this.#day,
      locked: false,
      id: 'as-of-day',
      describedBy: '',
      invalid: false,
      change: typed,
    };
  }

  /** @param {string} chosen */
  #type(chosen) {
    this.middle = chosen;
    show(chosen);
  }

  #compare() {
    this.open = false;
    select(null);
    period.set({ open: true });
  }

  #close() {
    this.open = false;
    /** @type {HTMLElement|null} */ (this.querySelector('.as-of'))?.focus();
  }
}

/** @param {string|null} chosen */
function show(chosen) {
  mapState.set({ asOf: chosen === today() ? null : chosen });
}

customElements.define('lk-as-of', LkAsOf);
