import { getFeature } from '../api/features.js';
import { ApiProblem } from '../api/problem.js';
import { t } from '../i18n/i18n.js';
import { announce } from '../map/changes.js';
import { findLayer } from '../map/layers.js';
import { mapState, select } from '../map/state.js';
import { tell } from '../shell/notices.js';
import { Delete, Reshape, Restore, Together } from './commands.js';
import { commandStack, execute, lastStep, undoLast } from './commandStack.js';
import { rebase } from './conflict.js';
import { changedValues, commandOf, draftOf, isDirty } from './draft.js';
import { editor, hasChanges, loadParts, open, undoShape } from './editor.js';
import { saveState } from './saving.js';
import { keepValues } from './lastValues.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./saving.js').Outcome} Outcome */

/** Saves the open form: the feature, its shape and its parts as one change set. */
export async function saveDraft() {
  const { draft, parts } = editor.value;
  const command = draft && commandOf([draft, ...parts]);
  if (!draft || !command) return;
  const outcome = await execute(command);
  if (outcome.kind !== 'saved') return refused(outcome);
  for (const saved of [draft, ...parts]) if (!saved.removed) keepValues(saved.layer, saved.values);
  changed(outcome.saved);
  editor.set({ problems: outcome.saved.warnings, conflict: null });
  await refresh(draft, parts);
}

/** Saves a point's new place at once, and leaves what is typed in the form. @param {Draft} draft @param {import('../api/types.js').Geometry} geometry */
export async function saveMove(draft, geometry) {
  if (!draft.base) return;
  const outcome = await execute(new Reshape(draft.layer, draft.id, draft.base.version, geometry));
  if (outcome.kind !== 'saved') return refused(outcome);
  changed(outcome.saved);
  tell('notice.moved', { undo: true });
  await refresh({ ...draft, geometry, values: draft.base.properties }, []);
}

/** Deletes the open feature with its parts; undo brings them back. */
export async function removeFeature() {
  const { draft, parts } = editor.value;
  if (!draft?.base) return;
  const old = [draft, ...parts].flatMap(({ layer, id, base }) =>
    base ? [new Delete(layer, id, base.version)] : [],
  );
  const outcome = await execute(new Together(old));
  if (outcome.kind !== 'saved') return refused(outcome);
  editor.set({ draft: null, parts: [] });
  select(null);
  changed(outcome.saved);
  tell('notice.deleted', { undo: true });
}

/** @param {number} toVersion of the open feature's history */
export async function restoreVersion(toVersion) {
  const { draft } = editor.value;
  if (!draft?.base) return;
  const outcome = await execute(new Restore(draft.layer, draft.id, draft.base.version, toVersion));
  if (outcome.kind !== 'saved') return refused(outcome);
  changed(outcome.saved);
  editor.set({ draft: draftOf(draft.base) });
  await refresh(draftOf(draft.base), []);
  tell('notice.restored', { undo: true });
}

/** One step back: a shape not yet saved, else the last thing saved. */
export async function undo() {
  if (undoShape() || !lastStep()) return;
  const outcome = await undoLast();
  if (!outcome) return;
  if (outcome.kind !== 'saved') return refused(outcome);
  changed(outcome.saved);
  const { selection } = mapState.value;
  const touched = outcome.saved.features.find(({ id }) => id === selection?.id);
  if (touched?.deleted) dropSelected();
  else if (selection && !hasChanges()) await open(selection);
  tell('notice.undone');
}

function dropSelected() {
  editor.set({ draft: null, parts: [] });
  select(null);
}

/**
 * Goes on after somebody else's save with the choice made for each field.
 * @param {Set<string>} useTheirs fields that take the other's value
 */
export async function resolveConflict(useTheirs) {
  const { draft, parts, conflict: open } = editor.value;
  const theirs = open?.conflict.current;
  if (!draft || !open || !theirs) return;
  if (open.part)
    editor.set({ parts: parts.map((p) => (p.id === open.part ? rebase(p, theirs, useTheirs) : p)) });
  else editor.set({ draft: rebase(draft, theirs, useTheirs) });
  editor.set({ conflict: null, problems: [] });
  await saveDraft();
}

/** The other has deleted what I was changing: brings it back and saves mine. */
export async function bringBack() {
  const { draft, conflict } = editor.value;
  if (!draft?.base || !conflict) return;
  const outcome = await execute(new Restore(draft.layer, draft.id, 0, draft.base.version));
  if (outcome.kind !== 'saved') return refused(outcome);
  editor.set({ conflict: null, draft: rebase(draft, await getFeature(draft.layer, draft.id), new Set()) });
  changed(outcome.saved);
  await saveDraft();
}

/** Leaves it deleted. */
export function letGo() {
  dropSelected();
}

/** Somebody has saved; perhaps the open feature. @param {import('../api/events.js').Change} change */
export async function heardOf(change) {
  const { draft, conflict } = editor.value;
  const own = commandStack.value.steps.some(({ changeSet }) => changeSet === change.changeSet);
  if (own || saveState.value.waiting || !draft?.base || conflict || !change.layers[draft.layer]) return;
  const theirs = await findFeature(draft);
  const now = editor.value.draft;
  const who = theirs?.modified?.by ?? change.by ?? t('conflict.somebody');
  if (now?.id !== draft.id || !now.base) return;
  if (!theirs) return hasChanges() ? clash(now, null, who) : dropSelected();
  if (theirs.version <= now.base.version) return;
  if (isDirty(now)) return clash(now, theirs, who);
  editor.set({ draft: draftOf(theirs) });
  tell('notice.changedBy', { params: { who } });
}

/** @param {Draft} draft @param {import('../api/types.js').Feature|null} theirs @param {string} by */
function clash(draft, theirs, by) {
  const changedAt = theirs?.modified?.at ?? new Date().toISOString();
  const kind = /** @type {'changed'|'deleted'} */ (theirs ? 'changed' : 'deleted');
  const versions = { yourVersion: draft.base?.version ?? 0, currentVersion: theirs?.version ?? 0 };
  const what = {
    edit: 0,
    layer: draft.layer,
    feature: draft.id,
    changedFields: Object.keys(changedValues(draft)),
  };
  editor.set({
    conflict: {
      part: null,
      conflict: { ...what, ...versions, kind, changedBy: by, changedAt, current: theirs },
    },
  });
}

/** @param {Draft} draft */
async function findFeature({ layer, id }) {
  try {
    return await getFeature(layer, id);
  } catch (failure) {
    if (failure instanceof ApiProblem && failure.status === 404) return null;
    throw failure;
  }
}

/** The form after a save: the server's version, and what was typed meanwhile on top. @param {Draft} sent @param {Draft[]} sentParts */
async function refresh(sent, sentParts) {
  const [feature, parts] = await Promise.all([
    getFeature(sent.layer, sent.id),
    loadParts(sent.layer, sent.id),
  ]);
  const { draft } = editor.value;
  if (draft?.id !== sent.id) return;
  const asSent = {
    id: sent.id,
    layer: sent.layer,
    version: 0,
    geometry: sent.geometry,
    properties: sent.values,
  };
  editor.set({ draft: rebase({ ...draft, base: asSent }, feature, new Set()) });
  if (sentParts.length) editor.set({ parts });
}

/** @param {Exclude<Outcome, {kind: 'saved'}>} outcome */
function refused(outcome) {
  if (outcome.kind === 'refused') {
    editor.set({ problems: outcome.problem.problems });
    return tell(null, { problem: outcome.problem });
  }
  const { draft } = editor.value;
  const conflict = outcome.conflicts[0];
  if (draft)
    editor.set({ conflict: { conflict, part: conflict.feature === draft.id ? null : conflict.feature } });
  else tell('notice.conflict', { params: { who: conflict.changedBy } });
}

/** Has everybody draw and list again what was saved. @param {import('../api/types.js').Saved} saved */
export function changed(saved) {
  const names = new Set(saved.features.map(({ layer }) => layer));
  const entries = [...names].map((name) => [
    name,
    { generation: (findLayer(name)?.generation ?? 0) + 1, bounds: null },
  ]);
  announce(Object.fromEntries(entries));
}
