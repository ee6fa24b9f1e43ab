const CELLS = 64;

/**
 * Finds the features of one tile near a place: a grid of 64 × 64 cells over the tile, each holding the features
 * whose bounding box touches it, packed into typed arrays.
 */
export class GridIndex {
  /** @param {import('./tileLayer.js').TileLayer} layer */
  constructor(layer) {
    this.cell = layer.extent / CELLS;
    this.start = new Uint32Array(CELLS * CELLS + 1);
    const boxes = boundingBoxes(layer);
    this.#count(boxes);
    this.items = new Uint32Array(this.start[CELLS * CELLS]);
    this.#fill(boxes);
  }

  /**
   * @param {number} x tile units @param {number} y tile units @param {number} reach tile units
   * @returns {Set<number>} feature indexes; candidates only
   */
  near(x, y, reach) {
    /** @type {Set<number>} */
    const found = new Set();
    this.#eachCell([x - reach, y - reach, x + reach, y + reach], 0, (cell) => {
      for (let k = this.start[cell]; k < this.start[cell + 1]; k++) found.add(this.items[k]);
    });
    return found;
  }

  /** @param {Float32Array} boxes */
  #count(boxes) {
    for (let b = 0; b < boxes.length; b += 4) this.#eachCell(boxes, b, (cell) => this.start[cell + 1]++);
    for (let cell = 0; cell < CELLS * CELLS; cell++) this.start[cell + 1] += this.start[cell];
  }

  /** @param {Float32Array} boxes */
  #fill(boxes) {
    const next = this.start.slice();
    for (let b = 0; b < boxes.length; b += 4)
      this.#eachCell(boxes, b, (cell) => (this.items[next[cell]++] = b / 4));
  }

  /** @param {ArrayLike<number>} box @param {number} at @param {(cell: number) => void} visit */
  #eachCell(box, at, visit) {
    const west = this.#clamp(box[at]);
    const east = this.#clamp(box[at + 2]);
    const south = this.#clamp(box[at + 3]);
    for (let row = this.#clamp(box[at + 1]); row <= south; row++)
      for (let column = west; column <= east; column++) visit(row * CELLS + column);
  }

  /** @param {number} unit */
  #clamp(unit) {
    return Math.max(0, Math.min(CELLS - 1, Math.floor(unit / this.cell)));
  }
}

/** @param {import('./tileLayer.js').TileLayer} layer @returns {Float32Array} west, north, east, south of each */
function boundingBoxes({ count, ringOf, cornerOf, corners }) {
  const boxes = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let c = cornerOf[ringOf[i]]; c < cornerOf[ringOf[i + 1]]; c++) {
      west = Math.min(west, corners[2 * c]);
      east = Math.max(east, corners[2 * c]);
      north = Math.min(north, corners[2 * c + 1]);
      south = Math.max(south, corners[2 * c + 1]);
    }
    boxes.set([west, north, east, south], i * 4);
  }
  return boxes;
}
