import { html, svg } from 'lit';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { FRAME, nearest, pathOf, scaleOf, ticks } from './chart.js';
import { luxText } from './words.js';

/** @typedef {{name: string, lux: number[], look: 'main'|'second'}} Series */

const FEW_METRES = 5;
/** The end of the axis is kept for its unit. */
const BEFORE_UNIT = 0.94;

/** Lux over metres; the value where the pointer is, or where the slider below it stands. Tells `walked` with the metres. */
class LkLuxChart extends LyktaElement {
  static properties = {
    label: {},
    m: { attribute: false },
    series: { attribute: false },
    limit: { attribute: false },
    length: { type: Number },
    at: { state: true },
  };

  constructor() {
    super();
    /** Of the chart, for those who do not see it. */ this.label = '';
    /** Metres of each point. @type {number[]} */ this.m = [];
    /** @type {Series[]} */ this.series = [];
    /** A line across. @type {{lux: number, name: string}|null} */ this.limit = null;
    /** Metres. */ this.length = 0;
    /** Index of the point that is read; -1: none. */ this.at = -1;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('m') && this.at >= this.m.length) this.at = -1;
  }

  render() {
    const length = this.length || this.m[this.m.length - 1] || 1;
    const most = Math.max(this.limit?.lux ?? 0, ...this.series.map(({ lux }) => Math.max(0, ...lux)));
    const scale = scaleOf(length, most);
    return html`<figure class="lux-chart">
      <svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" role="img" aria-label=${this.label} @pointermove=${(/** @type {PointerEvent} */ e) => this.#point(e, scale)} @pointerdown=${(/** @type {PointerEvent} */ e) => this.#point(e, scale)}>
        ${this.#grid(scale, length)} ${this.#limitLine(scale, length)}
        ${this.series.map(({ lux, look }) => svg`<path class="lux-line ${look}" d=${pathOf(this.m, lux, scale)} />`)}
        ${this.at >= 0 ? this.#cursor(scale) : ''}
      </svg>
      <input class="lux-slider" type="range" min="0" max=${this.m.length - 1} .value=${String(Math.max(0, this.at))} aria-label=${t('profile.place')} aria-valuetext=${this.#spoken()} @input=${(/** @type {any} */ e) => this.#read(Number(e.target.value))} />
      <figcaption>${this.series.map(({ name, look }) => html`<span class="lux-key ${look}">${name}</span>`)}<output>${this.#spoken()}</output></figcaption>
    </figure>`;
  }

  /** @param {import('./chart.js').Scale} scale @param {number} length */
  #grid({ x, y, most }, length) {
    const { left, right, width, height, bottom } = FRAME;
    const along = ticks(length, FEW_METRES).filter((m) => m <= length * BEFORE_UNIT);
    return svg`${ticks(most).map(
      (lux) => svg`<path class="lux-grid" d="M${left} ${y(lux)}H${width - right}" />
        <text x=${left - 5} y=${y(lux) + 3.5} text-anchor="end">${number(lux, 2)}</text>`,
    )}
    ${along.map((m) => svg`<text x=${x(m)} y=${height - bottom + 15} text-anchor="middle">${number(m, 1)}</text>`)}
    <text x=${left - 5} y="9" text-anchor="end">${t('light.unit')}</text>
    <text x=${width - right} y=${height - bottom + 15} text-anchor="end">${t('profile.unit')}</text>`;
  }

  /** @param {import('./chart.js').Scale} scale @param {number} length */
  #limitLine({ x, y }, length) {
    if (!this.limit) return '';
    const { lux, name } = this.limit;
    return svg`<path class="lux-limit" d="M${x(0)} ${y(lux)}H${x(length)}" />
      <text class="lux-limit-name" x=${x(length)} y=${y(lux) - 4} text-anchor="end">${name}</text>`;
  }

  /** @param {import('./chart.js').Scale} scale */
  #cursor({ x, y }) {
    const at = x(this.m[this.at]);
    return svg`<path class="lux-cursor" d="M${at} ${FRAME.top}V${FRAME.height - FRAME.bottom}" />
      ${this.series.map(({ lux, look }) => svg`<circle class="lux-dot ${look}" cx=${at} cy=${y(lux[this.at])} r="3.5" />`)}`;
  }

  #spoken() {
    if (this.at < 0) return t('profile.help');
    const values = this.series.map(({ name, lux }) => `${name} ${luxText(lux[this.at])}`);
    return [t('profile.metres', { n: number(this.m[this.at], 1) }), ...values].join(' · ');
  }

  /** @param {PointerEvent} event @param {import('./chart.js').Scale} scale */
  #point(event, { mOf }) {
    const box = /** @type {SVGElement} */ (event.currentTarget).getBoundingClientRect();
    this.#read(nearest(this.m, mOf(((event.clientX - box.left) / box.width) * FRAME.width)));
  }

  /** @param {number} index */
  #read(index) {
    this.at = index;
    this.emit('walked', this.m[index]);
  }
}

customElements.define('lk-lux-chart', LkLuxChart);
