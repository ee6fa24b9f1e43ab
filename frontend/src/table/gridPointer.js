import { choose, chosenCount, toggleChosen } from '../map/chosen.js';
import { NARROWEST } from './columns.js';
import { chooseBlock, fill, openRow, sortBy } from './gridActions.js';
import { setColumns, tableState } from './state.js';

/** @typedef {import('./state.js').Place} Place */

/** What the pointer does in a grid: choosing rows, marking a block, filling down, drawing columns wide. */
export class GridPointer {
  /** @param {import('./lk-grid.js').LkGrid} grid */
  constructor(grid) {
    this.grid = grid;
  }

  /** @param {PointerEvent} event */
  down = (event) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || isTyping(event.target)) return;
    if (tableState.value.editing) this.#finishFirst(event, place);
    else this.#begin(event, place);
  };

  /** What is typed in another cell is kept first; what can't be stays, with its error. @param {PointerEvent} event @param {Place} place */
  async #finishFirst(event, place) {
    event.preventDefault();
    const editor = /** @type {import('./lk-cell-editor.js').LkCellEditor|null} */ (
      this.grid.querySelector('lk-cell-editor')
    );
    if (place.row < 0 || (editor && !(await editor.finish()))) return;
    tableState.set({ active: place, anchor: null, editing: null });
    this.grid.focusActive();
  }

  /** @param {PointerEvent} event @param {Place} place */
  #begin(event, place) {
    const part = partOf(event.target);
    if (part === 'edge') this.#widen(event, place);
    else if (place.row < 0) this.#heading(place, part, event.shiftKey);
    else if (part === 'fill') this.#drag(event, () => fill(this.grid));
    else this.#press(event, place);
  }

  /** @param {Place} place @param {string|undefined} part @param {boolean} beside */
  #heading({ column }, part, beside) {
    const field = this.grid.columns[column - 1];
    if (!field) return;
    tableState.set({ active: { row: -1, column }, anchor: null });
    if (part === 'filter') tableState.set({ asking: field.name, choosing: false });
    else sortBy(field.name, beside);
  }

  /** @param {PointerEvent} event @param {Place} place */
  #press(event, place) {
    const { active, anchor } = tableState.value;
    const far = event.shiftKey && active.row >= 0;
    tableState.set({ active: place, anchor: far ? (anchor ?? active) : null, editing: null });
    this.#chooseRows(event, place, active);
    event.preventDefault();
    this.grid.focusActive();
    if (event.pointerType === 'mouse' && !event.shiftKey) this.#drag(event, () => {});
  }

  /** With Control the row joins the one where the keyboard was, or leaves it. @param {PointerEvent} event @param {Place} place @param {Place} before */
  #chooseRows({ shiftKey, ctrlKey, metaKey }, { row, column }, before) {
    const { rows, layer } = this.grid;
    if (shiftKey) chooseBlock(this.grid);
    else if (ctrlKey || metaKey) {
      if (!chosenCount() && before.row >= 0 && before.row !== row)
        choose(layer.name, [rows.order.id(before.row)]);
      toggleChosen(layer.name, rows.order.id(row));
    } else if (column === 0) openRow(this.grid, row);
  }

  /** The block grows with the pointer. @param {PointerEvent} event @param {() => void} done where it has grown */
  #drag(event, done) {
    const start = tableState.value.anchor ?? tableState.value.active;
    let grown = false;
    follow(event, (moved) => {
      const place = placeOf(document.elementFromPoint(moved.clientX, moved.clientY));
      if (!place || place.row < 0 || place.column < 1) return;
      const { active } = tableState.value;
      if (place.row === active.row && place.column === active.column) return;
      grown = true;
      tableState.set({ anchor: start, active: place });
    }).then(() => grown && done());
  }

  /** @param {PointerEvent} event @param {Place} place */
  #widen(event, { column }) {
    const { name } = this.grid.columns[column - 1];
    const cell = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (event.target).closest('.grid-cell'));
    const [from, before] = [event.clientX, cell.offsetWidth];
    event.preventDefault();
    follow(event, ({ clientX }) => {
      const width = Math.max(NARROWEST, Math.round(before + clientX - from));
      setColumns({ widths: { ...tableState.value.columns.widths, [name]: width } });
    });
  }

  /** @param {MouseEvent} event */
  twice = ({ target }) => {
    const place = placeOf(target);
    if (!place || place.row < 0 || place.column < 1 || this.grid.locked || isTyping(target)) return;
    tableState.set({ active: place, anchor: null, editing: { text: null } });
  };
}

/** Hears of the pointer until it is let go. @param {PointerEvent} begun @param {(event: PointerEvent) => void} move @returns {Promise<void>} */
function follow({ pointerId }, move) {
  return new Promise((resolve) => {
    const heard = (/** @type {PointerEvent} */ event) => event.pointerId === pointerId && move(event);
    const end = () => {
      removeEventListener('pointermove', heard);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      resolve();
    };
    addEventListener('pointermove', heard);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  });
}

/** @param {EventTarget|null} target @returns {Place|null} */
function placeOf(target) {
  const cell =
    target instanceof Element ? /** @type {HTMLElement|null} */ (target.closest('.grid-cell')) : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** @param {EventTarget|null} target */
function partOf(target) {
  const part = target instanceof Element ? target.closest('[data-part]') : null;
  return /** @type {HTMLElement|null} */ (part)?.dataset.part;
}

/** @param {EventTarget|null} target */
function isTyping(target) {
  return target instanceof Element && target.closest('lk-cell-editor') !== null;
}
