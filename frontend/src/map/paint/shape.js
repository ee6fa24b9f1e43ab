import { pixelX, pixelY } from '../mercator.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../../api/types.js').Geometry} Geometry */
/** @typedef {import('../../api/types.js').Position} Position */

/** @param {Frame} frame @param {Position} position @returns {{x: number, y: number}} pixels in the frame */
export function at(frame, [lon, lat]) {
  return { x: pixelX(lon, frame.zoom) - frame.originX, y: pixelY(lat, frame.zoom) - frame.originY };
}

/** A line with a rim, so that it shows on any ground. @param {CanvasRenderingContext2D} ctx @param {Path2D} path @param {number} width @param {string} colour @param {string} under @param {number} [alpha] */
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

/** @param {Frame} frame @param {Position[][]} lines @returns {Path2D} */
export function pathOf(frame, lines) {
  const path = new Path2D();
  for (const line of lines)
    line.forEach((position, i) => {
      const { x, y } = at(frame, position);
      if (i) path.lineTo(x, y);
      else path.moveTo(x, y);
    });
  return path;
}

/** @param {Geometry} geometry @returns {Position[][]} */
export function linesOf(geometry) {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'LineString' ? [geometry.coordinates] : [];
}

/** @param {Frame} frame @param {Path2D} path */
export function fillSoftly({ ctx, palette }, path) {
  ctx.globalAlpha = 0.12;
  ctx.fillStyle = palette.accent;
  ctx.fill(path, 'evenodd');
  ctx.globalAlpha = 1;
}

/** Dashed: not saved yet. @param {Frame} frame @param {Path2D} path @param {string} [colour] */
export function strokeUnsaved({ ctx, palette }, path, colour = palette.accent) {
  ctx.setLineDash([8, 5]);
  twice(ctx, path, 2.5, colour, palette.surface);
  ctx.setLineDash([]);
}

/** @param {Frame} frame @param {Geometry} geometry @param {boolean} changed */
export function paintShape(frame, geometry, changed) {
  const { ctx, palette } = frame;
  const path = pathOf(frame, linesOf(geometry));
  if (geometry.type === 'Polygon') fillSoftly(frame, path);
  if (changed) strokeUnsaved(frame, path);
  else twice(ctx, path, 2.5, palette.accent, palette.surface);
}

/** @param {Frame} frame @param {Position} position @param {number} radius @param {string} fill @param {string} line @param {number} [width] */
export function handle(frame, position, radius, fill, line, width = 1.2) {
  const { x, y } = at(frame, position);
  if (x < -radius || y < -radius || x > frame.width + radius || y > frame.height + radius) return;
  const { ctx } = frame;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = line;
  ctx.lineWidth = width;
  ctx.stroke();
}
