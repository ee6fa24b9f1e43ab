import { toDegrees, toMetres } from '../map/sweref.js';

/** @typedef {import('../api/types.js').Position} Position */

/** @param {Position[]} line @param {number} m metres along it, true on the ground @returns {Position} */
export function positionAt(line, m) {
  const corners = line.map((corner) => toMetres(corner));
  let left = m;
  for (let i = 1; i < corners.length; i++) {
    const [[x0, y0], [x1, y1]] = [corners[i - 1], corners[i]];
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (left <= length && length > 0)
      return toDegrees([x0 + ((x1 - x0) * left) / length, y0 + ((y1 - y0) * left) / length]);
    left -= length;
  }
  return line[line.length - 1];
}
