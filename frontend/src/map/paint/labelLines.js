import { placeOf } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */
/** @typedef {number[][]} Line corners in pixels */

/**
 * The lines of each street name in one tile, pieces that meet joined, in tile units.
 * @param {import('./frame.js').TileLayer} layer
 * @returns {{name: string, main: boolean, line: Line}[]}
 */
export function namedLines(layer) {
  /** @type {Map<string, {main: boolean, pieces: Line[]}>} */
  const names = new Map();
  for (let i = 0; i < layer.count; i++) {
    const name = layer.get(i, 'name');
    if (typeof name !== 'string' || !name) continue;
    const entry = names.get(name) ?? { main: false, pieces: [] };
    names.set(name, entry);
    entry.main ||= layer.get(i, 'function') === 'main';
    entry.pieces.push(...linesOf(layer, i));
  }
  return [...names].flatMap(([name, { main, pieces }]) => join(pieces).map((line) => ({ name, main, line })));
}

/** @param {import('./frame.js').TileLayer} layer @param {number} i @returns {Line[]} */
function linesOf({ ringOf, cornerOf, corners }, i) {
  const lines = [];
  for (let r = ringOf[i]; r < ringOf[i + 1]; r++) {
    const line = [];
    for (let c = cornerOf[r]; c < cornerOf[r + 1]; c++) line.push([corners[2 * c], corners[2 * c + 1]]);
    if (line.length > 1) lines.push(line);
  }
  return lines;
}

/** @param {Line[]} pieces @returns {Line[]} longer lines where an end meets another's */
export function join(pieces) {
  const rest = [...pieces];
  const joined = [];
  while (rest.length) {
    let line = /** @type {Line} */ (rest.pop());
    for (let k = rest.length - 1; k >= 0; k--) {
      const longer = meet(line, rest[k]);
      if (!longer) continue;
      line = longer;
      rest.splice(k, 1);
      k = rest.length;
    }
    joined.push(line);
  }
  return joined;
}

/** @param {Line} a @param {Line} b @returns {Line|null} */
function meet(a, b) {
  const same = (/** @type {number[]|undefined} */ p, /** @type {number[]|undefined} */ q) =>
    p && q && p[0] === q[0] && p[1] === q[1];
  if (same(a.at(-1), b[0])) return [...a, ...b.slice(1)];
  if (same(a.at(-1), b.at(-1))) return [...a, ...b.slice(0, -1).reverse()];
  if (same(a[0], b.at(-1))) return [...b, ...a.slice(1)];
  if (same(a[0], b[0])) return [...b.slice(1).reverse(), ...a];
  return null;
}

/** @param {Frame} frame @param {Tile[]} tiles @returns {{name: string, main: boolean, line: Line}[]} in pixels */
export function streetLines(frame, tiles) {
  return tiles.flatMap((tile) => {
    const { x, y, scale } = placeOf(frame, tile);
    const toPixels = (/** @type {Line} */ line) => line.map(([tx, ty]) => [x + tx * scale, y + ty * scale]);
    return tile.derive('names', namedLines).map((entry) => ({ ...entry, line: toPixels(entry.line) }));
  });
}

/** A line that answers "where am I after d pixels, and heading where". */
export class Walk {
  /** @param {Line} line */
  constructor(line) {
    this.line = line;
    this.marks = [0];
    for (let i = 1; i < line.length; i++)
      this.marks.push(
        this.marks[i - 1] + Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]),
      );
  }

  get length() {
    return this.marks[this.marks.length - 1];
  }

  /** @param {number} distance pixels @returns {{x: number, y: number, angle: number}} */
  at(distance) {
    let i = 1;
    while (i < this.line.length - 1 && this.marks[i] < distance) i++;
    const [a, b] = [this.line[i - 1], this.line[i]];
    const share = (distance - this.marks[i - 1]) / (this.marks[i] - this.marks[i - 1] || 1);
    return {
      x: a[0] + (b[0] - a[0]) * share,
      y: a[1] + (b[1] - a[1]) * share,
      angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
    };
  }
}
