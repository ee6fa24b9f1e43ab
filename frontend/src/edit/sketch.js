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
 * @property {Position[]} between corners that would be set on the way to the next one
 * @property {Position|null} pointer where the next corner would be
 * @property {boolean} crossing the surface would cross itself there
 * @property {boolean} tracing the way to the next corner follows a line that is there
 * @property {((shape: import('../api/types.js').Geometry) => void)|null} done takes the shape where no new feature is to come of it
 */

/** @type {Sketch} */
const NONE = {
  layer: null,
  type: 'Point',
  corners: [],
  between: [],
  pointer: null,
  crossing: false,
  tracing: false,
  done: null,
};
const NO_NEXT = { between: [], pointer: null, crossing: false, tracing: false };

/** @type {Store<Sketch>} */
export const sketch = new Store(NONE);

/** @param {string} layer @param {ShapeType} type @param {Sketch['done']} [done] */
export function startSketch(layer, type, done = null) {
  sketch.set({ ...NONE, layer, type, done });
}

/** @param {Position} position a point is finished by its first corner @param {Position[]} [between] corners on the way there */
export function addCorner(position, between = []) {
  const { type, corners } = sketch.value;
  sketch.set({ corners: [...corners, ...between, position], between: [], tracing: false });
  if (type === 'Point') finishSketch();
}

export function removeCorner() {
  sketch.set({ corners: sketch.value.corners.slice(0, -1), between: [], tracing: false });
}

/** Opens the form of what is drawn; the tool stays, ready for the next. @returns {boolean} whether it had corners enough */
export function finishSketch() {
  const { layer, type, corners, done } = sketch.value;
  const shape = shapeOf(type, corners);
  if (!layer || !shape) return false;
  if (done) endSketch();
  else sketch.set({ ...NO_NEXT, corners: [] });
  if (done) done(shape);
  else begin(layer, shape);
  return true;
}

/** Begins again with the same tool. */
export function clearSketch() {
  sketch.set({ ...NO_NEXT, corners: [] });
}

export function endSketch() {
  sketch.set(NONE);
}

/** Follow a line from the last corner on, or no longer. */
export function toggleTracing() {
  const { tracing, type, corners } = sketch.value;
  if (type !== 'Point' && corners.length) sketch.set({ tracing: !tracing, between: [] });
}
