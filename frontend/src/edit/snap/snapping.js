import { Store } from '../../map/store.js';

/** @typedef {import('../../api/types.js').Position} Position */

/**
 * What is snapped to just now.
 * @typedef {object} Found
 * @property {import('./snap.js').SnapKind} kind
 * @property {Position} position degrees
 * @property {number} distance from the pointer, metres
 * @property {import('../../map/state.js').FeatureRef|null} ref what is snapped to; null for the shape being drawn
 * @property {boolean} exact as stored; else as the tile has it, to 8 cm
 *
 * @typedef {object} Snapping
 * @property {boolean} on
 * @property {Found|null} found
 * @property {boolean} byFinger the finger hides what lies under it
 */

/** Tiles are whole from here on; farther out they leave corners away. */
export const SNAP_FROM_ZOOM = 16;
const KEY = 'lykta.snap';

/** @type {Store<Snapping>} */
export const snapping = new Store(/** @type {Snapping} */ ({ on: readKept(), found: null, byFinger: false }));

/** Turns snapping on or off, and keeps the choice. */
export function toggleSnapping() {
  const on = !snapping.value.on;
  snapping.set({ on, found: null });
  try {
    localStorage.setItem(KEY, String(on));
  } catch {
    // A browser that refuses storage only forgets.
  }
}

/** @returns {boolean} on where nobody has turned it off */
function readKept() {
  try {
    return localStorage.getItem(KEY) !== 'false';
  } catch {
    return true;
  }
}
