import { distanceToSegment, footShare } from './segments.js';

/** @typedef {ArrayLike<number>} Metres */
/** @typedef {{edge: number, share: number, at: [number, number], distance: number}} Place on a line: between corner `edge` and the next */

const SAME_M = 1e-3;

/** @param {Metres[]} line @param {boolean} closed @param {Metres} place @returns {Place} the place of the line nearest to it */
export function placeOn(line, closed, place) {
  let best = { edge: 0, distance: Infinity };
  for (let edge = 0; edge < line.length - (closed ? 0 : 1); edge++) {
    const [a, b] = [line[edge], line[(edge + 1) % line.length]];
    const distance = distanceToSegment(a[0], a[1], b[0], b[1], place[0], place[1]);
    if (distance < best.distance) best = { edge, distance };
  }
  const [a, b] = [line[best.edge], line[(best.edge + 1) % line.length]];
  const share = Math.max(0, Math.min(1, footShare(a[0], a[1], b[0], b[1], place[0], place[1])));
  return { ...best, share, at: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])] };
}

/**
 * The corners one passes on the way along a line, round a ring the shorter way.
 * @param {Metres[]} line @param {boolean} closed without the corner repeated @param {Place} from @param {Place} to
 * @returns {number[]} numbers of corners, in the order of the way
 */
export function cornersBetween(line, closed, from, to) {
  const ways = closed
    ? [onwards(line.length, from, to), onwards(line.length, to, from).reverse()]
    : [isBefore(from, to) ? run(from, to) : run(to, from).reverse()];
  const [best] = ways.sort((a, b) => lengthOf(line, from, a, to) - lengthOf(line, from, b, to));
  return best.filter((corner) => !same(line[corner], from.at) && !same(line[corner], to.at));
}

/** @param {Place} a @param {Place} b */
function isBefore(a, b) {
  return a.edge < b.edge || (a.edge === b.edge && a.share <= b.share);
}

/** @param {Place} from @param {Place} to farther on */
function run(from, to) {
  return Array.from({ length: to.edge - from.edge }, (_, i) => from.edge + 1 + i);
}

/** Round a ring in the order of its corners. @param {number} count @param {Place} from @param {Place} to */
function onwards(count, from, to) {
  const steps = isBefore(from, to) ? to.edge - from.edge : to.edge - from.edge + count;
  return Array.from({ length: steps }, (_, i) => (from.edge + 1 + i) % count);
}

/** @param {Metres[]} line @param {Place} from @param {number[]} corners @param {Place} to */
function lengthOf(line, from, corners, to) {
  const way = [from.at, ...corners.map((corner) => line[corner]), to.at];
  return way.slice(1).reduce((sum, b, i) => sum + Math.hypot(b[0] - way[i][0], b[1] - way[i][1]), 0);
}

/** @param {Metres} a @param {Metres} b */
function same(a, b) {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < SAME_M;
}
