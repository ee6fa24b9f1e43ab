import { Dots } from './dots.js';
import { placeOf } from './frame.js';
import { drawCabinet, drawLamp, lampRadius, lampSymbol } from './symbols.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */

const THIN_BELOW = 16;
/** Up to this radius lamps are set as dots. */
const DOT_PX = 2.4;
const SYMBOLS = 16;

/** @param {import('./frame.js').TileLayer} layer @returns {Uint8Array} one symbol a lamp */
export function lampSymbols(layer) {
  const symbols = new Uint8Array(layer.count);
  for (let i = 0; i < layer.count; i++) symbols[i] = lampSymbol((key) => layer.get(i, key));
  return symbols;
}

/**
 * Lamps as ready-made pictures; where they would lie on each other when far, one a cell is drawn.
 * @param {Frame} frame @param {Tile[]} tiles @param {Set<string>} hidden ids that are drawn elsewhere or are gone
 */
export function paintLamps(frame, tiles, hidden) {
  const radius = lampRadius(frame.zoom);
  const sprites = lampSprites(frame, radius);
  const thin = frame.zoom < THIN_BELOW ? new Thinning(frame, radius) : null;
  const dots = radius <= DOT_PX ? new Dots(frame) : null;
  const put = dots
    ? (/** @type {number} */ symbol, /** @type {number} */ x, /** @type {number} */ y) =>
        dots.set(sprites.pixels(symbol), x, y)
    : (/** @type {number} */ symbol, /** @type {number} */ x, /** @type {number} */ y) =>
        frame.ctx.drawImage(sprites.of(symbol), x, y, sprites.size, sprites.size);
  for (const tile of tiles) paintTile(frame, tile, { sprites, thin, skip: skipped(tile, hidden), put });
  dots?.show();
}

/**
 * @typedef {object} How
 * @property {Sprites} sprites
 * @property {Thinning|null} thin
 * @property {Set<number>} skip
 * @property {(symbol: number, left: number, top: number) => void} put
 */

/** @param {Frame} frame @param {Tile} tile @param {How} how */
function paintTile(frame, tile, { sprites, thin, skip, put }) {
  const { width, height } = frame;
  const { x, y, scale } = placeOf(frame, tile);
  const { corners, extent, count } = tile.layer;
  const symbols = tile.derive('symbols', lampSymbols);
  const { half } = sprites;
  for (let i = 0; i < count; i++) {
    const [tx, ty] = [corners[2 * i], corners[2 * i + 1]];
    if (tx < 0 || ty < 0 || tx >= extent || ty >= extent) continue;
    const px = x + tx * scale;
    const py = y + ty * scale;
    if (px < -half || py < -half || px > width + half || py > height + half) continue;
    if (skip.has(i) || thin?.taken(px, py, symbols[i])) continue;
    put(symbols[i], px - half, py - half);
  }
}

/** @param {Tile} tile @param {Set<string>} hidden @returns {Set<number>} */
export function skipped(tile, hidden) {
  const indexes = [...hidden].map((id) => tile.derive(`at ${id}`, (layer) => layer.indexOf(id)));
  return new Set(indexes);
}

/** One lamp of a kind for each cell of the picture. */
class Thinning {
  /** @param {Frame} frame @param {number} radius */
  constructor({ width, height }, radius) {
    this.cell = Math.max(2, radius * 1.2);
    this.columns = Math.ceil(width / this.cell) + 2;
    this.seen = new Uint16Array(this.columns * (Math.ceil(height / this.cell) + 2));
  }

  /** @param {number} x @param {number} y @param {number} symbol */
  taken(x, y, symbol) {
    const cell = Math.floor(y / this.cell + 1) * this.columns + Math.floor(x / this.cell + 1);
    const bit = 1 << symbol;
    if (this.seen[cell] & bit) return true;
    this.seen[cell] |= bit;
    return false;
  }
}

/** The pictures of the symbols at one size, drawn when first used. */
class Sprites {
  /** @type {HTMLCanvasElement[]} */ #pictures = new Array(SYMBOLS);
  /** @type {ImageData[]} */ #pixels = new Array(SYMBOLS);

  /** @param {Frame} frame @param {number} radius */
  constructor({ ratio, palette }, radius) {
    this.radius = radius;
    this.half = Math.ceil(radius * (palette.night ? 2.7 : 1.5) + 1);
    this.size = 2 * this.half;
    this.ratio = ratio;
    this.palette = palette;
  }

  /** @param {number} symbol */
  of(symbol) {
    return (this.#pictures[symbol] ??= this.#draw(symbol));
  }

  /** @param {number} symbol */
  pixels(symbol) {
    return (this.#pixels[symbol] ??= this.#read(this.of(symbol)));
  }

  /** @param {HTMLCanvasElement} picture */
  #read(picture) {
    const ctx = /** @type {CanvasRenderingContext2D} */ (picture.getContext('2d'));
    return ctx.getImageData(0, 0, picture.width, picture.height);
  }

  /** @param {number} symbol */
  #draw(symbol) {
    const picture = document.createElement('canvas');
    picture.width = picture.height = Math.ceil(this.size * this.ratio);
    const ctx = /** @type {CanvasRenderingContext2D} */ (picture.getContext('2d'));
    ctx.scale(this.ratio, this.ratio);
    drawLamp(ctx, this.half, this.half, this.radius, symbol, this.palette);
    return picture;
  }
}

/** @type {{key: string, palette: unknown, sprites: Sprites}|null} */
let kept = null;

/** @param {Frame} frame @param {number} radius @returns {Sprites} */
function lampSprites(frame, radius) {
  const key = `${radius}/${frame.ratio}`;
  if (kept?.key !== key || kept.palette !== frame.palette)
    kept = { key, palette: frame.palette, sprites: new Sprites(frame, radius) };
  return kept.sprites;
}

/** @param {Frame} frame @param {Tile[]} tiles @param {Set<string>} hidden */
export function paintCabinets(frame, tiles, hidden) {
  const half = lampRadius(frame.zoom) * 1.25 + 0.5;
  for (const tile of tiles) {
    const { x, y, scale } = placeOf(frame, tile);
    const skip = skipped(tile, hidden);
    for (let i = 0; i < tile.layer.count; i++) {
      const [tx, ty] = [tile.layer.corners[2 * i], tile.layer.corners[2 * i + 1]];
      if (!skip.has(i)) drawCabinet(frame.ctx, x + tx * scale, y + ty * scale, half, frame.palette);
    }
  }
}
