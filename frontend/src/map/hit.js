import { placeOf } from './paint/frame.js';
import { boxArea, distanceTo } from './tiles/distance.js';

/** @typedef {import('./paint/frame.js').Tile} Tile */
/** @typedef {import('./canvasStack.js').Sheet} Sheet */
/** @typedef {{layer: string, id: string, tile: Tile, index: number}} Hit */
/** @typedef {{sheet: Sheet, at: {x: number, y: number}, reach: number}} Aim pixels in the sheet */

/** From the topmost down; a surface counts after everything that lies in it. */
const ORDER = [
  'event',
  'report',
  'measure',
  'observation',
  'camera',
  'light_point',
  'lighting_cabinet',
  'tree',
  'safety_walk',
  'street',
  'building',
];
const ZONES = [
  'camera_zone',
  'guard_area',
  'host_area',
  'order_rule_area',
  'plan',
  'responsibility_area',
  'survey_area',
  'presence',
  'place',
  'land_cover',
];
/** Surfaces that cover so much that only their outline counts, unless their layer is the one worked on. */
const BY_OUTLINE = new Set([
  'plan',
  'order_rule_area',
  'responsibility_area',
  'survey_area',
  'presence',
  'place',
  'land_cover',
]);
const WIDEST_M = 15;

/**
 * What lies under a point of the sheet.
 * @param {Aim} aim @param {Map<string, Tile[]>} tiles of the visible layers @param {string|null} active the layer worked on
 * @returns {Hit|null}
 */
export function hitAt(aim, tiles, active) {
  const filled = (/** @type {string} */ layer) => !BY_OUTLINE.has(layer) || layer === active;
  for (const layer of ORDER) {
    const hit = nearest(aim, layer, tiles.get(layer) ?? [], filled(layer));
    if (hit) return hit;
  }
  const zones = ZONES.flatMap((layer) => nearest(aim, layer, tiles.get(layer) ?? [], filled(layer)) ?? []);
  const area = (/** @type {Hit} */ { tile, index }) => boxArea(tile.layer, index);
  return zones.sort((a, b) => area(a) - area(b))[0] ?? null;
}

/** @param {Aim} aim @param {string} layer @param {Tile[]} tiles @param {boolean} filled @returns {Hit|null} */
function nearest({ sheet, at, reach }, layer, tiles, filled) {
  /** @type {Hit|null} */
  let best = null;
  let least = layer === 'street' ? 2 : reach;
  for (const tile of tiles) {
    const { x, y, scale } = placeOf(/** @type {any} */ (sheet), tile);
    const [tx, ty] = [(at.x - x) / scale, (at.y - y) / scale];
    if (outside(tile, tx, ty)) continue;
    for (const index of tile.index.near(tx, ty, (reach + WIDEST_M * sheet.perMetre) / scale)) {
      const distance =
        distanceTo(tile.layer, index, tx, ty, filled) * scale - halfWidth(sheet, tile, index, layer);
      if (distance > least) continue;
      least = distance;
      best = { layer, id: tile.layer.id(index), tile, index };
    }
  }
  return best;
}

/** @param {Tile} tile @param {number} x tile units @param {number} y tile units */
function outside({ layer: { extent } }, x, y) {
  return x < -64 || y < -64 || x > extent + 64 || y > extent + 64;
}

/** @param {Sheet} sheet @param {Tile} tile @param {number} index @param {string} layer @returns {number} pixels */
function halfWidth(sheet, { layer: tile }, index, layer) {
  if (layer === 'street') return (Number(tile.get(index, 'width_m') ?? 4) / 2) * sheet.perMetre;
  if (layer === 'tree') return Number(tile.get(index, 'crown_radius_m') ?? 2) * sheet.perMetre * 0.6;
  return 0;
}
