import { chosenCount, chosen, choose, clearChosen } from '../map/chosen.js';
import { findLayer } from '../map/layers.js';
import { pointing } from '../map/pointing.js';
import { endPreview, preview } from '../map/preview.js';
import { mapState, select } from '../map/state.js';
import { Store } from '../map/store.js';
import { tell } from '../shell/notices.js';
import { bulk, perform } from './bulk.js';
import { Many } from './commands.js';
import { editor, hasChanges, open } from './editor.js';
import { copy } from './operations/copy.js';
import { join } from './operations/join.js';
import { move } from './operations/move.js';
import { offset } from './operations/offset.js';
import { rotate } from './operations/rotate.js';
import { keepRow, rowOfLamps } from './operations/rowOfLamps.js';
import { split } from './operations/split.js';
import { endSketch, sketch, startSketch } from './sketch.js';

/** @typedef {import('./operations/operation.js').Operation} Operation */
/** @typedef {import('./operations/operation.js').Subject} Subject */
/** @typedef {import('../api/types.js').Values} Values */

export const OPERATIONS = [rowOfLamps, split, join, offset, copy, move, rotate];

/**
 * The operation that is being set up.
 * @typedef {object} Operating
 * @property {Operation|null} operation
 * @property {Subject|null} subject
 * @property {Values} values
 * @property {import('../api/types.js').Geometry|null} drawn
 * @property {ReturnType<Operation['plan']>} plan
 * @property {boolean} busy
 */

/** @type {Operating} */
const NONE = { operation: null, subject: null, values: {}, drawn: null, plan: null, busy: false };

/** @type {Store<Operating>} */
export const operating = new Store(NONE);

/** @returns {Subject|null} what is chosen, or what is open and saved */
export function subjectNow() {
  if (editor.value.status !== 'idle') return openSubject();
  const layer = findLayer(chosen.value.layer ?? '');
  const { status, features, parts } = bulk.value;
  return layer && chosenCount() && status === 'ready' ? { layer, features, parts } : null;
}

/** @returns {Subject|null} */
function openSubject() {
  const { draft, parts } = editor.value;
  const layer = findLayer(draft?.layer ?? '');
  if (!draft?.base || !layer || hasChanges()) return null;
  return { layer, features: [draft.base], parts: parts.flatMap(({ base }) => base ?? []) };
}

/** @param {Operation} operation */
export function startOperation(operation) {
  const subject = subjectNow();
  if (!subject || !operation.fits(subject)) return;
  endSketch();
  pointing.set({ reshaping: false });
  operating.set({ ...NONE, operation, subject, values: operation.first(subject) });
  draw();
  plan();
}

/** Asks for what has to be drawn on the map, also once more. */
export function draw() {
  const { operation, subject } = operating.value;
  if (!operation?.draws || !subject) return;
  operating.set({ drawn: null });
  startSketch(subject.layer.name, operation.draws(subject), (drawn) => {
    operating.set({ drawn });
    plan();
  });
  /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
}

/** @param {Values} values those that are new */
export function setUp(values) {
  operating.set({ values: { ...operating.value.values, ...values } });
  plan();
}

function plan() {
  const { operation, subject, values, drawn } = operating.value;
  if (!operation || !subject) return;
  const planned = operation.plan(subject, values, drawn);
  operating.set({ plan: planned });
  const seen = planned && 'shapes' in planned ? planned : null;
  preview.set({ shapes: seen?.shapes ?? [], lamps: seen?.lamps ?? [] });
}

export function endOperation() {
  if (sketch.value.done) endSketch();
  pointing.set({ reshaping: true });
  operating.set(NONE);
  endPreview();
}

/** Saves it as one command and chooses what came of it. */
export async function doOperation() {
  const { operation, subject, plan: planned, values, busy } = operating.value;
  if (!operation || !subject || !planned || !('edits' in planned) || busy) return;
  operating.set({ busy: true });
  const saved = await perform(new Many(operation.name, subject.layer.name, planned.edits));
  operating.set({ busy: false });
  if (!saved) return;
  if (operation === rowOfLamps) keepRow(values);
  endOperation();
  show(planned.then);
  tell('op.done', { undo: true });
}

/** @param {{layer: string, ids: string[]}} what */
function show({ layer, ids: [only, ...more] }) {
  clearChosen();
  if (more.length) {
    select(null);
    return choose(layer, [only, ...more]);
  }
  if (mapState.value.selection?.id === only) open({ layer, id: only });
  else select({ layer, id: only });
}

/** An operation belongs to what it was begun with. */
export function followSubject() {
  const gone = () => {
    const { subject, busy } = operating.value;
    const now = subjectNow();
    if (
      subject &&
      !busy &&
      now?.features.map(({ id }) => id).join() !== subject.features.map(({ id }) => id).join()
    )
      endOperation();
    else if (subject && now && !busy && now.features !== subject.features && !sameVersions(now, subject)) {
      operating.set({ subject: now });
      plan();
    }
  };
  chosen.subscribe(gone);
  editor.subscribe(gone);
  bulk.subscribe(gone);
}

/** @param {Subject} a @param {Subject} b */
function sameVersions(a, b) {
  return a.features.every(({ version }, i) => version === b.features[i].version);
}
