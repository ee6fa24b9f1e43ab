import { mapState } from '../map/state.js';
import { toMetres } from '../map/sweref.js';
import { tell } from '../shell/notices.js';
import { crossesItself, pathCrosses } from './geometry/selfCrossing.js';
import { InOrder } from './inOrder.js';
import { addCorner, finishSketch, sketch, startSketch } from './sketch.js';

/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {{position: Position, between?: Position[]}} Next a corner, and those on the way there */

/** A corner may wait for the exact shape it is snapped to; the next one waits for it. */
const inOrder = new InOrder();

/** New features go to this layer, which is seen from now on. @param {Pick<import('../api/types.js').Layer, 'name'|'geometry'>} layer */
export function beginDrawing({ name, geometry }) {
  const { visible } = mapState.value;
  mapState.set({ active: name, visible: visible.includes(name) ? visible : [...visible, name] });
  if (geometry !== 'None') startSketch(name, geometry);
}

/** Sets a corner; on a surface's first corner it closes the surface. @param {Next|Promise<Next>} next */
export function drawCorner(next) {
  inOrder.run(next, ({ position, between = [] }) => {
    if (closes(position)) finish();
    else if (wouldCross(position, between)) tell('draw.crossing');
    else addCorner(position, between);
  });
}

/** Opens the form of what is drawn, when it can be. */
export function finishDrawing() {
  inOrder.run(null, finish);
}

function finish() {
  const { type, corners } = sketch.value;
  const surface = type === 'Polygon' && corners.length > 2;
  if (surface && crossesItself(corners.map((corner) => toMetres(corner)))) tell('draw.crossing');
  else finishSketch();
}

/** @param {Position} position @param {Position[]} between @returns {boolean} whether the surface drawn would cross itself */
export function wouldCross(position, between = []) {
  const { type, corners } = sketch.value;
  if (type !== 'Polygon' || !corners.length || closes(position)) return false;
  const path = [...corners, ...between, position].map((corner) => toMetres(corner));
  return [...between, position].some((_, i) => pathCrosses(path, corners.length - 1 + i));
}

/** @param {Position} position */
function closes(position) {
  const { type, corners } = sketch.value;
  const [lon, lat] = corners[0] ?? [];
  return type === 'Polygon' && corners.length > 2 && position[0] === lon && position[1] === lat;
}
