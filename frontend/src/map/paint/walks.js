import { insideTile, placeOf, traceLine } from './frame.js';
import { skipped } from './points.js';
import { lampRadius } from './symbols.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */

/** The ways that safety walks took. @param {Frame} frame @param {Tile[]} tiles */
export function paintWalks(frame, tiles) {
  const { ctx, palette } = frame;
  ctx.strokeStyle = palette.plan;
  ctx.lineWidth = 2.5;
  ctx.lineCap = ctx.lineJoin = 'round';
  ctx.setLineDash([1, 5]);
  for (const tile of tiles)
    insideTile(frame, placeOf(frame, tile), () => {
      for (let i = 0; i < tile.layer.count; i++) {
        const way = new Path2D();
        traceLine(way, tile.layer, i, placeOf(frame, tile));
        ctx.stroke(way);
      }
    });
  ctx.setLineDash([]);
}

/** What was seen on them: full while it is open, hollow when it became a measure or was closed. @param {Frame} frame @param {Tile[]} tiles @param {Set<string>} hidden */
export function paintObservations(frame, tiles, hidden) {
  const radius = lampRadius(frame.zoom) * 1.1;
  for (const tile of tiles) {
    const { x, y, scale } = placeOf(frame, tile);
    const skip = skipped(tile, hidden);
    const { layer } = tile;
    for (let i = 0; i < layer.count; i++) {
      if (skip.has(i)) continue;
      const open = layer.get(i, 'measure') == null && layer.get(i, 'closed_reason') == null;
      drawObservation(
        frame,
        x + layer.corners[2 * i] * scale,
        y + layer.corners[2 * i + 1] * scale,
        radius,
        open,
      );
    }
  }
}

/** @param {Frame} frame @param {number} x @param {number} y @param {number} radius @param {boolean} open */
function drawObservation({ ctx, palette }, x, y, radius, open) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = open ? palette.plan : palette.surface;
  ctx.fill();
  ctx.strokeStyle = open ? palette.surface : palette.plan;
  ctx.lineWidth = 2;
  ctx.stroke();
}
