import { placeOf } from './frame.js';
import { skipped } from './points.js';
import { lampRadius } from './symbols.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */

/** How far the wedge reaches that shows where a camera looks, in radii of its dot. */
const WEDGE = 4.5;
const RADIANS = Math.PI / 180;

/** A dot, and the way it looks. @param {Frame} frame @param {Tile[]} tiles @param {Set<string>} hidden */
export function paintCameras(frame, tiles, hidden) {
  const radius = lampRadius(frame.zoom);
  for (const tile of tiles) {
    const { x, y, scale } = placeOf(frame, tile);
    const skip = skipped(tile, hidden);
    for (let i = 0; i < tile.layer.count; i++) {
      const [tx, ty] = [tile.layer.corners[2 * i], tile.layer.corners[2 * i + 1]];
      const view = {
        direction: Number(tile.layer.get(i, 'direction_deg') ?? 0),
        width: Number(tile.layer.get(i, 'field_of_view_deg') ?? 0),
      };
      if (!skip.has(i)) drawCamera(frame, x + tx * scale, y + ty * scale, radius, view);
    }
  }
}

/** @param {Frame} frame @param {number} x @param {number} y @param {number} radius @param {{direction: number, width: number}} view degrees, clockwise from north */
function drawCamera({ ctx, palette }, x, y, radius, { direction, width }) {
  const middle = (direction - 90) * RADIANS;
  const half = (width / 2) * RADIANS;
  ctx.fillStyle = palette.cameraZone;
  ctx.globalAlpha = 0.3;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.arc(x, y, radius * WEDGE, middle - half, middle + half);
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.beginPath();
  ctx.arc(x, y, radius * 0.9, 0, 2 * Math.PI);
  ctx.fill();
  ctx.strokeStyle = palette.surface;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}
