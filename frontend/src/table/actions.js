import { ApiProblem } from '../api/problem.js';
import { checkChangeSet } from '../api/tables.js';
import { patchesOf } from '../edit/bulkValues.js';
import { Many } from '../edit/commands.js';
import { execute } from '../edit/commandStack.js';
import { changed } from '../edit/editorSave.js';
import { findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { tell } from '../shell/notices.js';
import { headingOf } from './clipboard.js';
import { checked, commandOf, countsOf, plannedRows } from './plan.js';
import { referencesIn } from './references.js';
import { tableState } from './state.js';

/** @typedef {import('../api/types.js').Feature} Feature */
/** @typedef {import('../api/types.js').Field} Field */
/** @typedef {import('../edit/saving.js').Outcome} Outcome */
/** @typedef {import('./rows.js').Rows} Rows */

/** One change set; what keeps it from being saved is told. @param {import('../edit/commands.js').Command} command @returns {Promise<Outcome>} */
export async function save(command) {
  const outcome = await execute(command);
  if (outcome.kind === 'saved') changed(outcome.saved);
  return outcome;
}

/** @param {import('../edit/commands.js').Command} command @returns {Promise<boolean>} */
async function saveAndTell(command) {
  if (!command.edits.length) return false;
  const outcome = await save(command);
  if (outcome.kind === 'refused') tell(null, { problem: outcome.problem });
  else if (outcome.kind === 'conflict')
    tell('notice.tableConflict', { params: { who: outcome.conflicts[0].changedBy } });
  else tell('notice.changedMany', { undo: true, params: { n: String(command.edits.length) } });
  return outcome.kind === 'saved';
}

/** The same values for many features. @param {string} layer @param {Feature[]} features @param {import('../api/types.js').Values} values */
export function setForAll(layer, features, values) {
  return saveAndTell(new Many('bulk', layer, patchesOf(features, values)));
}

/**
 * The first row's values of some columns go into the rows below it.
 * @param {string} layer @param {Feature[]} features the first one gives @param {Field[]} fields
 */
export function fillDown(layer, [first, ...rest], fields) {
  const values = Object.fromEntries(fields.map(({ name }) => [name, first.properties[name] ?? null]));
  return saveAndTell(new Many('fill', layer, patchesOf(rest, values)));
}

/**
 * What a pasted block would change, from a row and a column on; nothing is changed yet.
 * @param {Rows} rows @param {{row: number, columns: Field[]}} at the columns from the one pasted into on
 * @param {string[][]} block @param {number} [repeat] rows that a block of one row is meant for
 */
export async function planPaste(rows, at, block, repeat = 1) {
  const layer = findLayer(mapState.value.table ?? '');
  if (!layer) return;
  const heading = headingOf(block[0], layer.fields);
  const values = heading ? block.slice(1) : block;
  const lines = values.length === 1 ? Array.from({ length: repeat }, () => values[0]) : values;
  const fields = heading ?? lines[0]?.map((_, i) => at.columns[i] ?? null) ?? [];
  const ids = rows.order.ids(at.row, at.row + lines.length);
  const [features, find] = await Promise.all([rows.fetch(ids), referencesIn(fields, lines)]);
  const found = ids.map((id) => features.get(id));
  const plan = {
    layer: layer.name,
    name: /** @type {const} */ ('paste'),
    fields: known(fields),
    rows: plannedRows(found, fields, lines, find),
    beyond: lines.length - found.length,
    unplaced: fields.filter((field) => !field).length,
    heading: heading !== null,
  };
  tableState.set({ plan: await checked(plan, checkChangeSet) });
}

/** @param {(Field|null)[]} fields @returns {Field[]} */
function known(fields) {
  return fields.flatMap((field) => field ?? []);
}

/** Changes what the open preview shows and does not refuse. */
export async function applyPlan() {
  const { plan } = tableState.value;
  if (!plan || !countsOf(plan).changes) return;
  if (await saveAndTell(commandOf(plan))) tableState.set({ plan: null });
}

/** @param {unknown} failure told as what the server says; anything else is a fault of ours */
export function tellFailure(failure) {
  if (failure instanceof ApiProblem) tell(null, { problem: failure });
  else tell('notice.tableFailed');
}
