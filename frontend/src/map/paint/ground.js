import { insideTile, placeOf, traceOutline, tracePolygon } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */

const LAND_ORDER = /** @type {const} */ (['rock', 'paved', 'green', 'water']);
const OUTLINE_FROM = 15.5;

/** @param {Frame} frame */
export function paintBase({ ctx, width, height, palette, overRaster }) {
  ctx.clearRect(0, 0, width, height);
  if (overRaster) return;
  ctx.fillStyle = palette.land;
  ctx.fillRect(0, 0, width, height);
}

/** Water, green, rock and paved ground. @param {Frame} frame @param {Tile[]} tiles */
export function paintLandCover(frame, tiles) {
  if (frame.overRaster) return;
  for (const kind of LAND_ORDER) {
    for (const tile of tiles) {
      const path = polygonsOf(frame, tile, kind);
      insideTile(frame, placeOf(frame, tile), () => fill(frame, path, frame.palette[kind]));
    }
    if (kind === 'water') paintShore(frame, tiles);
  }
}

/** @param {Frame} frame @param {Path2D} path @param {string} colour */
function fill({ ctx }, path, colour) {
  ctx.fillStyle = colour;
  ctx.fill(path);
}

/** @param {Frame} frame @param {Tile} tile @param {string} kind */
function polygonsOf(frame, tile, kind) {
  const path = new Path2D();
  const place = placeOf(frame, tile);
  for (const i of tile.derive('kinds', byKind).get(kind) ?? []) tracePolygon(path, tile.layer, i, place);
  return path;
}

/** @param {Frame} frame @param {Tile[]} tiles */
function paintShore(frame, tiles) {
  const path = new Path2D();
  for (const tile of tiles)
    for (const i of tile.derive('kinds', byKind).get('water') ?? [])
      traceOutline(path, tile.layer, i, placeOf(frame, tile));
  stroke(frame, path, frame.palette.waterLine, 1.2);
}

/** @param {import('./frame.js').TileLayer} layer @returns {Map<string, number[]>} */
function byKind(layer) {
  /** @type {Map<string, number[]>} */
  const kinds = new Map();
  for (let i = 0; i < layer.count; i++) {
    const kind = String(layer.get(i, 'kind'));
    kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
  }
  return kinds;
}

/** @param {Frame} frame @param {Tile[]} tiles */
export function paintBuildings(frame, tiles) {
  const { palette, zoom, overRaster } = frame;
  const outline = new Path2D();
  for (const tile of tiles) {
    const place = placeOf(frame, tile);
    const path = new Path2D();
    for (let i = 0; i < tile.layer.count; i++) {
      tracePolygon(path, tile.layer, i, place);
      if (zoom >= OUTLINE_FROM) traceOutline(outline, tile.layer, i, place);
    }
    if (!overRaster) insideTile(frame, place, () => fill(frame, path, palette.building));
  }
  stroke(frame, outline, palette.buildingLine, overRaster ? 1.4 : 1);
}

/** Crowns at their true size. @param {Frame} frame @param {Tile[]} tiles */
export function paintTrees(frame, tiles) {
  const { ctx, palette, perMetre } = frame;
  const path = new Path2D();
  for (const tile of tiles) {
    const place = placeOf(frame, tile);
    for (let i = 0; i < tile.layer.count; i++) {
      const radius = Math.max(1.5, Number(tile.layer.get(i, 'crown_radius_m') ?? 2.5) * perMetre);
      const [x, y] = [tile.layer.corners[2 * i], tile.layer.corners[2 * i + 1]];
      path.moveTo(place.x + x * place.scale + radius, place.y + y * place.scale);
      path.arc(place.x + x * place.scale, place.y + y * place.scale, radius, 0, 2 * Math.PI);
    }
  }
  ctx.globalAlpha = 0.75;
  fill(frame, path, palette.tree);
  ctx.globalAlpha = 1;
  stroke(frame, path, palette.treeLine, 1);
}

/** @param {Frame} frame @param {Path2D} path @param {string} colour @param {number} width pixels */
export function stroke({ ctx }, path, colour, width) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
}
