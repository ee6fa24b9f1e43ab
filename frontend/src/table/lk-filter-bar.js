import { html } from 'lit';
import { referenceTitles } from '../forms/referenceTitles.js';
import { t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { filterSentence, withFilter } from './filters.js';
import { tableState } from './state.js';
import './lk-filter.js';

/** The filters that hold, each with its way out, and the one that is being made. */
class LkFilterBar extends LyktaElement {
  static properties = { layer: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../api/types.js').Layer} */ this.layer = /** @type {any} */ (null);
  }

  get watched() {
    return [tableState, referenceTitles];
  }

  render() {
    const { filters, asking } = tableState.value;
    const held = this.layer.fields.filter(({ name }) => name in filters);
    const asked = this.layer.fields.find(({ name }) => name === asking);
    if (!held.length && !asked) return html``;
    return html`<div class="table-strip">
      ${held.map((field) => this.#chip(field, filters[field.name]))}
      ${held.length > 1 ? html`<button class="button quiet small" @click=${() => tableState.set({ filters: {} })}>${t('table.clearFilters')}</button>` : ''}
      ${asked ? html`<lk-filter .field=${asked} .filter=${filters[asked.name] ?? {}}></lk-filter>` : ''}
    </div>`;
  }

  /** @param {import('../api/types.js').Field} field @param {import('./filters.js').Filter} filter */
  #chip(field, filter) {
    const text = filterSentence(field, filter);
    const clear = () => tableState.set({ filters: withFilter(tableState.value.filters, field.name, {}) });
    return html`<span class="chip on filter-chip"
      ><button @click=${() => tableState.set({ asking: field.name })}>${text}</button
      ><button aria-label=${t('table.clearFilter', { what: text })} title=${t('table.clearFilter', { what: text })} @click=${clear}>${icon('close', 14)}</button></span
    >`;
  }
}

customElements.define('lk-filter-bar', LkFilterBar);
