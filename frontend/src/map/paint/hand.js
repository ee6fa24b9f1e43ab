import { editor } from '../../edit/editor.js';
import { vertices } from '../../edit/shapes.js';
import { sketch } from '../../edit/sketch.js';
import { snapping } from '../../edit/snap/snapping.js';
import { pointing } from '../pointing.js';
import { paintPoint } from './heldPoint.js';
import { at, handle, linesOf, pathOf, strokeUnsaved } from './shape.js';
import { paintSnap } from './snapMark.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../../api/types.js').Geometry} Geometry */
/** @typedef {import('../../api/types.js').Position} Position */

/** Room for handles, marks and what is written beside them, pixels. */
const ROOM = 280;

/** @returns {boolean} */
export function handIsEmpty() {
  return !pointing.value.dragged && !sketch.value.pointer && !snapping.value.found;
}

/**
 * What moves with the pointer: the held corner with its two edges, the next corner of a sketch, what is snapped to.
 * Only where something was or will be is painted anew, however large the shape.
 * @returns {(frame: Frame) => void}
 */
export function handPainter() {
  let before = '';
  /** @type {Position[]} */
  let painted = [];
  return (frame) => {
    const sheet = [frame.originX, frame.originY, frame.zoom, frame.ctx.canvas.width].join();
    const now = places();
    if (sheet === before) clearAround(frame, painted);
    else frame.ctx.clearRect(0, 0, frame.width, frame.height);
    [before, painted] = [sheet, now];
    paintDragged(frame);
    paintNext(frame);
    paintSnap(frame);
  };
}

/** @param {Frame} frame @param {Position[]} positions */
function clearAround(frame, positions) {
  if (!positions.length) return;
  const pixels = positions.map((position) => at(frame, position));
  const xs = pixels.map(({ x }) => x);
  const ys = pixels.map(({ y }) => y);
  const [west, north] = [Math.min(...xs) - ROOM, Math.min(...ys) - ROOM];
  frame.ctx.clearRect(west, north, Math.max(...xs) + ROOM - west, Math.max(...ys) + ROOM - north);
}

/** @returns {Position[]} all that is painted lies around these */
function places() {
  const { dragged, held } = pointing.value;
  const { pointer, between, corners } = sketch.value;
  const next = pointer ? [...corners.slice(-1), ...corners.slice(0, 1), ...between, pointer] : [];
  const found = snapping.value.found ? [snapping.value.found.position] : [];
  return [...(dragged ? heldEdges(dragged, held) : []), ...next, ...found];
}

/** @param {Frame} frame */
function paintDragged(frame) {
  const { dragged, held, crossing } = pointing.value;
  const { draft } = editor.value;
  if (!dragged || !draft) return;
  if (dragged.type === 'Point') return paintPoint(frame, draft, dragged);
  const colour = crossing ? frame.palette.danger : frame.palette.accent;
  strokeUnsaved(frame, pathOf(frame, [heldEdges(dragged, held)]), colour);
  handle(frame, vertices(dragged)[held], 7.5, colour, colour, 2);
}

/** @param {Geometry} geometry @param {number} held @returns {Position[]} the corner before it, itself, the one behind */
function heldEdges(geometry, held) {
  if (geometry.type === 'Point') return [geometry.coordinates];
  let before = 0;
  for (const line of linesOf(geometry)) {
    const count = geometry.type === 'Polygon' ? line.length - 1 : line.length;
    const mine = held - before;
    before += count;
    if (mine >= count) continue;
    if (geometry.type === 'Polygon') return [-1, 0, 1].map((step) => line[(mine + step + count) % count]);
    return line.slice(Math.max(0, mine - 1), mine + 2);
  }
  return [];
}

/** @param {Frame} frame */
function paintNext(frame) {
  const { type, corners, between, pointer, crossing } = sketch.value;
  if (!pointer) return;
  const { palette } = frame;
  const colour = crossing ? palette.danger : palette.accent;
  if (type === 'Point') return handle(frame, pointer, 6, palette.lampLed, palette.accent, 2);
  const last = corners.slice(-1);
  const back = type === 'Polygon' && corners.length > 1 ? corners.slice(0, 1) : [];
  strokeUnsaved(frame, pathOf(frame, [[...last, ...between, pointer, ...back]]), colour);
  for (const corner of between) handle(frame, corner, 4, palette.surface, colour);
  handle(frame, pointer, 4, colour, colour);
}
