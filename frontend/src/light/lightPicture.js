import { latitude, longitude } from '../map/mercator.js';
import { toMetres } from '../map/sweref.js';
import { light } from './lightState.js';
import { shownPlane } from './lightGrid.js';
import { TILE_CELLS } from './lightSource.js';
import { DIFFERENCE_LIMITS, DifferenceTable, subtract } from './difference.js';
import { Mosaic } from './mosaic.js';
import { colour, latticeOf } from './pixels.js';
import { ColourTable } from './scale.js';

/** @typedef {import('../map/paint/frame.js').Frame} Frame */
/** @typedef {import('./lightGrid.js').LightGrid} LightGrid */
/** @typedef {import('./lightSource.js').LightSource} LightSource */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Part of a picture, pixels */

const MOST_LEVEL = 5;
/** Cells beyond the picture's edge that its last pixels lean on. */
const BEYOND = 2;

/** The picture of light over the map, and what is tried on top of it. */
export class LightPicture {
  /** @type {ImageData|null} */ #image = null;
  #canvas = document.createElement('canvas');
  /** @type {Mosaic|null} */ #saved = null;
  /** @type {Mosaic|null} */ #shown = null;
  /** @type {import('./pixels.js').Lattice|null} */ #lattice = null;
  /** @type {Mosaic|null} what is taken from it */ #base = null;
  /** @type {ColourTable|DifferenceTable} */ #table = new ColourTable(light.value.most);
  #sheet = '';
  /** @type {LightGrid|null} */ #tried = null;
  /** @type {LightGrid|null} */ #painted = null;

  /** @type {LightSource|null} shows how much brighter it is than this */ #less = null;

  /** @param {LightSource} source */
  constructor(source) {
    this.source = source;
  }

  /** @param {LightSource|null} other null: the light itself */
  lessThan(other) {
    if (other !== this.#less) this.renew();
    this.#less = other;
  }

  /** The level of cells that fits a map: none smaller than a pixel. @param {number} perMetre pixels */
  static level(perMetre) {
    return Math.min(MOST_LEVEL, Math.max(0, Math.ceil(-Math.log2(perMetre) - 0.01)));
  }

  /** @param {LightGrid|null} grid light after changes that are not saved; null: none are */
  try(grid) {
    this.#tried = grid;
  }

  /** Tiles, scale or kind of light are other ones. */
  renew() {
    this.#sheet = '';
  }

  /** @param {number} east metres @param {number} north metres @returns {number} lux as it is shown; NaN where unknown */
  at(east, north) {
    const cell = 2 ** (this.#shown?.level ?? 0);
    return this.#shown ? this.#shown.at(east / cell, north / cell) : NaN;
  }

  /** @param {Frame} frame */
  paint(frame) {
    const sheet = [frame.zoom, frame.originX, frame.originY, frame.width, frame.height].join();
    const whole = sheet !== this.#sheet;
    if (whole) this.#begin(frame);
    this.#sheet = sheet;
    for (const part of whole ? [this.#all()] : this.#changedParts()) this.#colour(part);
    this.#painted = this.#tried;
    frame.ctx.clearRect(0, 0, frame.width, frame.height);
    frame.ctx.drawImage(this.#canvas, 0, 0, frame.width, frame.height);
  }

  /** @param {Frame} frame */
  #begin(frame) {
    const { width, height } = frame;
    if (this.#image?.width !== width || this.#image.height !== height) {
      this.#image = new ImageData(width, height);
      Object.assign(this.#canvas, { width, height });
    }
    const cell = 2 ** LightPicture.level(frame.perMetre);
    this.#lattice = latticeOf(width, height, (x, y) => {
      const [east, north] = placeOf(frame, x, y);
      return [east / cell, north / cell];
    });
    const { most } = light.value;
    this.#table = this.#less ? new DifferenceTable(most) : new ColourTable(most);
    const level = LightPicture.level(frame.perMetre);
    this.#saved = this.#compose(this.source, level, this.#lattice);
    this.#base = this.#less && this.#compose(this.#less, level, this.#lattice);
    this.#layTried();
  }

  /** @param {LightSource} source @param {number} level @param {import('./pixels.js').Lattice} lattice */
  #compose(source, level, { knots }) {
    const [columns, rows] = [0, 1].map((axis) => extentOf(knots, axis));
    const mosaic = new Mosaic({
      level,
      column: columns.first,
      row: rows.first,
      columns: columns.count,
      rows: rows.count,
    });
    for (const address of tilesOf(mosaic)) {
      const grid = source.get(address);
      const place = { column: address.column * TILE_CELLS, row: address.row * TILE_CELLS };
      const size = { columns: TILE_CELLS, rows: TILE_CELLS };
      if (grid) mosaic.lay(grid, shownPlane(grid.planes, light.value));
      else if (grid === null) mosaic.lay({ level, ...place, ...size, planes: [] }, DARK);
    }
    return mosaic;
  }

  /** What was tried before goes, what is tried now comes. @returns {Part[]} of the picture that they cover */
  #changedParts() {
    if (this.#tried === this.#painted) return [];
    const grids = [this.#painted, this.#tried].filter((grid) => grid !== null);
    this.#layTried();
    return grids.map((grid) => this.#partOf(grid)).filter(({ left, right }) => right > left);
  }

  #layTried() {
    const grid = this.#tried;
    const shown = /** @type {Mosaic} */ (this.#saved).copy();
    if (grid && grid.level === shown.level) shown.lay(grid, shownPlane(grid.planes, light.value));
    if (this.#base) subtract(shown.lux, this.#base.lux);
    this.#shown = shown;
  }

  /** @returns {Part} */
  #all() {
    const { width, height } = /** @type {ImageData} */ (this.#image);
    return { left: 0, top: 0, right: width, bottom: height };
  }

  /** The pixels that some cells reach, by the even grid that a picture nearly is. @param {LightGrid} grid @returns {Part} */
  #partOf({ column, row, columns, rows }) {
    const { width, height, knots } = /** @type {import('./pixels.js').Lattice} */ (this.#lattice);
    const last = (height - 1) * 6;
    const perCellX = width / (knots[4] - knots[0]);
    const perCellY = height / (knots[last + 1] - knots[1]);
    const lean = Math.abs(knots[last] - knots[0]) + Math.abs(knots[5] - knots[1]) + BEYOND;
    const clampX = (/** @type {number} */ x) => Math.min(width, Math.max(0, Math.round(x)));
    const clampY = (/** @type {number} */ y) => Math.min(height, Math.max(0, Math.round(y)));
    return {
      left: clampX((column - lean - knots[0]) * perCellX),
      right: clampX((column + columns + lean - knots[0]) * perCellX),
      top: clampY((row + rows + lean - knots[1]) * perCellY),
      bottom: clampY((row - lean - knots[1]) * perCellY),
    };
  }

  /** @param {Part} part */
  #colour(part) {
    const image = /** @type {ImageData} */ (this.#image);
    const pixels = new Uint32Array(image.data.buffer);
    const lattice = /** @type {import('./pixels.js').Lattice} */ (this.#lattice);
    const limits = this.#less ? DIFFERENCE_LIMITS : light.value.limits;
    colour(pixels, lattice, /** @type {Mosaic} */ (this.#shown), this.#table, limits, part);
    const { left, top, right, bottom } = part;
    const ctx = /** @type {CanvasRenderingContext2D} */ (this.#canvas.getContext('2d'));
    ctx.putImageData(image, 0, 0, left, top, right - left, bottom - top);
  }
}

const DARK = new Float32Array(TILE_CELLS * TILE_CELLS);

/** @param {{zoom: number, originX: number, originY: number}} frame @param {number} x pixels @param {number} y */
export function placeOf({ zoom, originX, originY }, x, y) {
  return toMetres([longitude(originX + x, zoom), latitude(originY + y, zoom)]);
}

/** @param {Float64Array} knots @param {number} axis 0 for x, 1 for y @returns {{first: number, count: number}} cells */
function extentOf(knots, axis) {
  let [least, most] = [Infinity, -Infinity];
  for (let i = axis; i < knots.length; i += 2) {
    least = Math.min(least, knots[i]);
    most = Math.max(most, knots[i]);
  }
  const first = Math.floor(least) - BEYOND;
  return { first, count: Math.ceil(most) + BEYOND - first };
}

/** @param {{level: number, column: number, row: number, columns: number, rows: number}} area cells @returns {import('./lightSource.js').LightAddress[]} middle first */
export function tilesOf({ level, column, row, columns, rows }) {
  const tile = (/** @type {number} */ cell) => Math.floor(cell / TILE_CELLS);
  const [west, east] = [tile(column), tile(column + columns - 1)];
  const [south, north] = [tile(row), tile(row + rows - 1)];
  const tiles = [];
  for (let r = south; r <= north; r++)
    for (let c = west; c <= east; c++) tiles.push({ level, column: c, row: r });
  const apart = (/** @type {{column: number, row: number}} */ t) =>
    Math.hypot(t.column - (west + east) / 2, t.row - (south + north) / 2);
  return tiles.sort((a, b) => apart(a) - apart(b));
}
