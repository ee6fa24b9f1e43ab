import { placeOf } from './paint/frame.js';

/** @typedef {import('./paint/frame.js').Tile} Tile */
/** @typedef {import('./canvasStack.js').Sheet} Sheet */
/** @typedef {{layer: string, id: string, tile: Tile, index: number}} Hit */

/** From the topmost down; a surface counts after everything that lies in it. */
const ORDER = ['light_point', 'lighting_cabinet', 'tree', 'street', 'building'];
const ZONES = ['camera_zone', 'guard_area', 'responsibility_area', 'place', 'land_cover'];

/**
 * What lies under a point of the sheet.
 * @param {Sheet} sheet @param {{x: number, y: number}} at pixels in the sheet
 * @param {Map<string, Tile[]>} tiles of the visible layers @param {number} reach pixels
 * @returns {Hit|null}
 */
export function hitAt(sheet, at, tiles, reach) {
  for (const layer of ORDER) {
    const hit = nearest(sheet, at, layer, tiles.get(layer) ?? [], reach);
    if (hit) return hit;
  }
  const zones = ZONES.flatMap((layer) => nearest(sheet, at, layer, tiles.get(layer) ?? [], reach) ?? []);
  return zones.sort((a, b) => size(a) - size(b))[0] ?? null;
}

/** @param {Sheet} sheet @param {{x: number, y: number}} at @param {string} layer @param {Tile[]} tiles @param {number} reach @returns {Hit|null} */
function nearest(sheet, at, layer, tiles, reach) {
  /** @type {Hit|null} */
  let best = null;
  let least = Infinity;
  for (const tile of tiles) {
    const { x, y, scale } = placeOf(/** @type {any} */ (sheet), tile);
    const [tx, ty] = [(at.x - x) / scale, (at.y - y) / scale];
    if (tx < -64 || ty < -64 || tx > tile.layer.extent + 64 || ty > tile.layer.extent + 64) continue;
    for (const index of tile.index.near(tx, ty, reach / scale)) {
      const distance =
        distanceTo(tile.layer, index, tx, ty, layer) * scale - halfWidth(sheet, tile, index, layer);
      if (distance > reach || distance >= least) continue;
      least = distance;
      best = { layer, id: tile.layer.id(index), tile, index };
    }
  }
  return best;
}

/** @param {Sheet} sheet @param {Tile} tile @param {number} index @param {string} layer @returns {number} pixels */
function halfWidth(sheet, tile, index, layer) {
  if (layer === 'street') return (Number(tile.layer.get(index, 'width_m') ?? 4) / 2) * sheet.perMetre;
  if (layer === 'tree') return Number(tile.layer.get(index, 'crown_radius_m') ?? 2) * sheet.perMetre * 0.6;
  return 0;
}

/** @param {import('./tiles/tileLayer.js').TileLayer} layer @param {number} i @param {number} x @param {number} y @param {string} name @returns {number} tile units; 0 inside a surface */
function distanceTo(layer, i, x, y, name) {
  const surface = name === 'building' || ZONES.includes(name);
  const { ringOf, cornerOf, corners } = layer;
  let least = Infinity;
  let inside = false;
  for (let r = ringOf[i]; r < ringOf[i + 1]; r++) {
    const [start, end] = [cornerOf[r], cornerOf[r + 1]];
    if (end - start === 1)
      least = Math.min(least, Math.hypot(corners[2 * start] - x, corners[2 * start + 1] - y));
    if (surface && contains(corners, start, end, x, y)) inside = !inside;
    for (let c = start + 1; c < end; c++) least = Math.min(least, toSegment(corners, c - 1, c, x, y));
  }
  return inside ? 0 : surface ? least * 1.0001 : least;
}

/** @param {Int32Array} corners @param {number} start @param {number} end @param {number} x @param {number} y */
function contains(corners, start, end, x, y) {
  let inside = false;
  for (let c = start, last = end - 1; c < end; last = c++) {
    const [ax, ay, bx, by] = [corners[2 * last], corners[2 * last + 1], corners[2 * c], corners[2 * c + 1]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** @param {Int32Array} corners @param {number} a @param {number} b @param {number} x @param {number} y */
function toSegment(corners, a, b, x, y) {
  const [ax, ay] = [corners[2 * a], corners[2 * a + 1]];
  const [dx, dy] = [corners[2 * b] - ax, corners[2 * b + 1] - ay];
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + share * dx - x, ay + share * dy - y);
}

/** @param {Hit} hit @returns {number} area of the bounding box, square tile units of level 16 */
function size({ tile, index }) {
  const { ringOf, cornerOf, corners } = tile.layer;
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let c = cornerOf[ringOf[index]]; c < cornerOf[ringOf[index + 1]]; c++) {
    west = Math.min(west, corners[2 * c]);
    east = Math.max(east, corners[2 * c]);
    north = Math.min(north, corners[2 * c + 1]);
    south = Math.max(south, corners[2 * c + 1]);
  }
  return (east - west) * (south - north);
}
