import { changedValues, geometryChanged, same } from './draft.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('../api/types.js').Feature} Feature */
/** @typedef {import('../api/types.js').Values} Values */

export const GEOMETRY = 'geometry';

/**
 * What two people did to one feature, field by field.
 *
 * @typedef {object} Clash
 * @property {string} field a field's name, or "geometry"
 * @property {unknown} mine
 * @property {unknown} theirs
 *
 * @typedef {object} Merge
 * @property {Clash[]} clashes fields that both have changed to different values
 * @property {string[]} taken fields that only the other has changed
 */

/** @param {Draft} draft @param {Feature} theirs @returns {Merge} */
export function mergeOf(draft, theirs) {
  const base = draft.base?.properties ?? {};
  const mine = changedValues(draft);
  const changedByThem = Object.keys({ ...base, ...theirs.properties }).filter(
    (name) => !same(base[name], theirs.properties[name]),
  );
  const differing = changedByThem.filter(
    (name) => name in mine && !same(mine[name], theirs.properties[name]),
  );
  const clashes = differing.map((field) => ({ field, mine: mine[field], theirs: theirs.properties[field] }));
  const taken = changedByThem.filter((name) => !(name in mine));
  const movedByThem = JSON.stringify(draft.base?.geometry) !== JSON.stringify(theirs.geometry);
  if (movedByThem && geometryChanged(draft))
    clashes.push({ field: GEOMETRY, mine: draft.geometry, theirs: theirs.geometry });
  else if (movedByThem) taken.push(GEOMETRY);
  return { clashes, taken };
}

/**
 * The draft on top of the other's version: what I changed stays, unless theirs is chosen for the field.
 * @param {Draft} draft @param {Feature} theirs @param {Set<string>} useTheirs fields @returns {Draft}
 */
export function rebase(draft, theirs, useTheirs) {
  const mine = Object.entries(changedValues(draft)).filter(([field]) => !useTheirs.has(field));
  const keepShape = geometryChanged(draft) && !useTheirs.has(GEOMETRY);
  return {
    ...draft,
    base: theirs,
    values: { ...theirs.properties, ...Object.fromEntries(mine) },
    geometry: keepShape ? draft.geometry : theirs.geometry,
    trail: [],
  };
}
