import { Store } from './store.js';

/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {{at: import('../api/types.js').Position, azimuth: number}} Aimed a lamp and where it looks, degrees clockwise from grid north */

/** What would come of an operation that is being set up. @type {Store<{shapes: Geometry[], lamps: Aimed[]}>} */
export const preview = new Store(
  /** @type {{shapes: Geometry[], lamps: Aimed[]}} */ ({ shapes: [], lamps: [] }),
);

export function endPreview() {
  preview.set({ shapes: [], lamps: [] });
}
