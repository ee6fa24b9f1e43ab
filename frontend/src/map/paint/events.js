import { placeOf } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */

/** @param {number} zoom @returns {number} half the width of an event's symbol, pixels */
export function eventRadius(zoom) {
  return Math.max(4, Math.min(8, 5 + (zoom - 14)));
}

/** What happened and was done: a diamond each. @param {Frame} frame @param {Tile[]} tiles */
export function paintEvents(frame, tiles) {
  for (const tile of tiles) {
    const { x, y, scale } = placeOf(frame, tile);
    const { layer } = tile;
    for (let i = 0; i < layer.count; i++)
      drawEvent(frame, x + layer.corners[2 * i] * scale, y + layer.corners[2 * i + 1] * scale);
  }
}

/** @param {Frame} frame @param {number} x @param {number} y @param {boolean} [quiet] something done, not something that happened */
export function drawEvent(frame, x, y, quiet = false) {
  const { ctx, palette } = frame;
  const r = eventRadius(frame.zoom);
  ctx.beginPath();
  ctx.moveTo(x, y - r);
  ctx.lineTo(x + r, y);
  ctx.lineTo(x, y + r);
  ctx.lineTo(x - r, y);
  ctx.closePath();
  ctx.fillStyle = quiet ? palette.surface : palette.other;
  ctx.strokeStyle = quiet ? palette.other : palette.surface;
  ctx.lineWidth = 1.5;
  ctx.fill();
  ctx.stroke();
}
