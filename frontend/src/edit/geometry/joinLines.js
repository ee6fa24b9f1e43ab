import { distance } from './plane.js';

/** @typedef {import('./plane.js').Xy} Xy */

const MEET_M = 0.5;

/**
 * Lines end to end as one, the first one's direction kept; ends that lie less than half a metre apart meet.
 * @param {Xy[][]} lines @returns {Xy[]|null} null where one of them does not meet the others
 */
export function joinLines([first, ...others]) {
  let joined = first;
  let left = others;
  while (left.length) {
    const next = left.find((line) => appended(joined, line));
    if (!next) return null;
    joined = /** @type {Xy[]} */ (appended(joined, next));
    left = left.filter((line) => line !== next);
  }
  return joined;
}

/** @param {Xy[]} line @param {Xy[]} other @returns {Xy[]|null} */
function appended(line, other) {
  const [start, end] = [line[0], line[line.length - 1]];
  const back = other.toReversed();
  if (meets(end, other[0])) return [...line, ...tail(end, other)];
  if (meets(end, back[0])) return [...line, ...tail(end, back)];
  if (meets(start, back[0])) return [...tail(start, back).toReversed(), ...line];
  if (meets(start, other[0])) return [...tail(start, other).toReversed(), ...line];
  return null;
}

/** What follows the common end; where the ends lie apart, the other's own end as well. @param {Xy} end @param {Xy[]} line */
function tail(end, line) {
  return distance(end, line[0]) < 0.001 ? line.slice(1) : line;
}

/** @param {Xy} a @param {Xy} b */
function meets(a, b) {
  return distance(a, b) <= MEET_M;
}
