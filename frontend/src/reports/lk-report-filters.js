import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mapState } from '../map/state.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { FILTERS, narrowed } from './asked.js';
import { names } from './names.js';
import { dayField } from './dayField.js';
import { askFor, reports } from './reports.js';

const CATEGORIES = ['graffiti', 'vandalism', 'lighting_fault', 'unsafe_place', 'litter'];
const STATUSES = ['received', 'assigned', 'police_reported', 'cleaned', 'closed', 'duplicate', 'rejected'];
const ORDERS = ['due', '-received', 'received', 'number', 'cost'];

/** What the view is narrowed to; all of it stands in the address. */
class LkReportFilters extends LyktaElement {
  static properties = { more: { state: true } };

  constructor() {
    super();
    /** Those that are asked for less often are unfolded. */ this.more = false;
  }

  get watched() {
    return [mapState, reports, names];
  }

  render() {
    const asked = mapState.value.reports;
    const numbers = asked.tab === 'numbers';
    const count = narrowed(asked);
    return html`<div class="reports-filters" role="search" aria-label=${t('reports.filters')}>
      ${numbers ? '' : this.#search()}
      ${this.#select('category', t('reports.category'), [['', t('reports.allCategories')], ...CATEGORIES.map((value) => [value, named('category', value)])])}
      ${asked.tab === 'list' ? this.#status() : ''}
      ${
        asked.tab === 'list'
          ? this.#select(
              'order',
              t('reports.order'),
              ORDERS.map((value) => [value, named('reportOrder', value)]),
            )
          : ''
      }
      ${numbers ? '' : html`<button class="button small" aria-expanded=${this.more} @click=${() => (this.more = !this.more)}>${icon('filter', 16)}<span>${count ? t('reports.filtered', { n: number(count) }) : t('reports.more')}</span></button>`}
      ${numbers || (!this.more && !count) ? '' : this.#rest(count)}
    </div>`;
  }

  #search() {
    return html`<span class="input small reports-search">${icon('search', 16)}<input
      type="search" aria-label=${t('reports.search')} placeholder=${t('reports.search')}
      .value=${live(mapState.value.reports.q)} @input=${(/** @type {any} */ e) => askFor({ q: e.target.value })} /></span>`;
  }

  #status() {
    const { counts } = reports.value;
    const of = (/** @type {string[]} */ list) => list.reduce((sum, value) => sum + (counts[value] ?? 0), 0);
    const open = STATUSES.slice(0, 3);
    return this.#select('status', t('reports.status'), [
      ['open', t('reports.open', { n: number(of(open)) })],
      ['all', t('reports.all', { n: number(of(STATUSES)) })],
      ...STATUSES.map((value) => [value, `${named('status', value)} (${number(counts[value] ?? 0)})`]),
    ]);
  }

  /** @param {number} count */
  #rest(count) {
    const asked = mapState.value.reports;
    const { actors, places } = names.value;
    const of = (/** @type {import('./names.js').Named[]} */ list) => list.map(({ id, name }) => [id, name]);
    return html`${this.#select('actor', t('reports.actor'), [['', t('reports.allActors')], ['none', t('reports.nobody')], ...of(actors)])}
      ${this.#select('place', t('reports.place'), [['', t('reports.allPlaces')], ...of(places)])}
      ${dayField('from', asked.from)} ${dayField('to', asked.to)} ${this.#check('overdue')} ${this.#check('offensive')}
      ${count ? html`<button class="button quiet small" @click=${clear}>${icon('close', 16)}<span>${t('reports.clear')}</span></button>` : ''}`;
  }

  /** @param {'category'|'status'|'order'|'actor'|'place'} key @param {string} label @param {string[][]} options value and text */
  #select(key, label, options) {
    const now = mapState.value.reports[key];
    return html`<span class="input select small"
      ><select aria-label=${label} @change=${(/** @type {any} */ e) => askFor({ [key]: e.target.value })}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === now}>${text}</option>`)}</select
      >${icon('down', 16)}</span
    >`;
  }

  /** @param {'overdue'|'offensive'} key */
  #check(key) {
    return html`<label class="check"><input type="checkbox" .checked=${live(mapState.value.reports[key] === 'true')} @change=${(/** @type {any} */ e) => askFor({ [key]: e.target.checked ? 'true' : '' })} />${t(key === 'overdue' ? 'reports.onlyLate' : 'reports.onlyOffensive')}</label>`;
  }
}

function clear() {
  askFor(Object.fromEntries(FILTERS.map((key) => [key, ''])));
}

customElements.define('lk-report-filters', LkReportFilters);
