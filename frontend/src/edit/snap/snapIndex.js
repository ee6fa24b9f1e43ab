import { distanceToSegment } from '../geometry/segments.js';

/** @typedef {import('./edgeList.js').EdgeList} EdgeList */

const MOST_CELLS = 512;

/** Finds the edges near a place: a grid of about one cell an edge, each holding the edges that run through it. */
export class SnapIndex {
  #start = new Uint32Array(1);
  #items = new Uint32Array(0);

  /** @param {EdgeList} edges */
  constructor(edges) {
    this.count = edges.count;
    this.xy = Float64Array.from(edges.xy);
    this.owner = Uint32Array.from(edges.owner);
    this.ends = Int32Array.from(edges.ends);
    this.bounds = boundsOf(this.xy);
    const [west, south, east, north] = this.bounds;
    const side = Math.max(1, Math.min(MOST_CELLS, Math.ceil(Math.sqrt(this.count))));
    this.columns = this.rows = side;
    this.cellX = (east - west) / side || 1;
    this.cellY = (north - south) / side || 1;
    this.#build();
  }

  #build() {
    const counts = new Uint32Array(this.columns * this.rows + 1);
    for (let i = 0; i < this.count; i++) this.#eachCellOf(i, (cell) => counts[cell + 1]++);
    for (let cell = 1; cell < counts.length; cell++) counts[cell] += counts[cell - 1];
    this.#start = counts;
    this.#items = new Uint32Array(counts[counts.length - 1]);
    const next = counts.slice();
    for (let i = 0; i < this.count; i++) this.#eachCellOf(i, (cell) => (this.#items[next[cell]++] = i));
  }

  /** @param {number} x @param {number} y @param {number} reach metres @returns {number[]} edges within reach */
  near(x, y, reach) {
    const [west, south, east, north] = this.bounds;
    if (x < west - reach || x > east + reach || y < south - reach || y > north + reach) return [];
    /** @type {Set<number>} */
    const found = new Set();
    const [first, last] = [this.#column(x - reach), this.#column(x + reach)];
    for (let row = this.#row(y - reach); row <= this.#row(y + reach); row++)
      for (let cell = row * this.columns + first; cell <= row * this.columns + last; cell++)
        for (let k = this.#start[cell]; k < this.#start[cell + 1]; k++) found.add(this.#items[k]);
    return [...found].filter((i) => this.distance(i, x, y) <= reach);
  }

  /** @param {number} i edge @param {number} x @param {number} y */
  distance(i, x, y) {
    const { xy } = this;
    return distanceToSegment(xy[4 * i], xy[4 * i + 1], xy[4 * i + 2], xy[4 * i + 3], x, y);
  }

  /** Row by row, so that a long slanting edge lies in few cells. @param {number} i @param {(cell: number) => void} visit */
  #eachCellOf(i, visit) {
    const [ax, ay, bx, by] = this.xy.subarray(4 * i, 4 * i + 4);
    const slope = by === ay ? 0 : (bx - ax) / (by - ay);
    const top = this.#row(Math.max(ay, by));
    for (let row = this.#row(Math.min(ay, by)); row <= top; row++) {
      const south = this.bounds[1] + row * this.cellY;
      const xs =
        by === ay ? [ax, bx] : [south, south + this.cellY].map((y) => ax + slope * (clamp(y, ay, by) - ay));
      const last = this.#column(Math.max(xs[0], xs[1]));
      for (let column = this.#column(Math.min(xs[0], xs[1])); column <= last; column++)
        visit(row * this.columns + column);
    }
  }

  /** @param {number} x */
  #column(x) {
    return clamp(Math.floor((x - this.bounds[0]) / this.cellX), 0, this.columns - 1);
  }

  /** @param {number} y */
  #row(y) {
    return clamp(Math.floor((y - this.bounds[1]) / this.cellY), 0, this.rows - 1);
  }
}

/** @param {number} n @param {number} a @param {number} b @returns {number} n, but between a and b */
function clamp(n, a, b) {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), n));
}

/** @param {Float64Array} xy @returns {[number, number, number, number]} west, south, east, north */
function boundsOf(xy) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < xy.length; k += 2) {
    west = Math.min(west, xy[k]);
    east = Math.max(east, xy[k]);
    south = Math.min(south, xy[k + 1]);
    north = Math.max(north, xy[k + 1]);
  }
  return [west, south, east, north];
}
