import { toSegment } from './simplify.js';
import { between, crossing, distance, isInside, signedArea } from './plane.js';
import { ringsOf } from './rings.js';

/** @typedef {import('./plane.js').Xy} Xy */
/** @typedef {[Xy, Xy]} Edge directed, with the surface on its left */

/** Corners closer than this are the same one. */
const SAME_M = 0.02;

/**
 * Adjacent or overlapping polygons as one.
 * @param {Xy[][][]} polygons rings of each, closed, the outer one first
 * @returns {Xy[][]|null} null where one of them only touches the others at a corner, or not at all
 */
export function joinPolygons([first, ...others]) {
  let joined = first;
  let left = others;
  while (left.length) {
    const next = left.find((polygon) => union(joined, polygon));
    if (!next) return null;
    joined = /** @type {Xy[][]} */ (union(joined, next));
    left = left.filter((polygon) => polygon !== next);
  }
  return joined;
}

/**
 * Edges of both, cut where they meet; those inside the other and those that both share fall away, the rest is linked
 * to rings again.
 * @param {Xy[][]} a @param {Xy[][]} b @returns {Xy[][]|null}
 */
function union(a, b) {
  const [mine, theirs] = [edgesOf(a), drawnTo(edgesOf(b), a)];
  const [cutMine, cutTheirs] = [mine.flatMap((e) => cut(e, theirs)), theirs.flatMap((e) => cut(e, mine))];
  const kept = [
    ...cutMine.filter((edge) => !isShared(edge, cutTheirs, true) && !liesIn(edge, b, cutTheirs)),
    ...cutTheirs.filter((edge) => !isShared(edge, cutMine) && !liesIn(edge, a, cutMine)),
  ];
  return onePolygon(ringsOf(kept.filter(([from, to]) => distance(from, to) > 1e-9)));
}

/** @param {Xy[][]} rings @returns {Edge[]} */
function edgesOf(rings) {
  return rings.flatMap((ring, i) => {
    const left = signedArea(ring) > 0 === (i === 0) ? ring : ring.toReversed();
    return left.slice(1).map((to, j) => /** @type {Edge} */ ([left[j], to]));
  });
}

/** Corners that lie next to the other's corners or edges are put there. @param {Edge[]} edges @param {Xy[][]} to @returns {Edge[]} */
function drawnTo(edges, to) {
  const corners = to.flat();
  const segments = edgesOf(to);
  const draw = (/** @type {Xy} */ xy) => {
    const corner = corners.find((other) => distance(xy, other) <= SAME_M);
    if (corner) return corner;
    const near = segments.find(([a, b]) => toSegment(xy, a, b) <= SAME_M);
    return near ? dropped(xy, near) : xy;
  };
  return edges.map(([from, end]) => [draw(from), draw(end)]);
}

/** @param {Xy} xy @param {Edge} edge @returns {Xy} */
function dropped([x, y], [a, b]) {
  const square = distance(a, b) ** 2;
  return between(a, b, ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / square);
}

/** @param {Edge} edge @param {Edge[]} others @returns {Edge[]} */
function cut([from, to], others) {
  const length = distance(from, to);
  const points = others.flatMap(([a, b]) => [...touching(from, to, a), ...meeting(from, to, a, b)]);
  const sorted = points
    .map((at) => ({ at, along: distance(from, at) }))
    .filter(({ along }) => along > 1e-6 && along < length - 1e-6)
    .sort((p, q) => p.along - q.along)
    .filter(({ along }, i, all) => i === 0 || along - all[i - 1].along > 1e-6);
  const corners = [from, ...sorted.map(({ at }) => at), to];
  return corners.slice(1).map((end, i) => [corners[i], end]);
}

/** @param {Xy} from @param {Xy} to @param {Xy} corner @returns {Xy[]} */
function touching(from, to, corner) {
  return toSegment(corner, from, to) <= 1e-6 ? [corner] : [];
}

/** @param {Xy} from @param {Xy} to @param {Xy} a @param {Xy} b @returns {Xy[]} */
function meeting(from, to, a, b) {
  if ([a, b].some((corner) => toSegment(corner, from, to) <= 1e-6)) return [];
  const hit = crossing(from, to, a, b);
  return hit ? [between(from, to, hit.along)] : [];
}

/** Shared the opposite way: both lie along it. The same way: one overlies the other, and it is kept once. @param {Edge} edge @param {Edge[]} others @param {boolean} [keepSame] */
function isShared([from, to], others, keepSame = false) {
  return others.some(
    ([a, b]) => (same(from, b) && same(to, a)) || (!keepSame && same(from, a) && same(to, b)),
  );
}

/** @param {Xy} a @param {Xy} b */
function same(a, b) {
  return distance(a, b) <= 1e-5;
}

/** @param {Edge} edge @param {Xy[][]} rings @param {Edge[]} pieces of the rings @returns {boolean} whether it runs inside the other */
function liesIn([from, to], [outer, ...holes], pieces) {
  const middle = between(from, to, 0.5);
  if (pieces.some(([a, b]) => toSegment(middle, a, b) <= 1e-6)) return false;
  return isInside(middle, outer) && !holes.some((hole) => isInside(middle, hole));
}

/** @param {Xy[][]|null} rings @returns {Xy[][]|null} the outer ring and its holes; null where there are several outer ones */
function onePolygon(rings) {
  if (!rings) return null;
  const outer = rings.filter((ring) => signedArea(ring) > 0);
  return outer.length === 1 ? [outer[0], ...rings.filter((ring) => signedArea(ring) < 0)] : null;
}
