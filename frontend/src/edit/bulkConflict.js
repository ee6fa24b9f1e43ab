import { Store } from '../map/store.js';

/** @typedef {import('./commands.js').Command} Command */
/** @typedef {import('../api/types.js').Conflict} Conflict */
/** @typedef {{command: Command, conflicts: Conflict[], scenario: string|null}} OpenBulk scenario: where it was made */

/** A change of many features that somebody else has got between. @type {Store<{open: OpenBulk|null}>} */
export const bulkConflict = new Store(/** @type {{open: OpenBulk|null}} */ ({ open: null }));

/** @param {Command} command @returns {boolean} whether no single form can show what is in its way */
export function isBulk({ edits, layer }) {
  return new Set(edits.filter((edit) => edit.layer === layer).map(({ id }) => id)).size > 1;
}

/** @param {OpenBulk} open @returns {Command} without the features that somebody else has changed */
export function withoutTheirs({ command, conflicts }) {
  const theirs = new Set(conflicts.map(({ feature }) => feature));
  return { ...command, edits: command.edits.filter(({ id }) => !theirs.has(id)) };
}

/** @param {OpenBulk} open @returns {Command} on top of what they have done; what they have deleted stays so */
export function onTopOfTheirs({ command, conflicts }) {
  const theirs = new Map(conflicts.map((conflict) => [conflict.feature, conflict]));
  const edits = command.edits.flatMap((edit) => {
    const conflict = theirs.get(edit.id);
    if (!conflict) return [edit];
    return conflict.kind === 'deleted' ? [] : [{ ...edit, version: conflict.currentVersion }];
  });
  return { ...command, edits };
}
