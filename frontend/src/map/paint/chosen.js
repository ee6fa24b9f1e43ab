import { chosen } from '../chosen.js';
import { placeOf, traceLine, traceOutline } from './frame.js';
import { lampRadius } from './symbols.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */
/** @typedef {import('./frame.js').TileLayer} TileLayer */

const POINTS = new Set(['light_point', 'lighting_cabinet', 'tree']);

/** @type {WeakMap<Tile, {ids: Set<string>, indexes: number[]}>} */
const found = new WeakMap();

/** A ring or an outline around everything chosen, one path for all of it. @param {Frame} frame @param {Tile[]} tiles of the chosen layer */
export function paintChosen(frame, tiles) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  const { layer, ids } = chosen.value;
  if (!layer) return;
  const path = new Path2D();
  for (const tile of tiles) for (const index of indexesIn(tile, ids)) trace(path, frame, layer, tile, index);
  stroke(frame, path);
}

/** @param {Tile} tile @param {Set<string>} ids @returns {number[]} */
function indexesIn(tile, ids) {
  const before = found.get(tile);
  if (before?.ids === ids) return before.indexes;
  const all = tile.derive('ids', idsIn);
  const indexes = all.flatMap((id, i) => (ids.has(id) ? [i] : []));
  found.set(tile, { ids, indexes });
  return indexes;
}

/** @param {TileLayer} layer @returns {string[]} */
function idsIn(layer) {
  return Array.from({ length: layer.count }, (_, i) => layer.id(i));
}

/** @param {Path2D} path @param {Frame} frame @param {string} layer @param {Tile} tile @param {number} index */
function trace(path, frame, layer, tile, index) {
  const place = placeOf(frame, tile);
  if (POINTS.has(layer)) ring(path, frame, tile.layer, index, place);
  else if (layer === 'street') traceLine(path, tile.layer, index, place);
  else traceOutline(path, tile.layer, index, place);
}

/** Points in a tile's margin are those of its neighbour. @param {Path2D} path @param {Frame} frame @param {TileLayer} layer @param {number} index @param {import('./frame.js').Place} place */
function ring(path, frame, { corners, cornerOf, ringOf, extent }, index, { x, y, scale }) {
  const corner = cornerOf[ringOf[index]];
  const [tx, ty] = [corners[2 * corner], corners[2 * corner + 1]];
  if (tx < 0 || ty < 0 || tx >= extent || ty >= extent) return;
  const radius = Math.max(3.5, lampRadius(frame.zoom) + 3.5);
  path.moveTo(x + tx * scale + radius, y + ty * scale);
  path.arc(x + tx * scale, y + ty * scale, radius, 0, 2 * Math.PI);
}

/** @param {Frame} frame @param {Path2D} path */
function stroke({ ctx, palette }, path) {
  ctx.lineJoin = ctx.lineCap = 'round';
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [4.5, palette.surface],
    [2, palette.accent],
  ])) {
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.stroke(path);
  }
}
