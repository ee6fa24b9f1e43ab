/** @typedef {import('./lightGrid.js').LightGrid} LightGrid */

/** Light that nobody knows yet. */
const UNKNOWN = NaN;

/** The lux of a rectangle of cells, put together of tiles; NaN where none has come. */
export class Mosaic {
  /** @param {{level: number, column: number, row: number, columns: number, rows: number}} area */
  constructor({ level, column, row, columns, rows }) {
    this.level = level;
    this.column = column;
    this.row = row;
    this.columns = columns;
    this.rows = rows;
    this.lux = new Float32Array(columns * rows).fill(UNKNOWN);
  }

  /** @param {LightGrid} grid @param {Float32Array} lux of its cells */
  lay(grid, lux) {
    const { from, count, firstRow, endRow } = this.#common(grid);
    if (count <= 0) return;
    for (let row = firstRow; row < endRow; row++) {
      const start = (row - grid.row) * grid.columns + from - grid.column;
      this.lux.set(lux.subarray(start, start + count), (row - this.row) * this.columns + from - this.column);
    }
  }

  /** @param {Omit<LightGrid, 'planes'>} grid */
  #common({ column, row, columns, rows }) {
    const from = Math.max(this.column, column);
    return {
      from,
      count: Math.min(this.column + this.columns, column + columns) - from,
      firstRow: Math.max(this.row, row),
      endRow: Math.min(this.row + this.rows, row + rows),
    };
  }

  /** @param {number} x cells from the origin @param {number} y @returns {number} lux of the cell there; NaN where unknown */
  at(x, y) {
    const [column, row] = [Math.floor(x) - this.column, Math.floor(y) - this.row];
    const inside = column >= 0 && row >= 0 && column < this.columns && row < this.rows;
    return inside ? this.lux[row * this.columns + column] : UNKNOWN;
  }

  copy() {
    const copy = new Mosaic({ ...this, columns: 0, rows: 0 });
    Object.assign(copy, { columns: this.columns, rows: this.rows, lux: this.lux.slice() });
    return copy;
  }
}
