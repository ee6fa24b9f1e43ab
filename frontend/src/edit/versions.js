/** @typedef {import('../api/types.js').Edit} Edit */
/** @typedef {import('../api/types.js').Saved} Saved */

/** @typedef {string|null} Scenario null: the register */

/** From the version that an own change started from to the one that it made. @type {Map<string, number>} */
const made = new Map();

/**
 * Remembers which versions this tab's own save made: what was typed on the version before goes on top of it and
 * is no conflict.
 * @param {Edit[]} edits @param {Saved} saved @param {Scenario} scenario
 */
export function learn(edits, { features }, scenario) {
  for (const { id, version } of features) {
    const from = edits.filter((edit) => edit.id === id);
    if (from.length <= 1) made.set(key(id, from[0]?.version ?? version - 1, scenario), version);
  }
}

/** @param {string} id @param {number} version @param {Scenario} scenario */
function key(id, version, scenario) {
  return `${scenario ?? ''}/${id}@${version}`;
}

/** @param {Edit} edit @param {Scenario} scenario @returns {Edit} on top of what this tab has saved itself since it was made */
export function onTop(edit, scenario) {
  const fromDeleted = edit.op === 'restore' && edit.version === 0;
  if (edit.version === undefined || fromDeleted) return edit;
  return { ...edit, version: ownVersion(edit.id, edit.version, scenario) };
}

/** @param {string} id @param {number} version @param {Scenario} scenario @returns {number} the version that this tab's own saves have made of it */
export function ownVersion(id, version, scenario) {
  let own = version;
  for (let next; (next = made.get(key(id, own, scenario))) && next > own; ) own = next;
  return own;
}
