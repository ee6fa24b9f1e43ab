import { signedArea } from './plane.js';
import { crossesItself } from './selfCrossing.js';

/** @typedef {ArrayLike<number>} Metres */
/** @typedef {{corners: [number, number][], mostMoved: number, areaChange: number}} Straightened metres; share of the area, 0 for a line */
/** @typedef {{from: number, to: number, length: number, off: number, flat: boolean}} Edge off: radians from the nearest axis; flat: along the first axis */

/** An edge farther off than this is meant to slant, and stays so. */
const SLANTING = (25 * Math.PI) / 180;
/** On average; a circle has 22.5°, a house drawn by hand 2° to 8°. */
const TOO_ROUND = (13 * Math.PI) / 180;
const SHORTEST_M = 0.01;
const MOST_AREA_CHANGE = 0.25;
const QUARTER = Math.PI / 2;

/**
 * Turns nearly right angles into right ones: the edges' common direction is found, then each edge is laid along it or
 * across it, at the mean of its corners, so that the area stays about what it was.
 * @param {Metres[]} corners without the one that closes a ring @param {boolean} closed
 * @returns {Straightened|null} null where the shape is too round, or would fall together
 */
export function straighten(corners, closed) {
  const axis = mainDirection(corners, closed);
  const turned = corners.map((corner) => turn(corner, corners[0], -axis));
  const edges = edgesOf(turned, closed);
  if (!edges.length || roundness(edges) > TOO_ROUND) return null;
  const xs = levelled(
    turned,
    edges.filter(({ off, flat }) => !flat && off <= SLANTING),
    0,
  );
  const ys = levelled(
    turned,
    edges.filter(({ off, flat }) => flat && off <= SLANTING),
    1,
  );
  const right = turned.map((_, i) => /** @type {[number, number]} */ ([xs[i], ys[i]]));
  if (fallsTogether(right, edges) || (closed && crossesItself(right))) return null;
  return compared(
    corners,
    right.map((corner) => turnBack(corner, corners[0], axis)),
    closed,
  );
}

/** The mean of all edges' directions, where a quarter turn makes no difference. @param {Metres[]} corners @param {boolean} closed @returns {number} radians */
function mainDirection(corners, closed) {
  let [x, y] = [0, 0];
  for (const { from, to, length } of edgesOf(corners, closed)) {
    const angle = 4 * direction(corners[from], corners[to]);
    x += length * Math.cos(angle);
    y += length * Math.sin(angle);
  }
  return Math.atan2(y, x) / 4;
}

/** @param {Metres} a @param {Metres} b @returns {number} radians from east */
function direction(a, b) {
  return Math.atan2(b[1] - a[1], b[0] - a[0]);
}

/** @param {Metres[]} corners @param {boolean} closed @returns {Edge[]} those that have a length */
function edgesOf(corners, closed) {
  const edges = corners.slice(closed ? 0 : 1).map((_, i) => edgeOf(corners, i, (i + 1) % corners.length));
  return edges.filter(({ length }) => length > 0);
}

/** @param {Metres[]} corners @param {number} from @param {number} to @returns {Edge} */
function edgeOf(corners, from, to) {
  const [a, b] = [corners[from], corners[to]];
  const angle = direction(a, b);
  const quarters = Math.round(angle / QUARTER);
  const off = Math.abs(angle - quarters * QUARTER);
  return { from, to, length: Math.hypot(b[0] - a[0], b[1] - a[1]), off, flat: quarters % 2 === 0 };
}

/** @param {Edge[]} edges @returns {number} mean deviation from the axes by length, radians */
function roundness(edges) {
  const total = edges.reduce((sum, { length }) => sum + length, 0);
  return edges.reduce((sum, { length, off }) => sum + length * off, 0) / total;
}

/** Corners that edges join get the mean of their values. @param {Metres[]} corners @param {Edge[]} edges @param {0|1} axis @returns {number[]} */
function levelled(corners, edges, axis) {
  const group = corners.map((_, i) => i);
  for (const { from, to } of edges) {
    const [old, joined] = [group[to], group[from]];
    group.forEach((one, i) => one === old && (group[i] = joined));
  }
  return group.map((mine) => {
    const values = corners.filter((_, i) => group[i] === mine).map((corner) => corner[axis]);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  });
}

/** @param {Metres[]} corners @param {Edge[]} edges @returns {boolean} whether an edge has gone */
function fallsTogether(corners, edges) {
  return edges.some(({ from, to, length }) => {
    const [a, b] = [corners[from], corners[to]];
    return Math.hypot(b[0] - a[0], b[1] - a[1]) < Math.min(SHORTEST_M, length);
  });
}

/** @param {Metres[]} before @param {[number, number][]} after @param {boolean} closed @returns {Straightened|null} */
function compared(before, after, closed) {
  const mostMoved = Math.max(...after.map((b, i) => Math.hypot(b[0] - before[i][0], b[1] - before[i][1])));
  const areaChange = closed ? signedArea(after) / signedArea(before) - 1 : 0;
  return Math.abs(areaChange) > MOST_AREA_CHANGE ? null : { corners: after, mostMoved, areaChange };
}

/** @param {Metres} corner @param {Metres} centre @param {number} angle radians @returns {[number, number]} from the centre */
function turn(corner, centre, angle) {
  const [x, y] = [corner[0] - centre[0], corner[1] - centre[1]];
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** @param {Metres} corner from the centre @param {Metres} centre @param {number} angle @returns {[number, number]} */
function turnBack(corner, centre, angle) {
  const [x, y] = turn(corner, [0, 0], angle);
  return [x + centre[0], y + centre[1]];
}
