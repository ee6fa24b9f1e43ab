import { getFeature, listFeatures } from '../api/features.js';
import { ApiProblem } from '../api/problem.js';
import { uuid7 } from '../api/uuid.js';
import { mapState, select } from '../map/state.js';
import { Store } from '../map/store.js';
import { draftOf, newDraft, stepBack, withGeometry, withValue } from './draft.js';
import { firstValues } from './lastValues.js';
import { withWaiting } from './outbox.js';
import { isUnsaved, putOnShelf, takeFromShelf } from './shelf.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {import('../api/types.js').Problem} Problem */
/** @typedef {{conflict: import('../api/types.js').Conflict, part: string|null}} OpenConflict part: a luminaire's id */

/**
 * @typedef {object} EditorState
 * @property {'idle'|'loading'|'ready'|'missing'|'failed'} status
 * @property {Draft|null} draft
 * @property {string|null} scenario that it was opened in, and is saved in also when another is shown meanwhile; null: the register
 * @property {Draft[]} parts the luminaires of a light point
 * @property {OpenConflict|null} conflict
 * @property {Problem[]} problems what the server refused or warned of, at the last save
 * @property {number} vertex the corner taken hold of by keyboard or pointer, -1 for none
 * @property {boolean} history the history is shown instead of the form
 * @property {{draft: Draft|null, parts: Draft[]}|null} refused what the server would not keep, until something else is typed
 */

/** @type {EditorState} */
const IDLE = {
  status: 'idle',
  draft: null,
  scenario: null,
  parts: [],
  conflict: null,
  problems: [],
  vertex: -1,
  history: false,
  refused: null,
};

/** What the side panel shows and the map's handles change. @type {Store<EditorState>} */
export const editor = new Store(IDLE);

/** Parts that are edited in their owner's form. @type {Record<string, {layer: string, owner: string}>} */
export const PARTS = { light_point: { layer: 'luminaire', owner: 'light_point' } };

const CASES = 'report';

/** Follows the selection. */
export function followSelection() {
  mapState.subscribe(({ selection, asOf, scenario }, before) => {
    const elsewhere = asOf !== before.asOf || scenario !== before.scenario;
    if (elsewhere || selection !== before.selection) open(selection);
  });
  return open(mapState.value.selection);
}

/** @param {import('../map/state.js').FeatureRef|null} of a report is a case, and no form's */
export async function open(of) {
  const ref = of?.layer === CASES ? null : of;
  const { draft } = editor.value;
  const { scenario } = mapState.value;
  if (ref && draft && !draft.base && draft.id === ref.id && editor.value.scenario === scenario) return;
  shelve();
  if (!ref) return editor.set(IDLE);
  const kept = takeFromShelf(ref.id, scenario);
  if (kept) return editor.set(kept);
  editor.set({ ...IDLE, scenario, status: 'loading' });
  try {
    await load(ref, scenario);
  } catch (failure) {
    if (!isSelected(ref, scenario)) return;
    const missing = failure instanceof ApiProblem && (failure.status === 404 || failure.status === 403);
    editor.set({ ...IDLE, scenario, status: missing ? 'missing' : 'failed' });
  }
}

/** @param {import('../map/state.js').FeatureRef} ref @param {string|null} scenario */
async function load(ref, scenario) {
  const [feature, parts] = await Promise.all([getFeature(ref.layer, ref.id), loadParts(ref.layer, ref.id)]);
  if (!isSelected(ref, scenario)) return;
  editor.set({ ...IDLE, scenario, status: 'ready', draft: draftOf(withWaiting(feature)), parts });
}

/** @param {string} layer @param {string} id @param {{scenario?: string|null}} [of] without it the one that is open @returns {Promise<Draft[]>} */
export async function loadParts(layer, id, of = {}) {
  const part = PARTS[layer];
  if (!part) return [];
  const page = await listFeatures(part.layer, { ...of, [part.owner]: id, limit: 100 });
  return page.features.map(draftOf);
}

/** @param {import('../map/state.js').FeatureRef} ref @param {string|null} scenario */
function isSelected(ref, scenario) {
  return mapState.value.selection?.id === ref.id && mapState.value.scenario === scenario;
}

/** @param {EditorState} form @param {EditorState} other @returns {boolean} whether both are forms of one feature in one scenario, or in the register */
export function isForm(form, other) {
  return form.draft?.id === other.draft?.id && form.scenario === other.scenario;
}

/** @param {EditorState} form @returns {boolean} */
export function isOpen(form) {
  return form.draft !== null && isForm(form, editor.value);
}

/** Begins a new feature and shows its form. @param {string} layer @param {Geometry|null} geometry */
export function begin(layer, geometry) {
  shelve();
  const draft = newDraft(layer, uuid7(), geometry, firstValues(layer));
  const part = PARTS[layer];
  const parts = part ? [newPart(layer, draft.id)] : [];
  editor.set({ ...IDLE, scenario: mapState.value.scenario, status: 'ready', draft, parts });
  select({ layer, id: draft.id });
}

/** @param {string} layer of the owner @param {string} owner its id @returns {Draft} with the last one's values */
export function newPart(layer, owner) {
  const part = PARTS[layer];
  return newDraft(part.layer, uuid7(), null, { ...firstValues(part.layer), [part.owner]: owner });
}

/** @param {string} field @param {unknown} value @param {string|null} [part] id of a part; without it the feature itself */
export function setValue(field, value, part = null) {
  const { draft, parts, problems } = editor.value;
  const rest = problems.filter((problem) => problem.field !== field);
  if (!part) return editor.set({ draft: draft && withValue(draft, field, value), problems: rest });
  const changed = parts.map((other) => (other.id === part ? withValue(other, field, value) : other));
  editor.set({ parts: changed, problems: rest });
}

/** @param {Draft[]} parts */
export function setParts(parts) {
  editor.set({ parts });
}

/** @param {Geometry} geometry */
export function setGeometry(geometry) {
  const { draft } = editor.value;
  if (draft) editor.set({ draft: withGeometry(draft, geometry) });
}

/** @returns {boolean} whether a shape was taken back */
export function undoShape() {
  const { draft } = editor.value;
  if (!draft?.trail.length) return false;
  editor.set({ draft: stepBack(draft), vertex: -1 });
  return true;
}

/** @returns {boolean} whether the open form has something to save */
export function hasChanges() {
  return isUnsaved(editor.value);
}

/** Throws away what is typed; a new feature goes altogether. */
export function revert() {
  const { draft, parts } = editor.value;
  if (!draft) return;
  if (!draft.base) {
    editor.set(IDLE);
    return select(null);
  }
  const saved = parts.flatMap((part) => (part.base ? [draftOf(part.base)] : []));
  editor.set({ draft: draftOf(draft.base), parts: saved, conflict: null, problems: [], vertex: -1 });
}

function shelve() {
  if (hasChanges()) putOnShelf(editor.value);
}

/** Puts forms that were kept by the browser on the shelf. @param {(Pick<EditorState, 'draft'|'parts'|'conflict'> & {scenario?: string|null})[]} forms */
export function bringBackForms(forms) {
  for (const form of forms) putOnShelf({ ...IDLE, ...form, status: 'ready' });
}
