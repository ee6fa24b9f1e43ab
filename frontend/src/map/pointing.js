import { Store } from './store.js';

/**
 * What the hand is doing on the map just now; nothing of it is kept.
 *
 * @typedef {object} Pointing
 * @property {import('./hit.js').Hit|null} hit what lies under the pointer
 * @property {{x: number, y: number}|null} at the pointer, pixels in the map's box
 * @property {import('../api/types.js').Geometry|null} dragged the shape as the drag has it
 * @property {number} held the corner being dragged, -1 for none
 * @property {boolean} crossing the dragged surface crosses itself
 * @property {import('../api/types.js').Position|null} crosshair the middle, while the map is steered by keyboard
 * @property {boolean} reshaping the selected shape shows its corners
 * @property {number|null} symbol of the selected lamp, as its tile had it
 */

/** @type {Store<Pointing>} */
export const pointing = new Store(
  /** @type {Pointing} */ ({
    hit: null,
    at: null,
    dragged: null,
    held: -1,
    crossing: false,
    crosshair: null,
    reshaping: false,
    symbol: null,
  }),
);
