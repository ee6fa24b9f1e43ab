import { Store } from '../map/store.js';
import { begin } from './editor.js';
import { shapeOf } from './shapes.js';

/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {'Point'|'LineString'|'Polygon'} ShapeType */

/**
 * A shape being drawn.
 * @typedef {object} Sketch
 * @property {string|null} layer null while nothing is drawn
 * @property {ShapeType} type
 * @property {Position[]} corners set so far
 * @property {Position|null} pointer where the next corner would be
 * @property {((shape: import('../api/types.js').Geometry) => void)|null} done takes the shape where no new feature is to come of it
 */

/** @type {Sketch} */
const NONE = { layer: null, type: 'Point', corners: [], pointer: null, done: null };

/** @type {Store<Sketch>} */
export const sketch = new Store(NONE);

/** @param {string} layer @param {ShapeType} type @param {Sketch['done']} [done] */
export function startSketch(layer, type, done = null) {
  sketch.set({ ...NONE, layer, type, done });
}

/** @param {Position} position a point is finished by its first corner */
export function addCorner(position) {
  const { type, corners } = sketch.value;
  sketch.set({ corners: [...corners, position] });
  if (type === 'Point') finishSketch();
}

export function removeCorner() {
  sketch.set({ corners: sketch.value.corners.slice(0, -1) });
}

/** Opens the form of what is drawn; the tool stays, ready for the next. @returns {boolean} whether it had corners enough */
export function finishSketch() {
  const { layer, type, corners, done } = sketch.value;
  const shape = shapeOf(type, corners);
  if (!layer || !shape) return false;
  if (done) endSketch();
  else sketch.set({ corners: [], pointer: null });
  if (done) done(shape);
  else begin(layer, shape);
  return true;
}

export function endSketch() {
  sketch.set(NONE);
}
