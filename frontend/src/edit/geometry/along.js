import { between, distance } from './plane.js';
import { footShare } from './segments.js';

/** @typedef {import('./plane.js').Xy} Xy */
/** @typedef {{segment: number, at: Xy, distance: number, along: number}} Foot of a point on a line; along: metres from its start */

/** @param {Xy[]} line @param {Xy} point @returns {Foot} the nearest place on the line */
export function footOn(line, point) {
  /** @type {Foot} */
  let best = { segment: 0, at: line[0], distance: Infinity, along: 0 };
  let before = 0;
  for (let segment = 0; segment < line.length - 1; segment++) {
    const [a, b] = [line[segment], line[segment + 1]];
    const length = distance(a, b);
    const part = Math.max(0, Math.min(1, footShare(a[0], a[1], b[0], b[1], point[0], point[1])));
    const at = between(a, b, part);
    const away = distance(at, point);
    if (away < best.distance) best = { segment, at, distance: away, along: before + part * length };
    before += length;
  }
  return best;
}

/** @param {Xy[]} line @param {number} along metres from its start @returns {{at: Xy, direction: Xy}} a unit vector the way the line runs */
export function placeAlong(line, along) {
  let left = along;
  for (let i = 0; i < line.length - 1; i++) {
    const [a, b] = [line[i], line[i + 1]];
    const length = distance(a, b);
    if (length && (left <= length || i === line.length - 2))
      return {
        at: between(a, b, Math.min(1, left / length)),
        direction: [(b[0] - a[0]) / length, (b[1] - a[1]) / length],
      };
    left -= length;
  }
  return { at: line[line.length - 1], direction: [1, 0] };
}
