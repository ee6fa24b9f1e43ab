import { html } from 'lit';
import { session, mayEdit } from '../api/session.js';
import { begin } from '../edit/editor.js';
import { boundsOf } from '../edit/shapes.js';
import { display } from '../forms/display.js';
import { referenceTitles } from '../forms/referenceTitles.js';
import { onLayersChanged } from '../map/changes.js';
import { goTo } from '../map/goTo.js';
import { catalogue, findLayer } from '../map/layers.js';
import { mapState, select } from '../map/state.js';
import { number, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { viewBounds } from '../map/viewBounds.js';
import { columnsOf } from './columns.js';
import { Rows } from './rows.js';

/** @typedef {import('../api/types.js').Feature} Feature */

/** Narrowest a column gets, pixels; headings and cells share it, so that they stay in line. */
const COLUMN = 128;
const ROW = 32;
const OVERSCAN = 8;
const PATIENCE_MS = 250;

/** A layer as a table: the map's equal, by pointer and by keyboard. */
class LkTable extends LyktaElement {
  static properties = {
    sort: { state: true },
    text: { state: true },
    inView: { state: true },
    top: { state: true },
    at: { state: true },
  };
  #rows = new Rows(() => this.requestUpdate());
  #timer = 0;
  #asked = '';
  /** @type {(() => void)|null} */ #unhear = null;

  constructor() {
    super();
    this.sort = '';
    this.text = '';
    this.inView = true;
    this.top = 0;
    this.at = 0;
  }

  get watched() {
    return [mapState, catalogue, session, referenceTitles];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#unhear = onLayersChanged((changes) => this.#layer && changes[this.#layer.name] && this.#ask());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unhear?.();
  }

  get #layer() {
    return findLayer(mapState.value.table ?? '');
  }

  willUpdate() {
    const key = JSON.stringify([mapState.value.table, this.#query()]);
    if (key === this.#asked) return;
    this.#asked = key;
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(() => this.#ask(), PATIENCE_MS));
  }

  #ask() {
    if (this.#layer) this.#rows.ask(this.#layer.name, this.#query());
  }

  #query() {
    const { view, asOf } = mapState.value;
    const located = this.#layer?.geometry !== 'None';
    const bbox =
      located && this.inView && view
        ? viewBounds(view)
            .map((n) => n.toFixed(6))
            .join(',')
        : null;
    return { bbox, sort: this.sort || this.#layer?.labelField, q: this.text, asOf };
  }

  render() {
    const layer = this.#layer;
    if (!layer) return html``;
    return html`<section class="card table" aria-label=${t('table.label', { what: pick(layer.title) })}>
      ${this.#head(layer)} ${this.#body(layer)}
    </section>`;
  }

  /** @param {import('../api/types.js').Layer} layer */
  #head(layer) {
    return html`<header class="table-head">
      <span class="input select small"
        ><select aria-label=${t('table.layer')} @change=${(/** @type {any} */ event) => this.#show(event.target.value)}>
          ${catalogue.value.layers.map(({ name, title }) => html`<option value=${name} .selected=${name === layer.name}>${pick(title)}</option>`)}</select
        >${icon('down', 16)}</span
      >
      <span class="input small"><input type="search" aria-label=${t('table.filter')} placeholder=${t('table.filter')} .value=${this.text} @input=${(/** @type {any} */ event) => (this.text = event.target.value)} /></span>
      ${
        layer.geometry === 'None'
          ? ''
          : html`<label class="check"><input type="checkbox" .checked=${this.inView} @change=${() => (this.inView = !this.inView)} />${t('table.inView')}</label>`
      }
      <span class="dim" role="status">${this.#count()}</span>
      <span class="grow"></span>
      ${
        layer.geometry === 'None' && layer.editable && mayEdit()
          ? html`<button class="button small" @click=${() => begin(layer.name, null)}>${icon('plus', 16)}<span>${t('table.new', { what: pick(layer.singular).toLowerCase() })}</span></button>`
          : ''
      }
      <button class="button icon-only quiet" aria-label=${t('table.close')} @click=${() => mapState.set({ table: null })}>${icon('close', 18)}</button>
    </header>`;
  }

  /** @param {string} name */
  #show(name) {
    this.sort = '';
    this.text = '';
    mapState.set({ table: name });
  }

  #count() {
    const { features, matched, status, hasMore } = this.#rows;
    if (status === 'failed') return t('table.failed');
    if (status === 'loading' && !features.length) return t('panel.loading');
    if (matched != null) return t('table.count', { n: number(matched) });
    return t('table.count', { n: `${number(features.length)}${hasMore ? '+' : ''}` });
  }

  /** @param {import('../api/types.js').Layer} layer */
  #body(layer) {
    const columns = columnsOf(layer);
    const { features, status } = this.#rows;
    if (!features.length && status === 'ready')
      return html`<p class="table-empty">${this.inView ? t('table.emptyView') : t('table.empty')}</p>`;
    const first = Math.max(0, Math.floor(this.top / ROW) - OVERSCAN);
    const shown = features.slice(first, first + Math.ceil(this.clientHeight / ROW) + 2 * OVERSCAN);
    const count = columns.length;
    const columnStyle = `grid-template-columns: repeat(${count}, minmax(0, 1fr)); min-width: ${count * COLUMN}px`;
    return html`<div class="grid" role="grid" aria-label=${pick(layer.title)} aria-rowcount=${features.length + 1} tabindex="-1" @scroll=${this.#scroll}>
      <div class="grid-row grid-head" role="row" aria-rowindex="1" .style=${columnStyle}>${columns.map((field) => this.#heading(field))}</div>
      <div class="grid-space" role="rowgroup" .style=${`height: ${features.length * ROW}px`}>
        ${shown.map((feature, i) => this.#row(feature, first + i, columns, columnStyle))}
      </div>
    </div>`;
  }

  /** @param {import('../api/types.js').Field} field */
  #heading({ name, title, kind, unit }) {
    const current = this.sort || this.#layer?.labelField;
    const direction = current === name ? 'ascending' : current === `-${name}` ? 'descending' : 'none';
    const next = direction === 'ascending' ? `-${name}` : name;
    return html`<div class="grid-cell ${kind}" role="columnheader" aria-sort=${direction}>
      <button @click=${() => (this.sort = next)}>
        <span>${pick(title)}${unit ? html` <em class="dim">${unit}</em>` : ''}</span>${direction === 'none' ? '' : icon(direction === 'ascending' ? 'up' : 'down', 14)}
      </button>
    </div>`;
  }

  /** @param {Feature} feature @param {number} i @param {import('../api/types.js').Field[]} columns @param {string} columnStyle */
  #row(feature, i, columns, columnStyle) {
    const chosen = mapState.value.selection?.id === feature.id;
    return html`<div class="grid-place" role="presentation" .style=${`transform: translateY(${i * ROW}px)`}>
      <div
        class="grid-row"
        role="row"
        aria-rowindex=${i + 2}
        aria-selected=${chosen}
        tabindex=${i === this.at ? 0 : -1}
        data-row=${i}
        .style=${columnStyle}
        @click=${() => this.#choose(feature, i)}
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.#key(event, feature, i)}
      >
        ${columns.map((field) => html`<div class="grid-cell ${field.kind}" role="gridcell">${cell(field, feature)}</div>`)}
      </div>
    </div>`;
  }

  /** @param {Feature} feature @param {number} i */
  #choose(feature, i) {
    this.at = i;
    select({ layer: feature.layer, id: feature.id });
    if (feature.geometry) goTo(boundsOf(feature.geometry), Math.max(18, mapState.value.view?.zoom ?? 18));
  }

  /** @param {KeyboardEvent} event @param {Feature} feature @param {number} i */
  #key(event, feature, i) {
    const last = this.#rows.features.length - 1;
    const to = { ArrowDown: i + 1, ArrowUp: i - 1, Home: 0, End: last, PageDown: i + 10, PageUp: i - 10 }[
      event.key
    ];
    if (to !== undefined) this.#focus(Math.max(0, Math.min(last, to)));
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(feature, i);
    else return;
    event.preventDefault();
  }

  /** @param {number} i */
  async #focus(i) {
    this.at = i;
    const grid = /** @type {HTMLElement} */ (this.querySelector('.grid'));
    const [above, below] = [i * ROW, (i + 2) * ROW - grid.clientHeight];
    if (grid.scrollTop > above) grid.scrollTop = above;
    if (grid.scrollTop < below) grid.scrollTop = below;
    this.top = grid.scrollTop;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.querySelector(`[data-row="${i}"]`))?.focus({ preventScroll: true });
  }

  /** @param {Event} event */
  #scroll({ target }) {
    const grid = /** @type {HTMLElement} */ (target);
    this.top = grid.scrollTop;
    if (grid.scrollTop + grid.clientHeight * 2 > grid.scrollHeight) this.#rows.more();
  }
}

/** @param {import('../api/types.js').Field} field @param {Feature} feature */
function cell(field, { properties }) {
  const value = properties[field.name];
  if (field.kind === 'number' && typeof value === 'number') return number(value, field.decimals ?? 3);
  return display(field, value);
}

customElements.define('lk-table', LkTable);
