/** @typedef {import('../api/types.js').Edit} Edit */
/** @typedef {import('../api/types.js').Saved} Saved */

/** From the version that an own change started from to the one that it made. @type {Map<string, number>} */
const made = new Map();

/**
 * Remembers which versions this tab's own save made: what was typed on the version before goes on top of it and
 * is no conflict.
 * @param {Edit[]} edits @param {Saved} saved
 */
export function learn(edits, { features }) {
  for (const { id, version } of features) {
    const from = edits.filter((edit) => edit.id === id);
    if (from.length <= 1) made.set(`${id}@${from[0]?.version ?? version - 1}`, version);
  }
}

/** @param {Edit} edit @returns {Edit} on top of what this tab has saved itself since it was made */
export function onTop(edit) {
  const fromDeleted = edit.op === 'restore' && edit.version === 0;
  if (edit.version === undefined || fromDeleted) return edit;
  return { ...edit, version: ownVersion(edit.id, edit.version) };
}

/** @param {string} id @param {number} version @returns {number} the version that this tab's own saves have made of it */
export function ownVersion(id, version) {
  let own = version;
  for (let next; (next = made.get(`${id}@${own}`)) && next > own; ) own = next;
  return own;
}
