import { getFeature } from '../api/features.js';
import { announce, announceScenario } from '../map/changes.js';
import { findLayer } from '../map/layers.js';
import { mapState, select } from '../map/state.js';
import { tell } from '../shell/notices.js';
import { Delete, Reshape, Restore, Together } from './commands.js';
import { execute } from './commandStack.js';
import { asNotSent, asSent, commandOf } from './draft.js';
import { rebase } from './conflict.js';
import { editor, isOpen, loadParts } from './editor.js';
import { keepValues } from './lastValues.js';
import { isWaiting } from './outbox.js';
import { putOnShelf, takeFromShelf } from './shelf.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./editor.js').EditorState} EditorState */
/** @typedef {import('./outbox.js').Outcome} Outcome */
/** @typedef {Exclude<Outcome, {kind: 'saved'}>} Refusal */
/** @typedef {import('../api/types.js').Saved} Saved */

/** Saves the open form. */
export function saveDraft() {
  return saveForm(editor.value);
}

/**
 * Saves a form: the feature, its shape and its parts as one change set. The form goes on as if it were saved
 * already; where it is not, what was typed is there again as unsaved.
 * @param {EditorState} sent the open form, or one that was left
 */
export async function saveForm(sent) {
  const command = sent.draft && commandOf([sent.draft, ...sent.parts]);
  if (!sent.draft || !command) return;
  const staying = sent.parts.filter(({ removed }) => !removed);
  if (isOpen(sent)) editor.set({ draft: asSent(sent.draft), parts: staying.map(asSent) });
  const outcome = await execute(command, sent.scenario);
  if (outcome.kind !== 'saved') return notSaved(sent, outcome);
  for (const { layer, values } of [sent.draft, ...staying]) keepValues(layer, values);
  changed(outcome.saved);
  if (isOpen(sent)) editor.set({ problems: outcome.saved.warnings, conflict: null });
  await refresh(outcome.saved);
}

/** Saves a point's new place at once, and leaves what is typed in the form. @param {Draft} draft @param {import('../api/types.js').Geometry} geometry */
export async function saveMove(draft, geometry) {
  const { base } = draft;
  if (!base) return;
  const sent = { ...editor.value, draft: { ...draft, geometry } };
  editor.set({ draft: { ...draft, geometry, base: { ...base, geometry }, trail: [] } });
  const outcome = await execute(new Reshape(draft.layer, draft.id, base.version, geometry));
  if (outcome.kind !== 'saved') return notSaved(sent, outcome);
  changed(outcome.saved);
  tell('notice.moved', { undo: true });
  await refresh(outcome.saved);
}

/** Deletes the open feature with its parts; undo brings them back. */
export async function removeFeature() {
  const sent = editor.value;
  if (!sent.draft?.base) return;
  const old = [sent.draft, ...sent.parts].flatMap(({ layer, id, base }) =>
    base ? [new Delete(layer, id, base.version)] : [],
  );
  const deleting = execute(new Together(old));
  dropSelected();
  const outcome = await deleting;
  if (outcome.kind !== 'saved') return notSaved(sent, outcome);
  changed(outcome.saved);
  tell('notice.deleted', { undo: true });
}

/** @param {number} toVersion of the open feature's history */
export async function restoreVersion(toVersion) {
  const sent = editor.value;
  if (!sent.draft?.base) return;
  const { layer, id, base } = sent.draft;
  const outcome = await execute(new Restore(layer, id, base.version, toVersion));
  if (outcome.kind !== 'saved') return notSaved(sent, outcome);
  changed(outcome.saved);
  await refresh(outcome.saved);
  tell('notice.restored', { undo: true });
}

/** Closes the form of what is not there any more. */
export function dropSelected() {
  const { draft, scenario } = editor.value;
  editor.set({ draft: null, parts: [], conflict: null });
  if (draft) takeFromShelf(draft.id, scenario);
  select(null);
}

/**
 * The open form after a save: the server's version, and what was typed meanwhile on top. An answer that comes later
 * than a newer one is of no use.
 * @param {Saved} saved
 */
export async function refresh({ features, scenario = null }) {
  const form = editor.value;
  const { draft, parts } = form;
  const touched = [draft, ...parts].some((open) => features.some(({ id }) => id === open?.id));
  if (!draft || !touched || form.scenario !== scenario || isWaiting(draft.id)) return;
  const now = await newest(draft);
  if (!now || !isOpen(form) || isWaiting(draft.id)) return;
  const { draft: open, parts: typed } = editor.value;
  if (!open || now.feature.version < (open.base?.version ?? 0)) return;
  editor.set({ draft: rebase(open, now.feature, new Set()), parts: renewed(typed, now.parts) });
}

/** @param {Draft} draft @returns {Promise<{feature: import('../api/types.js').Feature, parts: Draft[]}|null>} null without net: the form stays as it is */
async function newest({ layer, id }) {
  try {
    const [feature, parts] = await Promise.all([getFeature(layer, id), loadParts(layer, id)]);
    return { feature, parts };
  } catch {
    return null;
  }
}

/** Saved parts as the server has them, with what is typed on top, and those that are not saved yet. @param {Draft[]} parts @param {Draft[]} saved */
function renewed(parts, saved) {
  const fresh = saved.map((part) => {
    const open = parts.find(({ id }) => id === part.id);
    return open && part.base ? rebase(open, part.base, new Set()) : part;
  });
  return [...fresh, ...parts.filter(({ base }) => !base)];
}

/**
 * Puts what was typed back into its form, as unsaved, and says why.
 * @param {EditorState} sent @param {Refusal} outcome
 */
export function notSaved(sent, outcome) {
  const form = isOpen(sent) ? editor.value : (takeFromShelf(sent.draft?.id ?? '', sent.scenario) ?? sent);
  const why =
    outcome.kind === 'refused'
      ? { problems: outcome.problem.problems }
      : { conflict: conflictOf(sent, outcome) };
  const typed = unsent(form, sent);
  const again = { ...form, ...typed, ...why, refused: typed };
  if (isOpen(sent)) editor.set(again);
  else if (sent.scenario === mapState.value.scenario && editor.value.status === 'idle') reopen(again);
  else putOnShelf(again);
  if (outcome.kind === 'refused') tell(null, { problem: outcome.problem });
  else if (!isOpen(sent)) tell('notice.notSaved', { params: { who: outcome.conflicts[0].changedBy } });
}

/** @param {EditorState} form */
function reopen(form) {
  putOnShelf(form);
  if (form.draft) select({ layer: form.draft.layer, id: form.draft.id });
}

/** @param {EditorState} form as it is now @param {EditorState} sent as it was @returns {Pick<EditorState, 'draft'|'parts'>} */
function unsent(form, sent) {
  const before = new Map(sent.parts.map((part) => [part.id, part]));
  const parts = form.parts.map((part) => {
    const was = before.get(part.id);
    return was ? asNotSent(part, was) : part;
  });
  const gone = sent.parts.filter(({ id }) => !form.parts.some((part) => part.id === id));
  const draft = form.draft && sent.draft ? asNotSent(form.draft, sent.draft) : sent.draft;
  return { draft, parts: [...parts, ...gone] };
}

/** @param {EditorState} sent @param {import('./outbox.js').Conflicted} outcome @returns {import('./editor.js').OpenConflict} */
function conflictOf(sent, { conflicts }) {
  const conflict = conflicts[0];
  return { conflict, part: conflict.feature === sent.draft?.id ? null : conflict.feature };
}

/** Lets map and table know, before the server says so to everybody. @param {Saved} saved */
export function changed(saved) {
  const names = new Set(saved.features.map(({ layer }) => layer));
  if (saved.scenario) return announceScenario(names);
  const entries = [...names].map((name) => [
    name,
    { generation: (findLayer(name)?.generation ?? 0) + 1, bounds: null },
  ]);
  announce(Object.fromEntries(entries));
}
