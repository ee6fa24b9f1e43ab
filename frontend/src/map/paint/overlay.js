import { editor } from '../../edit/editor.js';
import { geometryChanged } from '../../edit/draft.js';
import { midpoints, vertices } from '../../edit/shapes.js';
import { sketch } from '../../edit/sketch.js';
import { pointing } from '../pointing.js';
import { placeOf, traceLine, traceOutline } from './frame.js';
import { paintPoint } from './heldPoint.js';
import { at, fillSoftly, handle, linesOf, paintShape, pathOf, strokeUnsaved, twice } from './shape.js';
import { caseRadius } from './cases.js';
import { lampRadius } from './symbols.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../../api/types.js').Geometry} Geometry */
/** @typedef {import('../../api/types.js').Position} Position */

/** Between corners closer than this, the middle has no handle of its own. */
const LEAST_EDGE = 28;
const LEAST_APART = 12;

/** @returns {boolean} whether there is nothing to paint */
export function overlayIsEmpty() {
  const { hit, crosshair } = pointing.value;
  return !hit && !crosshair && !editor.value.draft && !sketch.value.corners.length;
}

/** What is pointed at, selected, being changed or drawn, as far as it stays while the pointer moves. @param {Frame} frame */
export function paintOverlay(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  frame.ctx.setLineDash([]);
  paintHover(frame);
  paintSelected(frame);
  paintSketch(frame);
  if (pointing.value.crosshair) paintCrosshair(frame, pointing.value.crosshair);
}

/** @param {Frame} frame */
function paintHover(frame) {
  const { hit } = pointing.value;
  if (!hit || hit.id === editor.value.draft?.id) return;
  const { ctx, palette } = frame;
  const { tile, index } = hit;
  const place = placeOf(frame, tile);
  const corner = tile.layer.cornerOf[tile.layer.ringOf[index]];
  const path = new Path2D();
  if (
    hit.layer === 'report' ||
    hit.layer === 'camera' ||
    hit.layer === 'measure' ||
    hit.layer === 'observation' ||
    hit.layer === 'light_point' ||
    hit.layer === 'lighting_cabinet' ||
    hit.layer === 'tree'
  ) {
    const x = place.x + tile.layer.corners[2 * corner] * place.scale;
    const y = place.y + tile.layer.corners[2 * corner + 1] * place.scale;
    const radius = hit.layer === 'report' ? caseRadius(frame.zoom) : lampRadius(frame.zoom);
    path.arc(x, y, radius + 4.5, 0, 2 * Math.PI);
  } else if (hit.layer === 'street' || hit.layer === 'safety_walk') traceLine(path, tile.layer, index, place);
  else traceOutline(path, tile.layer, index, place);
  twice(ctx, path, 2, palette.accent, palette.surface, 0.75);
}

/** @param {Frame} frame */
function paintSelected(frame) {
  const { draft, vertex } = editor.value;
  const { held, reshaping } = pointing.value;
  const geometry = draft?.geometry;
  if (!draft || !geometry) return;
  if (geometry.type === 'Point') return void (held < 0 && paintPoint(frame, draft, geometry));
  if (held >= 0) paintRest(frame, held);
  else {
    paintShape(frame, geometry, geometryChanged(draft));
    if (reshaping) paintHandles(frame, geometry, vertex);
  }
}

/** The shape without the corner that the hand holds. @param {Frame} frame @param {number} held */
function paintRest(frame, held) {
  const geometry = pointing.value.dragged;
  if (!geometry) return;
  let before = 0;
  const closed = geometry.type === 'Polygon';
  const lines = linesOf(geometry).flatMap((line) => {
    const corners = closed ? line.slice(0, -1) : line;
    const mine = held - before;
    before += corners.length;
    if (mine < 0 || mine >= corners.length) return [line];
    const [first, last] = [corners.slice(0, mine), corners.slice(mine + 1)];
    return closed ? [[...last, ...first]] : [first, last];
  });
  strokeUnsaved(frame, pathOf(frame, lines));
  paintCorners(frame, vertices(geometry), held);
}

/** Where corners lie so close that their handles would hide the shape, not each is drawn. @param {Frame} frame @param {Position[]} corners @param {number} without */
function paintCorners(frame, corners, without) {
  /** @type {Position|null} */
  let last = null;
  corners.forEach((position, i) => {
    if (i === without || (last && apart(frame, last, position) < LEAST_APART)) return;
    last = position;
    handle(frame, position, 5.5, frame.palette.surface, frame.palette.accent, 2);
  });
}

/** @param {Frame} frame @param {Geometry} geometry @param {number} vertex the one taken hold of */
function paintHandles(frame, geometry, vertex) {
  const { palette } = frame;
  const corners = vertices(geometry);
  for (const { at: position, after } of midpoints(geometry))
    if (apart(frame, position, corners[after]) > LEAST_EDGE / 2)
      handle(frame, position, 4, palette.surface, palette.accent);
  paintCorners(frame, corners, vertex);
  if (corners[vertex]) handle(frame, corners[vertex], 7.5, palette.accent, palette.accent, 2);
}

/** @param {Frame} frame @param {Position} a @param {Position} b @returns {number} pixels */
function apart(frame, a, b) {
  const [one, other] = [at(frame, a), at(frame, b)];
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** @param {Frame} frame */
function paintSketch(frame) {
  const { type, corners } = sketch.value;
  if (!corners.length) return;
  if (type === 'Polygon' && corners.length > 2) fillSoftly(frame, pathOf(frame, [corners]));
  strokeUnsaved(frame, pathOf(frame, [corners]));
  for (const corner of corners) handle(frame, corner, 5, frame.palette.surface, frame.palette.accent, 2);
}

/** @param {Frame} frame @param {Position} position */
function paintCrosshair(frame, position) {
  const { x, y } = at(frame, position);
  const path = new Path2D();
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ]) {
    path.moveTo(x + dx * 5, y + dy * 5);
    path.lineTo(x + dx * 17, y + dy * 17);
  }
  twice(frame.ctx, path, 2, frame.palette.text, frame.palette.surface);
}
