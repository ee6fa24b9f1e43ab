/**
 * Light on cells side by side, cell by cell from the south-west, row by row.
 *
 * @typedef {object} LightGrid
 * @property {number} level a cell is 2^level metres
 * @property {number} column of the first cell, counted from the origin of EPSG:3007
 * @property {number} row of the first cell
 * @property {number} columns
 * @property {number} rows
 * @property {Float32Array[]} planes lux
 */

const MARK = 0x3154474c;
const HEAD_BYTES = 32;

/** @param {ArrayBuffer} bytes @returns {LightGrid} @throws {Error} where it is no light */
export function readGrid(bytes) {
  const head = new DataView(bytes);
  if (bytes.byteLength < HEAD_BYTES || head.getInt32(0, true) !== MARK)
    throw new Error(`${bytes.byteLength} bytes are no light`);
  const [level, column, row, columns, rows, count] = [4, 8, 12, 16, 20, 24].map((at) =>
    head.getInt32(at, true),
  );
  const cells = columns * rows;
  const planes = Array.from(
    { length: count },
    (_, i) => new Float32Array(bytes, HEAD_BYTES + i * cells * Float32Array.BYTES_PER_ELEMENT, cells),
  );
  return { level, column, row, columns, rows, planes };
}

/**
 * The lux that is shown of the planes that come: the half cylinder's three give every facing; one is shown as it is.
 * @param {Float32Array[]} planes @param {import('./lightState.js').LightState} shown @returns {Float32Array}
 */
export function shownPlane(planes, { quantity, side, facing }) {
  const [all, east, north] = planes;
  if (quantity !== 'semicylindrical' || !east) return all;
  const angle = (facing * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const sign = side === 'best' ? 1 : -1;
  return all.map((lux, i) =>
    side === 'facing'
      ? Math.max(0, lux + east[i] * sin + north[i] * cos)
      : Math.max(0, lux + sign * Math.sqrt(east[i] ** 2 + north[i] ** 2)),
  );
}
