import { placeOf } from './frame.js';
import { skipped } from './points.js';
import { lampRadius } from './symbols.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */

/** A diamond: full where it is done, hollow while it is not; what was dropped is not drawn. @param {Frame} frame @param {Tile[]} tiles @param {Set<string>} hidden */
export function paintMeasures(frame, tiles, hidden) {
  const reach = lampRadius(frame.zoom) * 1.3;
  for (const tile of tiles) {
    const { x, y, scale } = placeOf(frame, tile);
    const skip = skipped(tile, hidden);
    for (let i = 0; i < tile.layer.count; i++) {
      const [tx, ty] = [tile.layer.corners[2 * i], tile.layer.corners[2 * i + 1]];
      const status = tile.layer.get(i, 'status');
      if (!skip.has(i) && status !== 'dropped')
        drawMeasure(frame, x + tx * scale, y + ty * scale, reach, status === 'done');
    }
  }
}

/** @param {Frame} frame @param {number} x @param {number} y @param {number} reach @param {boolean} done */
function drawMeasure({ ctx, palette }, x, y, reach, done) {
  ctx.beginPath();
  ctx.moveTo(x, y - reach);
  ctx.lineTo(x + reach, y);
  ctx.lineTo(x, y + reach);
  ctx.lineTo(x - reach, y);
  ctx.closePath();
  ctx.fillStyle = done ? palette.plan : palette.surface;
  ctx.fill();
  ctx.strokeStyle = done ? palette.surface : palette.plan;
  ctx.lineWidth = 2;
  ctx.stroke();
}
