import { html, svg } from 'lit';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { ticks } from '../streets/chart.js';

/** @typedef {import('./periods.js').Bar} Bar */

const WIDE = 960;
const NARROW = 420;
/** Of a column beside the map. */
const COLUMN = 540;
const [LEFT, RIGHT, TOP] = [34, 8, 10];
const HEIGHT = 190;
const BOTTOM = 22;
const ROW = 26;
const NAMES = 210;
const NAMES_NARROW = 136;
const NAMES_COLUMN = 190;
/** A name below the bars needs so much room. */
const NAME_ROOM = 70;
const SHARE = 0.62;

/** Counts as bars, upright over time or lying by name; a whisker is the interval of chance. */
class LkCountChart extends LyktaElement {
  static properties = {
    label: {},
    bars: { attribute: false },
    across: { type: Boolean },
    narrow: { type: Boolean },
  };

  constructor() {
    super();
    /** Of the chart, for those who do not see it. */ this.label = '';
    /** @type {Bar[]} */ this.bars = [];
    /** The bars lie. */ this.across = false;
    /** It stands in a narrow column. */ this.narrow = false;
  }

  get #narrow() {
    return matchMedia('(max-width: 700px)').matches;
  }

  get #width() {
    if (this.#narrow) return NARROW;
    return this.narrow ? COLUMN : WIDE;
  }

  render() {
    const most = Math.max(1, ...this.bars.map(({ high }) => high));
    const steps = ticks(most);
    return html`<figure class="count-chart">${this.across ? this.#lying(steps) : this.#upright(steps)}</figure>`;
  }

  /** @param {number[]} steps */
  #upright(steps) {
    const width = this.#width;
    const top = steps[steps.length - 1];
    const y = (/** @type {number} */ n) => TOP + (1 - n / top) * (HEIGHT - TOP - BOTTOM);
    const room = (width - LEFT - RIGHT) / this.bars.length;
    const wide = Math.min(44, room * SHARE);
    const every = Math.ceil((this.bars.length * NAME_ROOM) / width);
    return html`<svg viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${this.label}>
      ${steps.map((n) => svg`<path class="count-grid" d="M${LEFT} ${y(n)}H${width - RIGHT}" /><text x=${LEFT - 6} y=${y(n) + 4} text-anchor="end">${number(n, 1)}</text>`)}
      ${this.bars.map(({ name, count, low, high }, i) => {
        const x = LEFT + (i + 0.5) * room;
        return svg`<g><title>${this.#spoken({ name, count, low, high })}</title>
          <rect class="count-bar" x=${x - wide / 2} y=${y(count)} width=${wide} height=${y(0) - y(count)} rx="2" />
          <path class="count-whisker" d="M${x} ${y(low)}V${y(high)}M${x - 4} ${y(low)}h8M${x - 4} ${y(high)}h8" />
          ${i % every ? '' : svg`<text x=${x} y=${HEIGHT - 6} text-anchor="middle">${name}</text>`}</g>`;
      })}
    </svg>`;
  }

  /** @param {number[]} steps */
  #lying(steps) {
    const width = this.#width;
    const names = this.#narrow ? NAMES_NARROW : this.narrow ? NAMES_COLUMN : NAMES;
    const top = steps[steps.length - 1];
    const x = (/** @type {number} */ n) => names + (n / top) * (width - names - RIGHT - 10);
    const height = this.bars.length * ROW + BOTTOM;
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.label}>
      ${steps.map((n) => svg`<path class="count-grid" d="M${x(n)} 0V${height - BOTTOM}" /><text x=${x(n)} y=${height - 6} text-anchor="middle">${number(n, 1)}</text>`)}
      ${this.bars.map(({ name, count, low, high }, i) => {
        const y = (i + 0.5) * ROW;
        return svg`<g><title>${this.#spoken({ name, count, low, high })}</title>
          <text x=${names - 8} y=${y + 4} text-anchor="end">${name}</text>
          <rect class="count-bar" x=${names} y=${y - 8} width=${x(count) - names} height="16" rx="2" />
          <path class="count-whisker" d="M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 4}v8M${x(high)} ${y - 4}v8" /></g>`;
      })}
    </svg>`;
  }

  /** @param {Bar} bar */
  #spoken({ name, count, low, high }) {
    return t('numbers.bar', { name, n: number(count), low: number(low, 0), high: number(high, 0) });
  }
}

customElements.define('lk-count-chart', LkCountChart);
