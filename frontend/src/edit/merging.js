import { getFeature } from '../api/features.js';
import { ApiProblem } from '../api/problem.js';
import { session } from '../api/session.js';
import { t } from '../i18n/i18n.js';
import { tell } from '../shell/notices.js';
import { Restore } from './commands.js';
import { execute } from './commandStack.js';
import { rebase } from './conflict.js';
import { changedValues, draftOf, isDirty } from './draft.js';
import { editor, hasChanges, isOpen } from './editor.js';
import { dropSelected, notSaved, refresh, saveDraft, changed } from './editorSave.js';
import { isOwn, isWaiting } from './outbox.js';
import { ownVersion } from './versions.js';

/** @typedef {import('./draft.js').Draft} Draft */

/**
 * Goes on after somebody else's save with the choice made for each field.
 * @param {Set<string>} useTheirs fields that take the other's value
 */
export async function resolveConflict(useTheirs) {
  const { draft, parts, conflict: open } = editor.value;
  const theirs = open?.conflict.current;
  if (!draft || !open || !theirs) return;
  const rebased = (/** @type {Draft} */ mine) => rebase(mine, theirs, useTheirs);
  const merged = open.part
    ? { parts: parts.map((part) => (part.id === open.part ? rebased(part) : part)) }
    : { draft: rebased(draft) };
  editor.set({ ...merged, conflict: null, problems: [] });
  if (hasChanges()) await saveDraft();
}

/** The other has deleted what I was changing: brings it back and saves mine. */
export async function bringBack() {
  const sent = editor.value;
  const { draft, conflict } = sent;
  if (!draft?.base || !conflict) return;
  editor.set({ conflict: null });
  const outcome = await execute(new Restore(draft.layer, draft.id, 0, conflict.conflict.yourVersion));
  if (outcome.kind !== 'saved') return notSaved(sent, outcome);
  const now = editor.value.draft;
  changed(outcome.saved);
  if (!now || !isOpen(sent)) return;
  editor.set({ draft: rebase(now, await getFeature(draft.layer, draft.id), new Set()) });
  if (hasChanges()) await saveDraft();
}

/** Leaves it deleted. */
export function letGo() {
  dropSelected();
}

/** Somebody has saved; perhaps the open feature. @param {import('../api/events.js').Change} change */
export async function heardOf(change) {
  const form = editor.value;
  const { draft, conflict, scenario } = form;
  if (isOwn(change.changeSet) || !draft?.base || conflict || !change.layers[draft.layer]) return;
  if (isWaiting(draft.id)) return;
  const theirs = await findFeature(draft);
  const now = editor.value.draft;
  if (!now?.base || !isOpen(form) || isWaiting(draft.id)) return;
  const who = theirs?.modified?.by ?? change.by ?? t('conflict.somebody');
  if (!theirs) return hasChanges() ? clash(now, null, who) : dropSelected();
  if (theirs.version <= ownVersion(now.id, now.base.version, scenario)) return;
  if (isDirty(now)) return clash(now, theirs, who);
  editor.set({ draft: draftOf(theirs) });
  await refresh({ changeSet: '', features: [{ ...theirs, deleted: false }], warnings: [], scenario });
  sayWho(who);
}

/** @param {string} who */
function sayWho(who) {
  if (who === session.value.user?.name) tell('notice.otherTab');
  else tell('notice.changedBy', { params: { who } });
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
