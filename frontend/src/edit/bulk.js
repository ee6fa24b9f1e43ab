import { readFeatures } from '../api/features.js';
import { mayEdit } from '../api/session.js';
import { onLayersChanged } from '../map/changes.js';
import { choose, chosen, chosenCount, clearChosen } from '../map/chosen.js';
import { Store } from '../map/store.js';
import { tell } from '../shell/notices.js';
import { number } from '../i18n/i18n.js';
import { deletesOf, patchesOf } from './bulkValues.js';
import { Many } from './commands.js';
import { execute } from './commandStack.js';
import { PARTS } from './editor.js';
import { changed } from './editorSave.js';

/** @typedef {import('../api/types.js').Feature} Feature */
/** @typedef {import('../api/types.js').Values} Values */

/**
 * What the panel shows of several chosen features.
 * @typedef {object} Bulk
 * @property {'idle'|'loading'|'ready'|'failed'} status
 * @property {Feature[]} features as the server last gave them
 * @property {Feature[]} parts of them: the luminaires of lamps
 * @property {Values} values that all of them are to get; null clears
 * @property {Values} partValues that all parts are to get
 * @property {import('../api/types.js').Conflict[]} conflicts of the last save: somebody else saved first
 * @property {import('../api/problem.js').ApiProblem|null} problem what the server refused
 */

/** @type {Bulk} */
const IDLE = {
  status: 'idle',
  features: [],
  parts: [],
  values: {},
  partValues: {},
  conflicts: [],
  problem: null,
};
const PATIENCE_MS = 120;

/** @type {Store<Bulk>} */
export const bulk = new Store(IDLE);
let timer = 0;

/** Reads what is chosen, and again when somebody changes it. */
export function followChosen() {
  chosen.subscribe(({ layer }, before) => {
    if (layer !== before.layer) bulk.set(IDLE);
    if (layer) bulk.set({ status: bulk.value.status === 'ready' ? 'ready' : 'loading' });
    readSoon();
  });
  onLayersChanged((changes) => {
    const { layer } = chosen.value;
    if (layer && (changes[layer] || changes[PARTS[layer]?.layer])) readSoon();
  });
}

/** Together with whatever else comes within a moment. */
function readSoon() {
  clearTimeout(timer);
  timer = Number(setTimeout(() => read().catch(() => bulk.set({ status: 'failed' })), PATIENCE_MS));
}

export async function read() {
  const { layer, ids } = chosen.value;
  if (!layer || !mayEdit()) return;
  const part = PARTS[layer];
  const [features, parts] = await Promise.all([
    readFeatures(layer, ids),
    part ? readFeatures(part.layer, ids, part.owner) : [],
  ]);
  if (chosen.value.ids !== ids) return;
  bulk.set({ status: 'ready', features, parts });
  if (features.length < ids.size) letGo(layer, features);
}

/** What is gone can't stay chosen. @param {string} layer @param {Feature[]} features those left */
function letGo(layer, features) {
  choose(
    layer,
    features.map(({ id }) => id),
  );
}

/** @param {string} name @param {unknown} value null clears the field of all of them @param {boolean} part */
export function setForAll(name, value, part) {
  const key = part ? 'partValues' : 'values';
  bulk.set({ [key]: { ...bulk.value[key], [name]: value === '' ? null : value } });
}

/** Leaves a field as each has it. @param {string} name @param {boolean} part */
export function leaveAsIs(name, part) {
  const key = part ? 'partValues' : 'values';
  const { [name]: _, ...rest } = bulk.value[key];
  bulk.set({ [key]: rest });
}

export function revertBulk() {
  bulk.set({ values: {}, partValues: {}, conflicts: [], problem: null });
}

/** @returns {boolean} */
export function bulkHasChanges() {
  const { values, partValues } = bulk.value;
  return chosenCount() > 0 && Object.keys({ ...values, ...partValues }).length > 0;
}

/** What was chosen or let go of a moment ago may not be read yet, and must not be missed or changed. */
async function catchUp() {
  const { ids } = chosen.value;
  const { features } = bulk.value;
  if (features.length !== ids.size || features.some(({ id }) => !ids.has(id))) await read();
}

/** One change set for all of them: kept whole, or nothing of it. */
export async function saveBulk() {
  await catchUp();
  const { features, parts, values, partValues } = bulk.value;
  const edits = [...patchesOf(features, values), ...patchesOf(parts, partValues)];
  if (!edits.length) return revertBulk();
  if (await perform(new Many('bulk', features[0].layer, edits))) {
    revertBulk();
    tell('bulk.saved', { params: { n: number(features.length) }, undo: true });
  }
}

export async function deleteChosen() {
  await catchUp();
  const { features, parts } = bulk.value;
  const edits = [...deletesOf(parts), ...deletesOf(features)];
  if (edits.length && (await perform(new Many('deleteMany', features[0].layer, edits)))) {
    clearChosen();
    tell('bulk.deleted', { params: { n: number(features.length) }, undo: true });
  }
}

/** @param {import('./commands.js').Command} command @returns {Promise<boolean>} whether it was saved; else the panel says why not */
export async function perform(command) {
  bulk.set({ conflicts: [], problem: null });
  const outcome = await execute(command);
  if (outcome.kind === 'conflict') bulk.set({ conflicts: outcome.conflicts });
  else if (outcome.kind === 'refused') bulk.set({ problem: outcome.problem });
  else changed(outcome.saved);
  return outcome.kind === 'saved';
}
