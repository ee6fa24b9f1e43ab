/** @typedef {import('./mosaic.js').Mosaic} Mosaic */

/**
 * Where the pixels of a picture lie among the cells: per pixel row the cell coordinates of its left edge, middle and
 * right edge; between them a row is straight (to a hundredth of a cell over a picture of some kilometres).
 *
 * @typedef {object} Lattice
 * @property {number} width pixels
 * @property {number} height pixels
 * @property {Float64Array} knots x and y of left, middle, right; row by row from the top
 */

/**
 * @param {number} width @param {number} height
 * @param {(x: number, y: number) => ArrayLike<number>} toCells cell coordinates of a pixel's place
 * @returns {Lattice}
 */
export function latticeOf(width, height, toCells) {
  const knots = new Float64Array(height * 6);
  for (let y = 0; y < height; y++)
    for (let knot = 0; knot < 3; knot++) {
      const cell = toCells((knot * width) / 2, y + 0.5);
      knots[y * 6 + knot * 2] = cell[0];
      knots[y * 6 + knot * 2 + 1] = cell[1];
    }
  return { width, height, knots };
}

/**
 * Colours some pixels by the lux at their middle, bilinear between the middles of the cells, with a line where the
 * lux passes a limit. Pixels without light that is known stay clear.
 *
 * @param {Uint32Array} pixels of the whole picture
 * @param {Lattice} lattice
 * @param {Mosaic} mosaic
 * @param {{of: (lux: number) => number}} table
 * @param {number[]} limits lux, ascending
 * @param {{left: number, top: number, right: number, bottom: number}} part of the picture
 */
export function colour(pixels, lattice, mosaic, table, limits, { left, top, right, bottom }) {
  const { width } = lattice;
  const above = new Int8Array(right - left).fill(-1);
  const row = new Float32Array(right - left);
  for (let y = top; y < bottom; y++) {
    sampleRow(row, lattice, mosaic, y, left);
    let before = -1;
    for (let i = 0; i < row.length; i++) {
      const lux = row[i];
      const step = lux === lux ? stepOf(lux, limits) : -1;
      const passes =
        (before >= 0 && step >= 0 && step !== before) || (above[i] >= 0 && step >= 0 && step !== above[i]);
      pixels[y * width + left + i] = step < 0 ? 0 : passes ? lighter(table.of(lux)) : table.of(lux);
      above[i] = step;
      before = step;
    }
  }
}

/** Half way to white. @param {number} pixel */
function lighter(pixel) {
  return ((pixel >>> 1) & 0x7f7f7f7f) + 0x80808080;
}

/** @param {number} lux @param {number[]} limits @returns {number} how many limits are reached */
function stepOf(lux, limits) {
  let step = 0;
  while (step < limits.length && lux >= limits[step]) step++;
  return step;
}

/** @param {Float32Array} out @param {Lattice} lattice @param {Mosaic} mosaic @param {number} y @param {number} left */
function sampleRow(out, { width, knots }, { column, row, columns, rows, lux }, y, left) {
  const half = width / 2;
  for (let i = 0; i < out.length; i++) {
    const x = left + i + 0.5;
    const knot = y * 6 + (x < half ? 0 : 2);
    const part = x < half ? x / half : x / half - 1;
    const cellX = knots[knot] + (knots[knot + 2] - knots[knot]) * part - column - 0.5;
    const cellY = knots[knot + 1] + (knots[knot + 3] - knots[knot + 1]) * part - row - 0.5;
    const west = Math.floor(cellX);
    const south = Math.floor(cellY);
    if (west < 0 || south < 0 || west >= columns - 1 || south >= rows - 1) {
      out[i] = NaN;
      continue;
    }
    const at = south * columns + west;
    const [toEast, toNorth] = [cellX - west, cellY - south];
    const below = lux[at] + (lux[at + 1] - lux[at]) * toEast;
    const over = lux[at + columns] + (lux[at + columns + 1] - lux[at + columns]) * toEast;
    out[i] = below + (over - below) * toNorth;
  }
}
