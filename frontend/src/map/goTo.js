import { Store } from './store.js';

/** @typedef {{bounds: number[], maxZoom: number, mark: import('../api/types.js').Position|null}} Target */

/** Where the map is asked to go; it takes the wish as soon as it is there. @type {Store<{target: Target|null}>} */
export const wish = new Store(/** @type {{target: Target|null}} */ ({ target: null }));

/** @param {number[]} bounds west, south, east, north in degrees @param {number} [maxZoom] @param {import('../api/types.js').Position|null} [mark] a place to mark */
export function goTo(bounds, maxZoom = 18, mark = null) {
  wish.set({ target: { bounds, maxZoom, mark } });
}
