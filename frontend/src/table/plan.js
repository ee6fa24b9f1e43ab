import { uuid7 } from '../api/uuid.js';
import { Many } from '../edit/commands.js';
import { same } from '../edit/draft.js';
import { readCell } from './reading.js';

/** @typedef {import('../api/types.js').Feature} Feature */
/** @typedef {import('../api/types.js').Field} Field */

/**
 * One cell that would change.
 * @typedef {object} Cell
 * @property {Field} field
 * @property {string} text as it was pasted
 * @property {unknown} old
 * @property {unknown} value
 * @property {import('./reading.js').Refusal|null} refusal
 * @property {import('../api/types.js').Problem|null} problem what the server says of it
 *
 * @typedef {{feature: Feature, cells: Cell[], problem: import('../api/types.js').Problem|null}} PlannedRow
 *
 * What a block would change, before anything is changed.
 * @typedef {object} Plan
 * @property {string} layer
 * @property {import('../edit/commands.js').CommandName} name
 * @property {Field[]} fields by column
 * @property {PlannedRow[]} rows
 * @property {number} beyond rows of the block that the table has no place for
 * @property {number} unplaced columns of the block that the table has no place for
 * @property {boolean} heading the first row named the columns
 */

/**
 * @param {(Feature|undefined)[]} features by row of the block; undefined: gone meanwhile
 * @param {(Field|null)[]} fields by column of the block
 * @param {string[][]} block
 * @param {import('./reading.js').FindReference} findReference
 * @returns {PlannedRow[]}
 */
export function plannedRows(features, fields, block, findReference) {
  return features.flatMap((feature, i) =>
    feature ? { feature, problem: null, cells: plannedCells(feature, fields, block[i], findReference) } : [],
  );
}

/** @param {Feature} feature @param {(Field|null)[]} fields @param {string[]} line @param {import('./reading.js').FindReference} findReference */
function plannedCells(feature, fields, line, findReference) {
  return fields.flatMap((field, column) => {
    const text = line[column];
    return field && text !== undefined ? planned(feature, field, text, findReference) : [];
  });
}

/** @param {Feature} feature @param {Field} field @param {string} text @param {import('./reading.js').FindReference} findReference @returns {Cell} */
function planned({ properties }, field, text, findReference) {
  const old = properties[field.name] ?? null;
  return { field, text, old, problem: null, ...readCell(field, text, findReference) };
}

/** @param {Cell} cell */
export function isRefused({ refusal, problem }) {
  return refusal !== null || problem?.severity === 'error';
}

/** @param {Cell} cell */
export function isChange(cell) {
  return !isRefused(cell) && !same(cell.old, cell.value);
}

/** @param {Plan} plan @returns {{changes: number, refused: number, same: number, features: number}} cells, and how many features would change */
export function countsOf({ rows }) {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ cell, row })));
  const refused = cells.filter(({ cell, row }) => isRefused(cell) || row.problem).length;
  const features = rows.filter((row) => !row.problem && row.cells.some(isChange)).length;
  const changes = cells.filter(({ cell, row }) => !row.problem && isChange(cell)).length;
  return { changes, refused, same: cells.length - refused - changes, features };
}

/** @param {Plan} plan @returns {Many} what is not refused */
export function commandOf({ layer, name, rows }) {
  const changing = rows.filter(({ cells, problem }) => !problem && cells.some(isChange));
  return new Many(name, layer, changing.map(editOf));
}

/** @param {PlannedRow} row @returns {import('../api/types.js').Edit} */
function editOf({ feature: { layer, id, version }, cells }) {
  const values = Object.fromEntries(
    cells.filter(isChange).map(({ field, value }) => [field.name, value ?? null]),
  );
  return { op: 'patch', layer, id, version, values };
}

/**
 * The plan after the server has looked at it: rules over several fields, names that are taken.
 * @param {Plan} plan @param {(id: string, edits: import('../api/types.js').Edit[]) => Promise<import('../api/types.js').Problem[]>} check
 * @returns {Promise<Plan>}
 */
export async function checked(plan, check) {
  const { edits } = commandOf(plan);
  if (!edits.length) return plan;
  const found = (await check(uuid7(), edits)).filter(({ severity }) => severity === 'error');
  const of = (/** @type {string} */ id) =>
    found.filter(({ feature, edit }) => (feature ?? edits[edit ?? -1]?.id) === id);
  const rows = found.length ? plan.rows.map((row) => withProblems(row, of(row.feature.id))) : plan.rows;
  return { ...plan, rows };
}

/** What names no pasted cell refuses the whole row. @param {PlannedRow} row @param {import('../api/types.js').Problem[]} problems @returns {PlannedRow} */
function withProblems(row, problems) {
  const cells = row.cells.map((cell) => {
    const problem = problems.find(({ field }) => field === cell.field.name) ?? null;
    return isChange(cell) && problem ? { ...cell, problem } : cell;
  });
  const others = problems.filter(({ field }) => !cells.some((cell) => cell.problem?.field === field));
  return { ...row, cells, problem: others[0] ?? null };
}
