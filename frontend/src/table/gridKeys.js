import { toggleChosen } from '../map/chosen.js';
import { blockText, chooseAll, clear, fill, openRow, pasteBlock, sortBy } from './gridActions.js';
import { tableState } from './state.js';

/** @typedef {import('./state.js').Place} Place */

/** What the keyboard does in a grid, after the ARIA pattern and as spreadsheets have it. */
export class GridKeys {
  /** @param {import('./lk-grid.js').LkGrid} grid */
  constructor(grid) {
    this.grid = grid;
  }

  /** @param {KeyboardEvent} event */
  down = (event) => {
    if (event.altKey) return;
    if (!(tableState.value.editing ? this.#early(event) : this.#move(event))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @param {KeyboardEvent} event @returns {boolean} whether the key means something here */
  #move(event) {
    const to = this.#target(event);
    if (to) this.#go(to, event.shiftKey);
    else return event.ctrlKey || event.metaKey ? this.#withControl(event) : this.#plain(event);
    return true;
  }

  /** Typed before the cell's row has come: its editor begins with it. @param {KeyboardEvent} event @returns {boolean} whether the key means something here */
  #early({ key, ctrlKey, metaKey }) {
    const { editing, active } = tableState.value;
    if (this.grid.rows.get(active.row)) return false;
    if (key === 'Escape') tableState.set({ editing: null });
    else if (key.length > 1 || ctrlKey || metaKey) return false;
    else tableState.set({ editing: { text: (editing?.text ?? '') + key } });
    return true;
  }

  /** @param {KeyboardEvent} event @returns {Place|null} where a key leads */
  #target({ key, ctrlKey, metaKey }) {
    const { row, column } = tableState.value.active;
    const [last, right] = [this.grid.rows.order.length - 1, this.grid.columns.length];
    const far = ctrlKey || metaKey;
    switch (key) {
      case 'ArrowDown':
        return { row: far ? last : row + 1, column };
      case 'ArrowUp':
        return { row: far ? 0 : row - 1, column };
      case 'ArrowRight':
        return { row, column: far ? right : column + 1 };
      case 'ArrowLeft':
        return { row, column: far ? 0 : column - 1 };
      case 'PageDown':
        return { row: row + this.grid.page, column };
      case 'PageUp':
        return { row: Math.max(0, row - this.grid.page), column };
      case 'Home':
        return { row: far ? 0 : row, column: 0 };
      case 'End':
        return { row: far ? last : row, column: right };
      default:
        return null;
    }
  }

  /** @param {Place} to @param {boolean} [extend] the block up to there */
  #go(to, extend = false) {
    const { active, anchor } = tableState.value;
    const row = Math.max(-1, Math.min(this.grid.rows.order.length - 1, to.row));
    const column = Math.max(0, Math.min(this.grid.columns.length, to.column));
    tableState.set({ active: { row, column }, anchor: extend ? (anchor ?? active) : null });
    this.grid.focusActive();
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the key means something here */
  #withControl({ key }) {
    if (key === 'a') chooseAll(this.grid);
    else if (key === 'd' && !this.grid.locked) fill(this.grid);
    else return false;
    return true;
  }

  /** @param {KeyboardEvent} event @returns {boolean} */
  #plain(event) {
    const { row } = tableState.value.active;
    return row < 0 ? this.#inHeading(event) : this.#inRow(event);
  }

  /** @param {KeyboardEvent} event @returns {boolean} */
  #inHeading({ key, shiftKey }) {
    const field = this.grid.columns[tableState.value.active.column - 1];
    if (!field) return false;
    if (key === 'Enter' || key === ' ') sortBy(field.name, shiftKey);
    else if (key === 'f' || key === 'F2') tableState.set({ asking: field.name, choosing: false });
    else return false;
    return true;
  }

  /** @param {KeyboardEvent} event @returns {boolean} */
  #inRow({ key }) {
    const { row, column } = tableState.value.active;
    if (key === ' ') toggleChosen(this.grid.layer.name, this.grid.rows.order.id(row));
    else if (key === 'Enter' && (column === 0 || this.grid.locked)) openRow(this.grid, row);
    else if (key === 'Escape' && tableState.value.anchor) tableState.set({ anchor: null });
    else if (this.grid.locked || column === 0) return false;
    else if (key === 'Enter' || key === 'F2') tableState.set({ anchor: null, editing: { text: null } });
    else if (key === 'Delete') clear(this.grid);
    else if (key.length === 1) tableState.set({ anchor: null, editing: { text: key } });
    else return false;
    return true;
  }

  /** @param {ClipboardEvent} event */
  copy = (event) => {
    if (tableState.value.editing) return;
    const text = blockText(this.grid);
    if (text === null) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };

  /** @param {ClipboardEvent} event */
  paste = (event) => {
    if (tableState.value.editing || this.grid.locked) return;
    const text = event.clipboardData?.getData('text/plain');
    if (!text) return;
    event.preventDefault();
    pasteBlock(this.grid, text);
  };
}
