import { editor } from '../../edit/editor.js';
import { geometryChanged } from '../../edit/draft.js';
import { midpoints, vertices } from '../../edit/shapes.js';
import { sketch } from '../../edit/sketch.js';
import { pixelX, pixelY } from '../mercator.js';
import { pointing } from '../pointing.js';
import { placeOf, traceLine, traceOutline } from './frame.js';
import { drawCabinet, drawLamp, lampRadius, lampSymbol } from './symbols.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../../api/types.js').Geometry} Geometry */
/** @typedef {import('../../api/types.js').Position} Position */

/** @returns {boolean} whether there is nothing to paint */
export function overlayIsEmpty() {
  const { hit, crosshair, dragged } = pointing.value;
  return !hit && !crosshair && !dragged && !editor.value.draft && !sketch.value.layer;
}

/** What is pointed at, selected, being changed or drawn. @param {Frame} frame */
export function paintOverlay(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  frame.ctx.setLineDash([]);
  paintHover(frame);
  paintSelected(frame);
  paintSketch(frame);
  if (pointing.value.crosshair) paintCrosshair(frame, pointing.value.crosshair);
}

/** @param {Frame} frame @param {Position} position @returns {{x: number, y: number}} */
export function at(frame, [lon, lat]) {
  return { x: pixelX(lon, frame.zoom) - frame.originX, y: pixelY(lat, frame.zoom) - frame.originY };
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
  if (hit.layer === 'light_point' || hit.layer === 'lighting_cabinet' || hit.layer === 'tree') {
    const x = place.x + tile.layer.corners[2 * corner] * place.scale;
    const y = place.y + tile.layer.corners[2 * corner + 1] * place.scale;
    path.arc(x, y, lampRadius(frame.zoom) + 4.5, 0, 2 * Math.PI);
  } else if (hit.layer === 'street') traceLine(path, tile.layer, index, place);
  else traceOutline(path, tile.layer, index, place);
  twice(ctx, path, 2, palette.accent, palette.surface, 0.75);
}

/** @param {CanvasRenderingContext2D} ctx @param {Path2D} path @param {number} width @param {string} colour @param {string} under @param {number} [alpha] */
export function twice(ctx, path, width, colour, under, alpha = 1) {
  ctx.globalAlpha = alpha;
  ctx.lineJoin = ctx.lineCap = 'round';
  ctx.strokeStyle = under;
  ctx.lineWidth = width + 2.5;
  ctx.stroke(path);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
  ctx.globalAlpha = 1;
}

/** @param {Frame} frame */
function paintSelected(frame) {
  const { draft, parts, vertex } = editor.value;
  const geometry = pointing.value.dragged ?? draft?.geometry;
  if (!draft || !geometry) return;
  if (geometry.type === 'Point') return paintPoint(frame, draft, parts, geometry);
  paintShape(frame, geometry, geometryChanged(draft) || pointing.value.dragged !== null);
  if (pointing.value.reshaping) paintHandles(frame, geometry, vertex);
}

/** @param {Frame} frame @param {import('../../edit/draft.js').Draft} draft @param {import('../../edit/draft.js').Draft[]} parts @param {import('../../api/types.js').Point} geometry */
function paintPoint(frame, draft, parts, geometry) {
  const { ctx, palette } = frame;
  const { x, y } = at(frame, geometry.coordinates);
  const radius = Math.max(5, lampRadius(frame.zoom));
  const ring = new Path2D();
  ring.arc(x, y, radius + 4, 0, 2 * Math.PI);
  twice(ctx, ring, 3, palette.accent, palette.surface);
  if (draft.layer === 'lighting_cabinet') return drawCabinet(ctx, x, y, radius, palette);
  if (draft.layer !== 'light_point') return;
  drawLamp(ctx, x, y, radius, pointing.value.symbol ?? lampSymbol((key) => draft.values[key]), palette);
}

/** @param {Frame} frame @param {Geometry} geometry @param {boolean} changed */
export function paintShape(frame, geometry, changed) {
  const { ctx, palette } = frame;
  const path = shapePath(frame, geometry);
  if (geometry.type === 'Polygon') {
    ctx.globalAlpha = 0.12;
    ctx.fillStyle = palette.accent;
    ctx.fill(path, 'evenodd');
    ctx.globalAlpha = 1;
  }
  if (changed) ctx.setLineDash([8, 5]);
  twice(ctx, path, 2.5, palette.accent, palette.surface);
  ctx.setLineDash([]);
}

/** @param {Frame} frame @param {Exclude<Geometry, {type: 'Point'}>|Geometry} geometry @returns {Path2D} */
export function shapePath(frame, geometry) {
  const path = new Path2D();
  const lines =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'LineString'
        ? [geometry.coordinates]
        : [];
  for (const line of lines)
    line.forEach((position, i) => {
      const { x, y } = at(frame, position);
      if (i) path.lineTo(x, y);
      else path.moveTo(x, y);
    });
  return path;
}

/** @param {Frame} frame @param {Geometry} geometry @param {number} vertex the one taken hold of */
function paintHandles(frame, geometry, vertex) {
  const { palette } = frame;
  for (const { at: position } of midpoints(geometry))
    handle(frame, position, 4, palette.surface, palette.accent);
  vertices(geometry).forEach((position, i) => {
    const held = i === vertex;
    handle(frame, position, held ? 7.5 : 5.5, held ? palette.accent : palette.surface, palette.accent, 2);
  });
}

/** @param {Frame} frame @param {Position} position @param {number} radius @param {string} fill @param {string} line @param {number} [width] */
export function handle(frame, position, radius, fill, line, width = 1.2) {
  const { ctx } = frame;
  const { x, y } = at(frame, position);
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = line;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** @param {Frame} frame */
function paintSketch(frame) {
  const { layer, type, corners, pointer } = sketch.value;
  if (!layer) return;
  const line = pointer ? [...corners, pointer] : corners;
  const closed = type === 'Polygon' && line.length > 2 ? [...line, line[0]] : line;
  if (line.length > 1)
    paintShape(
      frame,
      type === 'Polygon' ? { type, coordinates: [closed] } : { type: 'LineString', coordinates: line },
      true,
    );
  for (const corner of corners) handle(frame, corner, 5, frame.palette.surface, frame.palette.accent, 2);
  if (pointer && type === 'Point') handle(frame, pointer, 6, frame.palette.lampLed, frame.palette.accent, 2);
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
