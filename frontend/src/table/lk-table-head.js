import { html } from 'lit';
import { exportAddress } from '../api/transfer.js';
import { session, mayEdit } from '../api/session.js';
import { begin } from '../edit/editor.js';
import { chosen } from '../map/chosen.js';
import { catalogue } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { number, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { question } from './question.js';
import { isNarrowed, tableState } from './state.js';

/** @typedef {import('../api/types.js').Layer} Layer */

const FORMATS = /** @type {const} */ ({ csv: 'export.csv', geojson: 'export.geojson', gpkg: 'export.gpkg' });

/** What fits into the address of an export. */
const MOST_IDS = 150;

/** Over the rows: which layer, what is looked for, how many there are, and what can be done with all of them. */
class LkTableHead extends LyktaElement {
  static properties = {
    layer: { attribute: false },
    columns: { attribute: false },
    rows: { attribute: false },
    version: { type: Number },
    exporting: { state: true },
  };

  constructor() {
    super();
    /** @type {Layer} */ this.layer = /** @type {any} */ (null);
    /** @type {import('../api/types.js').Field[]} */ this.columns = [];
    /** @type {import('./rows.js').Rows} */ this.rows = /** @type {any} */ (null);
    this.version = 0;
    this.exporting = false;
  }

  get watched() {
    return [tableState, catalogue, session, mapState, chosen];
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => event.key === 'Escape' && (this.exporting = false));
  }

  render() {
    const { layer } = this;
    const { words, choosing } = tableState.value;
    return html`<header class="table-head">
      <span class="input select small"
        ><select aria-label=${t('table.layer')} @change=${(/** @type {any} */ event) => mapState.set({ table: event.target.value })}>
          ${catalogue.value.layers.map(({ name, title }) => html`<option value=${name} .selected=${name === layer.name}>${pick(title)}</option>`)}</select
        >${icon('down', 16)}</span
      >
      <span class="input small"><input type="search" aria-label=${t('table.filter')} placeholder=${t('table.filter')} .value=${words} @input=${(/** @type {any} */ event) => tableState.set({ words: event.target.value })} /></span>
      ${layer.geometry === 'None' ? '' : this.#inView()}
      <span class="dim" role="status" data-testid="table-count">${this.#count()}</span>
      <span class="grow"></span>
      ${layer.geometry === 'None' && layer.editable && mayEdit() ? this.#new(layer) : ''}
      ${this.#button('columns', t('table.columns'), choosing, () => tableState.set({ choosing: !choosing, asking: null }))}
      <span class="menu-place">${this.#button('exchange', t('table.export'), this.exporting, () => (this.exporting = !this.exporting))}${this.exporting ? this.#exports() : ''}</span>
      <button class="button icon-only quiet" aria-label=${t('table.close')} title=${t('table.close')} @click=${() => mapState.set({ table: null })}>${icon('close', 18)}</button>
    </header>`;
  }

  #inView() {
    const { inView } = tableState.value;
    return html`<label class="check"><input type="checkbox" .checked=${inView} @change=${() => tableState.set({ inView: !inView })} />${t('table.inView')}</label>`;
  }

  /** @param {Layer} layer */
  #new({ name, singular }) {
    return html`<button class="button small" @click=${() => begin(name, null)}>${icon('plus', 16)}<span>${t('table.new', { what: pick(singular).toLowerCase() })}</span></button>`;
  }

  /** @param {import('../shell/icons.js').IconName} picture @param {string} label @param {boolean} open @param {() => void} action */
  #button(picture, label, open, action) {
    return html`<button class="button icon-only quiet" aria-label=${label} title=${label} aria-expanded=${open} @click=${action}>${icon(picture, 18)}</button>`;
  }

  #count() {
    const { status, matched, order } = this.rows;
    if (status === 'failed') return t('table.failed');
    if (status === 'loading' && !matched) return t('panel.loading');
    if (tableState.value.onlyChosen)
      return t('table.countOf', { n: number(order.length), all: number(this.layer.count) });
    return isNarrowed() || mapState.value.asOf
      ? t('table.countOf', { n: number(matched), all: number(this.layer.count) })
      : t('table.count', { n: number(matched) });
  }

  #exports() {
    const ids = tableState.value.onlyChosen ? [...chosen.value.ids] : null;
    if (ids && ids.length > MOST_IDS)
      return html`<p class="card menu table-menu">${t('table.exportTooMany', { n: number(MOST_IDS) })}</p>`;
    return html`<div class="card menu table-menu" role="group" aria-label=${t('table.export')}>
      ${Object.entries(FORMATS).map(([format, key]) => html`<a class="button menu-item" href=${this.#address(format, ids)} download @click=${() => (this.exporting = false)}>${t(key)}</a>`)}
    </div>`;
  }

  /** @param {string} format @param {string[]|null} ids */
  #address(format, ids) {
    const fields = this.columns.map(({ name }) => name).join(',');
    const what = ids ? { ids: ids.join(','), asOf: mapState.value.asOf } : question();
    return exportAddress({ layers: this.layer.name, format, fields, ...what });
  }
}

customElements.define('lk-table-head', LkTableHead);
