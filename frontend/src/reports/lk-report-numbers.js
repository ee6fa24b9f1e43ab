import { html } from 'lit';
import { getNumbers, numbersAddress } from '../api/reports.js';
import { onLayersChanged } from '../map/changes.js';
import { mapState } from '../map/state.js';
import { named, number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { dayField } from './dayField.js';
import { filled } from './periods.js';
import { askFor } from './reports.js';
import { span } from './words.js';
import './lk-count-chart.js';

/** @typedef {import('../api/reports.js').Figures} Figures */
/** @typedef {import('../api/reports.js').Numbers} Numbers */

const DAY_MS = 86_400_000;
const YEAR_DAYS = 364;
/** A median of fewer has no interval. */
const FEW = 6;

/** How many are reported, how soon they are gone and what it costs; each with its number and its interval. */
class LkReportNumbers extends LyktaElement {
  static properties = { numbers: { state: true }, failed: { state: true } };
  /** @type {(() => void)[]} */ #ends = [];
  #asking = new AbortController();

  constructor() {
    super();
    /** @type {Numbers|null} */ this.numbers = null;
    this.failed = false;
  }

  get watched() {
    return [mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ends = [
      mapState.subscribe((now, before) => now.reports !== before.reports && void this.#ask()),
      onLayersChanged((changes) => 'report' in changes && void this.#ask()),
    ];
    void this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    this.#asking.abort();
  }

  get #parameters() {
    const { from, to, by, group, category } = mapState.value.reports;
    return { from: from || dayBefore(YEAR_DAYS), to: to || dayBefore(0), by, group, category };
  }

  #ask = async () => {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      this.numbers = await getNumbers(this.#parameters, signal);
      this.failed = false;
    } catch {
      if (!signal.aborted) this.failed = true;
    }
  };

  render() {
    const { numbers } = this;
    const asked = this.#parameters;
    return html`<div class="numbers-tools">
        ${this.#segments('by', ['week', 'month'], 'reportBy')} ${this.#segments('group', ['none', 'category', 'actor', 'place'], 'reportGroup')}
        ${dayField('from', asked.from)} ${dayField('to', asked.to)}
        <span class="grow"></span>
        ${/** @type {const} */ (['csv', 'xlsx']).map((format) => html`<a class="button small" download href=${numbersAddress(this.#parameters, format)}>${icon('save', 16)}<span>${named('reportFormat', format)}</span></a>`)}
      </div>
      ${this.failed ? html`<div class="banner warning reports-trouble" role="alert">${icon('offline', 18)}<span class="grow">${t('numbers.failed')}</span><button class="button small" @click=${this.#ask}>${t('app.retry')}</button></div>` : ''}
      ${numbers ? this.#body(numbers) : this.failed ? '' : html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`}`;
  }

  /** @param {Numbers} numbers */
  #body(numbers) {
    const whole = numbers.group === 'none';
    const rows = whole ? numbers.rows : [...numbers.totals].sort((a, b) => b.count - a.count);
    if (!rows.some(({ count }) => count))
      return html`<div class="reports-empty"><p>${t('numbers.empty')}</p></div>`;
    const found = rows.map((row) => ({
      name: nameOf(row),
      count: row.count,
      low: row.countLow,
      high: row.countHigh,
    }));
    const { from, to, by } = this.#parameters;
    const bars = whole ? filled(found, from, to, by) : found;
    return html`<div class="reports-scroll numbers">
      <lk-count-chart .label=${t('numbers.chart', { what: named('reportGroup', numbers.group) })} .bars=${bars} ?across=${!whole}></lk-count-chart>
      <p class="dim numbers-note">${t('numbers.note')} ${t('numbers.timesNote')}</p>
      ${this.#table(whole ? [...rows].reverse() : rows, whole ? numbers.totals : [])}
    </div>`;
  }

  /** @param {Figures[]} rows @param {Figures[]} totals */
  #table(rows, totals) {
    return html`<div class="numbers-table" tabindex="0" role="group" aria-label=${t('numbers.table')}><table>
      <thead>
        <tr><th scope="col">${t('numbers.what')}</th><th scope="col" class="n">${t('numbers.count')}</th><th scope="col" class="n">${t('numbers.interval')}</th><th scope="col" class="n">${t('numbers.cleaned')}</th><th scope="col" class="n">${t('numbers.median')}</th><th scope="col" class="n">${t('numbers.p90')}</th><th scope="col" class="n">${t('numbers.share')}</th><th scope="col" class="n">${t('numbers.cost')}</th></tr>
      </thead>
      <tbody>${rows.map((row) => this.#row(row, nameOf(row)))}</tbody>
      ${totals.length ? html`<tfoot>${totals.map((row) => this.#row(row, t('numbers.total')))}</tfoot>` : ''}
    </table></div>`;
  }

  /** @param {Figures} row @param {string} name */
  #row(
    {
      count,
      countLow,
      countHigh,
      cleaned,
      medianHours,
      medianLow,
      medianHigh,
      p90Hours,
      p90Low,
      p90High,
      withinClock,
      withClock,
      share,
      shareLow,
      shareHigh,
      costSek,
    },
    name,
  ) {
    const few = cleaned > 0 && cleaned < FEW;
    const time = (
      /** @type {number|null} */ hours,
      /** @type {number|null} */ low,
      /** @type {number|null} */ high,
    ) =>
      few
        ? html`<span class="dim">${t('numbers.few')}</span>`
        : hours === null
          ? '–'
          : html`${span(hours)} <span class="dim">${low === null || high === null ? t('numbers.noInterval') : t('numbers.between', { low: span(low), high: span(high) })}</span>`;
    return html`<tr>
      <th scope="row">${name}</th>
      <td class="n">${number(count)}</td>
      <td class="n dim">${number(countLow, 0)}–${number(countHigh, 0)}</td>
      <td class="n">${number(cleaned)}</td>
      <td class="n">${time(medianHours, medianLow, medianHigh)}</td>
      <td class="n">${time(p90Hours, p90Low, p90High)}</td>
      <td class="n">${share === null ? '–' : html`${percent(share)} <span class="dim">${t('numbers.of', { n: number(withinClock), of: number(withClock) })}, ${percent(shareLow ?? 0)}–${percent(shareHigh ?? 1)}</span>`}</td>
      <td class="n">${costSek ? number(costSek, 0) : '–'}</td>
    </tr>`;
  }

  /** @param {'by'|'group'} key @param {string[]} values @param {string} group of texts */
  #segments(key, values, group) {
    const now = mapState.value.reports[key];
    return html`<fieldset class="segments numbers-segments"><legend class="visually-hidden">${t(key === 'by' ? 'numbers.by' : 'numbers.group')}</legend>${values.map((value) => html`<label class="segment"><input type="radio" name=${`numbers-${key}`} .checked=${value === now} @change=${() => askFor({ [key]: value })} />${named(group, value)}</label>`)}</fieldset>`;
  }
}

/** @param {Figures} row */
function nameOf({ period, key, name }) {
  return period ?? (name ? pick(name) : (key ?? t('numbers.nothing')));
}

/** @param {number} share */
function percent(share) {
  return `${number(share * 100, 0)} %`;
}

/** @param {number} days @returns {string} a day so many days ago */
function dayBefore(days) {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
}

customElements.define('lk-report-numbers', LkReportNumbers);
