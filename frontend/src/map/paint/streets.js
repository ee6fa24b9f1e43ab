import { placeOf, traceLine } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */

/**
 * How a function of street is drawn, lowest first. `least` is the least width in pixels, so that a street is seen
 * when far; the true width wins as soon as it is larger.
 * @typedef {{colour: 'street'|'streetMain'|'streetFoot', width: number, least: number, from: number, casing: boolean, dash?: number[]}} StreetStyle
 */

/** @type {Record<string, StreetStyle>} */
const STYLES = {
  stairs: { colour: 'streetFoot', width: 2.5, least: 1.2, from: 15, casing: true, dash: [2, 2] },
  foot: { colour: 'streetFoot', width: 2.5, least: 1, from: 14.5, casing: true },
  cycle: { colour: 'streetFoot', width: 3, least: 1, from: 14.5, casing: true },
  foot_cycle: { colour: 'streetFoot', width: 3, least: 1, from: 14.5, casing: true },
  square_edge: { colour: 'street', width: 5, least: 1.2, from: 14, casing: true },
  local: { colour: 'street', width: 6, least: 1.6, from: 12, casing: true },
  main: { colour: 'streetMain', width: 8, least: 2.6, from: 0, casing: true },
};
const ORDER = Object.keys(STYLES);
const CASING = 1.1;

/**
 * Streets at their true width: all casings first, then all surfaces, so that crossings open.
 * @param {Frame} frame @param {Tile[]} tiles
 */
export function paintStreets(frame, tiles) {
  const bundles = bundle(frame, tiles);
  const { ctx, palette } = frame;
  ctx.lineJoin = 'round';
  for (const { path, width } of bundles)
    strokeLine(ctx, path, palette.streetLine, width + 2 * CASING, 'round');
  for (const { path, width, style } of bundles) {
    ctx.setLineDash(style.dash && width > 2 ? style.dash : []);
    strokeLine(ctx, path, palette[style.colour], width, style.dash ? 'butt' : 'round');
  }
  ctx.setLineDash([]);
}

/** @param {CanvasRenderingContext2D} ctx @param {Path2D} path @param {string} colour @param {number} width @param {CanvasLineCap} cap */
function strokeLine(ctx, path, colour, width, cap) {
  ctx.lineCap = cap;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
}

/**
 * One path for each function and width.
 * @param {Frame} frame @param {Tile[]} tiles
 * @returns {{path: Path2D, width: number, style: StreetStyle}[]} lowest first
 */
function bundle(frame, tiles) {
  /** @type {Map<string, {path: Path2D, width: number, style: StreetStyle, rank: number}>} */
  const bundles = new Map();
  for (const tile of tiles) {
    const place = placeOf(frame, tile);
    for (let i = 0; i < tile.layer.count; i++) {
      const found = bundleOf(frame, tile, i, bundles);
      if (found) traceLine(found.path, tile.layer, i, place);
    }
  }
  return [...bundles.values()].sort((a, b) => a.rank - b.rank);
}

/** @param {Frame} frame @param {Tile} tile @param {number} i @param {Map<string, any>} bundles */
function bundleOf(frame, { layer }, i, bundles) {
  const name = String(layer.get(i, 'function'));
  const style = STYLES[name] ?? STYLES.local;
  if (frame.zoom < style.from) return null;
  const width = pixels(frame, style, Number(layer.get(i, 'width_m') ?? style.width));
  const key = `${name}/${width}`;
  if (!bundles.has(key)) bundles.set(key, { path: new Path2D(), width, style, rank: ORDER.indexOf(name) });
  return bundles.get(key);
}

/** @param {Frame} frame @param {StreetStyle} style @param {number} widthM */
function pixels({ perMetre, overRaster }, style, widthM) {
  if (overRaster) return Math.max(1, style.least);
  return Math.round(Math.max(style.least, widthM * perMetre) * 4) / 4;
}
