import { mapState, select } from './state.js';
import { Store } from './store.js';

/** @typedef {{layer: string|null, ids: Set<string>}} Chosen several features of one layer; no layer where there are none */

/** @type {Chosen} */
const NONE = { layer: null, ids: new Set() };

/** The features that a bulk change would change; `mapState.selection` stays the one whose form is open. */
export const chosen = new Store(NONE);

/** @param {string} layer @param {Iterable<string>} ids in place of those chosen before */
export function choose(layer, ids) {
  const set = new Set(ids);
  chosen.set(set.size ? { layer, ids: set } : NONE);
}

/** @param {string} layer another one than before begins anew @param {Iterable<string>} ids */
export function addChosen(layer, ids) {
  choose(layer, [...idsOf(layer), ...ids]);
}

/** @param {string} layer @param {string} id chosen if it was not, and the other way round */
export function toggleChosen(layer, id) {
  const ids = new Set(idsOf(layer));
  if (!ids.delete(id)) ids.add(id);
  choose(layer, ids);
}

export function clearChosen() {
  chosen.set(NONE);
}

/** @returns {number} */
export function chosenCount() {
  return chosen.value.ids.size;
}

/**
 * Adds to what is chosen, or takes away from it; a feature whose form is open is the first one chosen.
 * @param {import('./state.js').FeatureRef} ref
 */
export function toggleWithSelected({ layer, id }) {
  const { selection } = mapState.value;
  if (!chosenCount() && selection?.layer === layer && selection.id !== id) choose(layer, [selection.id]);
  toggleChosen(layer, id);
  select(null);
}

/** @param {string} layer @returns {Set<string>} those chosen of it */
function idsOf(layer) {
  return chosen.value.layer === layer ? chosen.value.ids : NONE.ids;
}
