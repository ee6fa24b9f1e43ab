import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { keepColumns, readColumns } from './columns.js';

/**
 * @typedef {{row: number, column: number}} Place row -1: the headings; column 0: the rows' numbers
 *
 * @typedef {object} TableState
 * @property {string} words that some text of a row holds
 * @property {boolean} inView
 * @property {boolean} onlyChosen
 * @property {import('./filters.js').Filters} filters
 * @property {import('./sorting.js').Sort[]} sorts none: by the label
 * @property {import('./columns.js').KeptColumns} columns
 * @property {string|null} asking the field whose filter is open
 * @property {boolean} choosing columns
 * @property {Place} active where the keyboard is
 * @property {Place|null} anchor the other end of a block of cells
 * @property {{text: string|null}|null} editing the active cell; text: what was typed before its editor was there
 * @property {import('./plan.js').Plan|null} plan what a paste would change
 */

/** @returns {TableState} */
function fresh() {
  return {
    words: '',
    inView: false,
    onlyChosen: false,
    filters: {},
    sorts: [],
    columns: { names: null, widths: {} },
    asking: null,
    choosing: false,
    active: { row: 0, column: 1 },
    anchor: null,
    editing: null,
    plan: null,
  };
}

/** What the open table shows and where the reader is in it. @type {Store<TableState>} */
export const tableState = new Store(fresh());

/** How the next table begins. */
let beginning = {};

/** Begins with another layer's table. @param {string} layer */
export function openTable(layer) {
  tableState.set({ ...fresh(), ...beginning, columns: readColumns(layer) });
  beginning = {};
}

/** The table of what is chosen, and of nothing else. @param {string} layer of what is chosen */
export function showChosenAsTable(layer) {
  if (mapState.value.table === layer) return tableState.set({ onlyChosen: true });
  beginning = { onlyChosen: true };
  mapState.set({ table: layer });
}

/** Other columns end what is typed in a cell: another field may stand there now. @param {Partial<import('./columns.js').KeptColumns>} change of the open table, kept for the next visit */
export function setColumns(change) {
  const columns = { ...tableState.value.columns, ...change };
  tableState.set(change.names === undefined ? { columns } : { columns, editing: null });
  if (mapState.value.table) keepColumns(mapState.value.table, columns);
}

/** @returns {boolean} whether fewer rows than all are asked for */
export function isNarrowed() {
  const { words, inView, filters } = tableState.value;
  return words !== '' || inView || Object.keys(filters).length > 0;
}

/** The block of cells, from its top left to its bottom right. */
export function range() {
  const { active, anchor } = tableState.value;
  const other = anchor ?? active;
  return {
    top: Math.max(0, Math.min(active.row, other.row)),
    bottom: Math.max(active.row, other.row),
    left: Math.max(1, Math.min(active.column, other.column)),
    right: Math.max(1, active.column, other.column),
  };
}
