import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mapState } from '../map/state.js';
import { chosen } from '../map/chosen.js';
import { referenceTitles, titleOf } from '../forms/referenceTitles.js';
import { pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { shown } from './cells.js';
import { widthOf } from './columns.js';
import { GridKeys } from './gridKeys.js';
import { GridPointer } from './gridPointer.js';
import { range, tableState } from './state.js';
import './lk-cell-editor.js';

/** @typedef {import('../api/types.js').Feature} Feature */
/** @typedef {import('../api/types.js').Field} Field */

const OVERSCAN = 6;
const NUMBERS = 56;

/** The rows in sight of a table of any length, as an ARIA grid: one cell at a time has the focus. */
export class LkGrid extends LyktaElement {
  static properties = {
    layer: { attribute: false },
    columns: { attribute: false },
    rows: { attribute: false },
    version: { type: Number },
    locked: { type: Boolean },
    top: { state: true },
  };
  #keys = new GridKeys(this);
  #pointer = new GridPointer(this);
  #phone = matchMedia('(max-width: 700px)');

  constructor() {
    super();
    /** @type {import('../api/types.js').Layer} */ this.layer = /** @type {any} */ (null);
    /** @type {Field[]} */ this.columns = [];
    /** @type {import('./rows.js').Rows} */ this.rows = /** @type {any} */ (null);
    /** Rises when rows have come. */ this.version = 0;
    this.locked = false;
    this.top = 0;
  }

  get watched() {
    return [tableState, chosen, mapState, referenceTitles];
  }

  get rowHeight() {
    return this.#phone.matches ? 44 : 32;
  }

  /** How many rows fit under the headings. */
  get page() {
    return Math.max(1, Math.floor(this.clientHeight / this.rowHeight) - 1);
  }

  render() {
    const count = this.rows.order.length;
    return html`<div
      class="grid"
      role="grid"
      aria-label=${pick(this.layer.title)}
      aria-rowcount=${count + 1}
      aria-colcount=${this.columns.length + 1}
      aria-multiselectable="true"
      aria-busy=${this.rows.status === 'loading'}
      @scroll=${this.#scrolled}
      @keydown=${this.#keys.down}
      @copy=${this.#keys.copy}
      @paste=${this.#keys.paste}
      @pointerdown=${this.#pointer.down}
      @dblclick=${this.#pointer.twice}
      @focusin=${this.#focused}
      @cell-left=${this.#goOn}
      @row-old=${(/** @type {CustomEvent<Feature>} */ { detail }) => this.rows.take(detail)}
    >
      ${this.#head()}
      <div class="grid-space" role="rowgroup" .style=${`height: ${count * this.rowHeight}px`}>
        ${repeat(
          this.#inSight(count),
          (row) => row,
          (row) => this.#row(row),
        )}
      </div>
    </div>`;
  }

  /** Rows to draw; the one with the focus always, so that it keeps it. @param {number} count @returns {number[]} */
  #inSight(count) {
    const first = Math.max(0, Math.floor(this.top / this.rowHeight) - OVERSCAN);
    const last = Math.min(count, first + this.page + 2 * OVERSCAN + 2);
    const { row } = tableState.value.active;
    const rows = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
    return row >= 0 && row < count && !rows.includes(row) ? [row, ...rows] : rows;
  }

  get #template() {
    const { columns: kept } = tableState.value;
    const tracks = this.columns.map((field) =>
      kept.widths[field.name] ? `${widthOf(field, kept)}px` : `minmax(${widthOf(field, kept)}px, 1fr)`,
    );
    const least = this.columns.reduce((sum, field) => sum + widthOf(field, kept), NUMBERS);
    return `grid-template-columns: ${NUMBERS}px ${tracks.join(' ')}; min-width: ${least}px`;
  }

  #head() {
    return html`<div class="grid-row grid-head" role="row" aria-rowindex="1" .style=${this.#template}>
      <div class="grid-cell grid-number" role="columnheader" aria-colindex="1" data-row="-1" data-column="0" tabindex=${this.#tab(-1, 0)}>
        <span class="visually-hidden">${t('table.row')}</span>
      </div>
      ${this.columns.map((field, i) => this.#heading(field, i + 1))}
    </div>`;
  }

  /** @param {Field} field @param {number} column */
  #heading({ name, title, unit, kind }, column) {
    const { sorts, filters } = tableState.value;
    const place = sorts.findIndex(({ field }) => field === name);
    const direction = place < 0 ? 'none' : sorts[place].descending ? 'descending' : 'ascending';
    return html`<div
      class="grid-cell ${kind} ${name in filters ? 'filtered' : ''}"
      role="columnheader"
      aria-colindex=${column + 1}
      aria-sort=${direction}
      data-row="-1"
      data-column=${column}
      tabindex=${this.#tab(-1, column)}
      title=${t('table.headingHelp')}
    >
      <span class="grid-title">${pick(title)}${unit ? html` <em class="dim">${unit}</em>` : ''}</span>
      ${direction === 'none' ? '' : icon(direction === 'ascending' ? 'up' : 'down', 14)}${place >= 0 && sorts.length > 1 ? html`<sup>${place + 1}</sup>` : ''}
      <span class="grid-filter" data-part="filter" title=${t('table.filterOf', { what: pick(title) })}>${icon('filter', 14)}</span>
      <span class="grid-edge" data-part="edge"></span>
    </div>`;
  }

  /** @param {number} row */
  #row(row) {
    const feature = this.rows.get(row);
    const id = row < this.rows.order.length ? this.rows.order.id(row) : '';
    const open = mapState.value.selection?.id === id;
    const picked = chosen.value.layer === this.layer.name && chosen.value.ids.has(id);
    return html`<div
      class="grid-row ${open ? 'open' : ''}"
      role="row"
      aria-rowindex=${row + 2}
      aria-selected=${open || picked}
      .style=${`${this.#template}; transform: translateY(${row * this.rowHeight}px)`}
    >
      <div
        class="grid-cell grid-number"
        role="rowheader"
        aria-colindex="1"
        aria-label=${feature ? t('table.openRow', { what: `${pick(this.layer.singular)} ${titleOf(feature)}` }) : t('panel.loading')}
        data-row=${row}
        data-column="0"
        tabindex=${this.#tab(row, 0)}
      >
        ${row + 1}
      </div>
      ${this.columns.map((field, i) => this.#cell(field, feature, row, i + 1))}
    </div>`;
  }

  /** @param {Field} field @param {Feature|undefined} feature @param {number} row @param {number} column */
  #cell(field, feature, row, column) {
    const { editing, active } = tableState.value;
    const here = active.row === row && active.column === column;
    const edits = here && editing && feature && !this.locked;
    const block = range();
    const inside = row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
    return html`<div
      class="grid-cell ${field.kind} ${inside && tableState.value.anchor ? 'in-block' : ''} ${edits ? 'editing' : ''}"
      role="gridcell"
      aria-colindex=${column + 1}
      aria-readonly=${this.locked}
      data-row=${row}
      data-column=${column}
      tabindex=${this.#tab(row, column)}
    >
      ${edits ? html`<lk-cell-editor .field=${field} .feature=${feature} .begun=${editing.text}></lk-cell-editor>` : html`<span class="grid-text">${feature ? shown(field, feature.properties[field.name]) : ''}</span>`}
      ${!this.locked && !edits && row === block.bottom && column === block.right ? html`<i class="grid-fill" data-part="fill" title=${t('table.fillHelp')}></i>` : ''}
    </div>`;
  }

  /** @param {number} row @param {number} column */
  #tab(row, column) {
    const { active } = tableState.value;
    return active.row === row && active.column === column ? 0 : -1;
  }

  /** However a cell got the focus, a screen reader's way too: the keys mean that one. @param {FocusEvent} event */
  #focused({ target }) {
    const { row, column } = /** @type {HTMLElement} */ (target).dataset;
    const { active, editing } = tableState.value;
    if (row === undefined || editing) return;
    if (active.row === Number(row) && active.column === Number(column)) return;
    tableState.set({ active: { row: Number(row), column: Number(column) }, anchor: null });
  }

  /** @param {Event} event */
  #scrolled({ target }) {
    this.top = /** @type {HTMLElement} */ (target).scrollTop;
  }

  /** Where the editor says, as far as the table goes. @param {CustomEvent<import('./state.js').Place>} event */
  #goOn({ detail }) {
    const row = Math.min(this.rows.order.length - 1, detail.row);
    const column = Math.max(1, Math.min(this.columns.length, detail.column));
    tableState.set({ active: { row, column }, anchor: null });
    this.focusActive();
  }

  updated() {
    const first = Math.floor(this.top / this.rowHeight);
    this.rows.need(first, first + this.page + 2);
  }

  /** @param {number} row brought into sight */
  reveal(row) {
    const grid = /** @type {HTMLElement} */ (this.querySelector('.grid'));
    const [above, below] = [row * this.rowHeight, (row + 2) * this.rowHeight - grid.clientHeight];
    if (grid.scrollTop > above) grid.scrollTop = above;
    if (grid.scrollTop < below) grid.scrollTop = below;
    this.top = grid.scrollTop;
  }

  /** Gives the active cell the focus. */
  async focusActive() {
    const { row, column } = tableState.value.active;
    if (row >= 0) this.reveal(row);
    await this.updateComplete;
    const cell = /** @type {HTMLElement|null} */ (
      this.querySelector(`[data-row="${row}"][data-column="${column}"]`)
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

customElements.define('lk-grid', LkGrid);
