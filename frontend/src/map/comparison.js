import { Store } from './store.js';

/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {'mine'|'theirs'|'old'|'new'|'added'|'changed'|'removed'} Tone */
/** @typedef {{geometry: Geometry, tone: Tone}} ComparedShape */

/**
 * Shapes shown beside each other over the map, and who asked for it: a conflict, a history, two days.
 * @type {Store<{owner: string, shapes: ComparedShape[]}>}
 */
export const comparison = new Store(
  /** @type {{owner: string, shapes: ComparedShape[]}} */ ({ owner: '', shapes: [] }),
);

/** @param {string} owner @param {ComparedShape[]} shapes in place of those shown before */
export function compare(owner, shapes) {
  comparison.set({ owner, shapes });
}

/** @param {string} owner whose shapes go; another's stay */
export function endComparison(owner) {
  if (comparison.value.owner === owner) comparison.set({ owner: '', shapes: [] });
}

/** @param {Tone} tone @param {Geometry|null|undefined} geometry @returns {ComparedShape[]} none for a feature without a place */
export function shapeOf(tone, geometry) {
  return geometry ? [{ tone, geometry }] : [];
}
