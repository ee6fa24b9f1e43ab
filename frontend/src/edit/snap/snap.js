import { footShare, meetingShares } from '../geometry/segments.js';

/** @typedef {import('./snapIndex.js').SnapIndex} SnapIndex */
/** @typedef {ArrayLike<number>} Metres east, north */
/** @typedef {'corner'|'crossing'|'perpendicular'|'edge'} SnapKind */

/**
 * Edges that may be snapped to.
 * @typedef {{index: SnapIndex, skips?: (owner: number) => boolean}} Source
 *
 * @typedef {object} Snap
 * @property {SnapKind} kind
 * @property {[number, number]} at metres
 * @property {number} distance from the pointer, metres
 * @property {Source} source
 * @property {number} edge of the source's index
 * @property {number} corner number of the corner, -1 where it is none
 * @property {Near|null} other the second edge of a crossing
 *
 * @typedef {{source: Source, edge: number, ends: Float64Array}} Near ends: ax, ay, bx, by
 * @typedef {{from?: Metres|null, ray?: Metres|null}} Guide from: the corner before; ray: keep to the line from there to here
 */

/** A crossing must be so much nearer than a corner: two lines that share a corner cross there as well. */
const CORNER_LEAD_M = 0.1;
/** Beyond so many edges in reach nobody can tell what is meant; the nearest are looked at. */
const MOST_NEAR = 120;
const TOUCHING = 1e-9;

/**
 * What lies within reach of a place: the nearest corner or crossing; else the foot of the perpendicular from the
 * corner before; else the nearest edge.
 * @param {Metres} at @param {number} reach metres @param {Source[]} sources @param {Guide} [guide] @returns {Snap|null}
 */
export function snap(at, reach, sources, { from = null, ray = null } = {}) {
  const near = edgesNear(at, reach, sources);
  const choose = (/** @type {Snap[]} */ found) => nearest(found, reach);
  if (from && ray) return choose(near.flatMap((edge) => rayCrossing(at, edge, from, ray)));
  return (
    choose([...near.flatMap((edge) => corners(at, edge)), ...crossings(at, near)]) ??
    (from && choose(near.flatMap((edge) => perpendicular(at, edge, from)))) ??
    choose(near.flatMap((edge) => onEdge(at, edge)))
  );
}

/** @param {Metres} at @param {number} reach @param {Source[]} sources @returns {Near[]} nearest first */
export function edgesNear(at, reach, sources) {
  const near = sources.flatMap((source) =>
    source.index
      .near(at[0], at[1], reach)
      .filter((edge) => !source.skips?.(source.index.owner[edge]))
      .map((edge) => ({ source, edge, ends: source.index.xy.subarray(4 * edge, 4 * edge + 4) })),
  );
  if (near.length <= MOST_NEAR) return near;
  const distance = (/** @type {Near} */ { source, edge }) => source.index.distance(edge, at[0], at[1]);
  return near.sort((a, b) => distance(a) - distance(b)).slice(0, MOST_NEAR);
}

/** @param {Snap[]} found @param {number} reach @returns {Snap|null} */
function nearest(found, reach) {
  const handicap = (/** @type {Snap} */ { kind, distance }) =>
    distance + (kind === 'crossing' ? CORNER_LEAD_M : 0);
  const best = found.reduce(
    (a, b) => (a && handicap(a) <= handicap(b) ? a : b),
    /** @type {Snap|null} */ (null),
  );
  return best && best.distance <= reach ? best : null;
}

/** @param {SnapKind} kind @param {Metres} at @param {Near} near @param {number} x @param {number} y @returns {Snap} */
function snapTo(kind, at, { source, edge }, x, y, corner = -1) {
  return { kind, at: [x, y], distance: Math.hypot(x - at[0], y - at[1]), source, edge, corner, other: null };
}

/** @param {Metres} at @param {Near} near @returns {Snap[]} */
function corners(at, near) {
  const { ends } = near.source.index;
  return [0, 1].flatMap((end) => {
    const corner = ends[2 * near.edge + end];
    return corner < 0 ? [] : snapTo('corner', at, near, near.ends[2 * end], near.ends[2 * end + 1], corner);
  });
}

/** @param {Metres} at @param {Near[]} near @returns {Snap[]} */
function crossings(at, near) {
  return near.flatMap((one, i) => near.slice(i + 1).flatMap((other) => crossing(at, one, other)));
}

/** @param {Metres} at @param {Near} one @param {Near} other @returns {Snap[]} */
function crossing(at, one, other) {
  const [ax, ay, bx, by] = one.ends;
  const [cx, cy, dx, dy] = other.ends;
  const shares = meetingShares(ax, ay, bx, by, cx, cy, dx, dy);
  if (!shares || shares.some(beyond)) return [];
  const found = snapTo('crossing', at, one, ax + shares[0] * (bx - ax), ay + shares[0] * (by - ay));
  return [{ ...found, other }];
}

/** @param {Metres} at @param {Near} near @param {Metres} from @param {Metres} ray @returns {Snap[]} */
function rayCrossing(at, near, from, ray) {
  const [ax, ay, bx, by] = near.ends;
  const shares = meetingShares(ax, ay, bx, by, from[0], from[1], ray[0], ray[1]);
  if (!shares || beyond(shares[0]) || shares[1] <= TOUCHING) return [];
  return [snapTo('crossing', at, near, ax + shares[0] * (bx - ax), ay + shares[0] * (by - ay))];
}

/** @param {Metres} at @param {Near} near @param {Metres} from @returns {Snap[]} */
function perpendicular(at, near, from) {
  const [ax, ay, bx, by] = near.ends;
  const share = footShare(ax, ay, bx, by, from[0], from[1]);
  const [x, y] = [ax + share * (bx - ax), ay + share * (by - ay)];
  const onIt = Math.hypot(x - from[0], y - from[1]) < 1e-3;
  return isPoint(near) || beyond(share) || onIt ? [] : [snapTo('perpendicular', at, near, x, y)];
}

/** @param {Metres} at @param {Near} near @returns {Snap[]} */
function onEdge(at, near) {
  const [ax, ay, bx, by] = near.ends;
  const share = Math.max(0, Math.min(1, footShare(ax, ay, bx, by, at[0], at[1])));
  return isPoint(near) ? [] : [snapTo('edge', at, near, ax + share * (bx - ax), ay + share * (by - ay))];
}

/** @param {number} share */
function beyond(share) {
  return share < -TOUCHING || share > 1 + TOUCHING;
}

/** @param {Near} near */
function isPoint({ ends: [ax, ay, bx, by] }) {
  return ax === bx && ay === by;
}
