import { boundsOf } from '../edit/shapes.js';
import { choose } from '../map/chosen.js';
import { goTo } from '../map/goTo.js';
import { mapState, select } from '../map/state.js';
import { number } from '../i18n/i18n.js';
import { tell } from '../shell/notices.js';
import { fillDown, planPaste, setForAll, tellFailure } from './actions.js';
import { copied } from './cells.js';
import { readBlock, writeBlock } from './clipboard.js';
import { nextSorts } from './sorting.js';
import { range, tableState } from './state.js';

/** @typedef {import('./lk-grid.js').LkGrid} LkGrid */

const CLOSEST = 18;

/** As many as one change set may change. */
const MOST_CHOSEN = 10_000;

/** @param {string} field @param {boolean} beside the sorts that there are */
export function sortBy(field, beside) {
  tableState.set({ sorts: nextSorts(tableState.value.sorts, field, beside) });
}

/** Opens a row's form, and the map where it lies. @param {LkGrid} grid @param {number} row */
export function openRow({ rows, layer }, row) {
  const feature = rows.get(row);
  if (!feature) return;
  select({ layer: layer.name, id: feature.id });
  if (feature.geometry)
    goTo(boundsOf(feature.geometry), Math.max(CLOSEST, mapState.value.view?.zoom ?? CLOSEST));
}

/** @param {LkGrid} grid @returns {string[]} ids of the rows of the block */
function blockIds({ rows }) {
  const { top, bottom } = range();
  return rows.order.ids(top, bottom + 1);
}

/** @param {LkGrid} grid */
export function chooseBlock(grid) {
  choose(grid.layer.name, blockIds(grid));
}

/** @param {LkGrid} grid everything that the filters leave */
export function chooseAll({ rows, layer }) {
  const n = rows.order.length;
  if (n <= MOST_CHOSEN) choose(layer.name, rows.order.ids());
  else tell('notice.tooManyChosen', { params: { n: number(n), most: number(MOST_CHOSEN) } });
}

/** @param {LkGrid} grid @returns {import('../api/types.js').Field[]} */
function blockFields({ columns }) {
  const { left, right } = range();
  return columns.slice(left - 1, right);
}

/** @param {LkGrid} grid */
async function blockFeatures(grid) {
  const ids = blockIds(grid);
  const found = await grid.rows.fetch(ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The first row of the block into the others; of one row alone: what stands above it. @param {LkGrid} grid */
export async function fill(grid) {
  const { active, anchor } = tableState.value;
  const { top, bottom } = range();
  if (top === bottom && top > 0)
    tableState.set({ anchor: { ...(anchor ?? active), row: top - 1 }, active: { ...active, row: top } });
  await attempt(async () => {
    await fillDown(grid.layer.name, await blockFeatures(grid), blockFields(grid));
  });
}

/** Empties the block; what must be filled in says so. @param {LkGrid} grid */
export function clear(grid) {
  const values = Object.fromEntries(blockFields(grid).map(({ name }) => [name, null]));
  return attempt(async () => {
    await setForAll(grid.layer.name, await blockFeatures(grid), values);
  });
}

/** @param {LkGrid} grid @returns {string|null} the block as a spreadsheet takes it; null where not all of it is there */
export function blockText(grid) {
  const { top, bottom } = range();
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => grid.rows.get(top + i));
  if (rows.some((feature) => !feature)) return null;
  return writeBlock(
    rows.map((feature) => blockFields(grid).map((field) => copied(field, feature?.properties[field.name]))),
  );
}

/** @param {LkGrid} grid @param {string} text */
export function pasteBlock(grid, text) {
  const { top, bottom, left, right } = range();
  const block = readBlock(text);
  const one = block.length === 1 && block[0].length === 1;
  const wide = one ? [Array(right - left + 1).fill(block[0][0])] : block;
  const at = { row: top, columns: grid.columns.slice(left - 1) };
  return attempt(() => planPaste(grid.rows, at, wide, bottom - top + 1));
}

/** @param {() => Promise<void>} work */
async function attempt(work) {
  try {
    await work();
  } catch (failure) {
    tellFailure(failure);
  }
}
