import { Store } from '../map/store.js';
import { sizeOf } from './measures.js';
import { endSketch, sketch, startSketch } from './sketch.js';

/** @typedef {'LineString'|'Polygon'} Measurable */

/** What a sketch that only measures is said to be of. */
const MEASURE = 'measure';

/** What was measured last, until it is put away. @type {Store<{shape: import('../api/types.js').Geometry|null}>} */
export const measured = new Store(
  /** @type {{shape: import('../api/types.js').Geometry|null}} */ ({ shape: null }),
);

/** @returns {Measurable|null} what is being measured, or was */
export function measuredType() {
  const { layer, type } = sketch.value;
  if (layer === MEASURE) return /** @type {Measurable} */ (type);
  return /** @type {Measurable|undefined} */ (measured.value.shape?.type) ?? null;
}

/** Snaps like drawing; leaves nothing but numbers. @param {Measurable} type */
export function startMeasuring(type) {
  measured.set({ shape: null });
  startSketch(MEASURE, type, (shape) => measured.set({ shape }));
}

export function endMeasuring() {
  measured.set({ shape: null });
  if (sketch.value.layer === MEASURE) endSketch();
}

/** Of what was measured: the line's length, the surface's area and the length around it. @returns {{length: number, area: number|null}|null} metres, m² */
export function measuredSize() {
  const { shape } = measured.value;
  if (shape?.type !== 'LineString' && shape?.type !== 'Polygon') return null;
  const corners = shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates;
  return sizeOf({ type: shape.type, corners, between: [], pointer: null });
}
