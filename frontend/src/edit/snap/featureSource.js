import { toMetres } from '../../map/sweref.js';
import { EdgeList, joined } from './edgeList.js';
import { SnapIndex } from './snapIndex.js';

/** @typedef {import('../../api/types.js').Geometry} Geometry */
/** @typedef {import('../../api/types.js').Position} Position */

/**
 * One shape as it is stored, to the last digit.
 * @typedef {object} FeatureSource
 * @property {SnapIndex} index its owner numbers are those of the rings
 * @property {Position[]} positions corner by corner, degrees, as edit/shapes.js numbers them
 * @property {[number, number][]} metres the same in metres
 * @property {{first: number, count: number, closed: boolean}[]} rings runs of positions
 * @property {import('../../map/state.js').FeatureRef|null} ref null for what is being drawn
 */

/** @param {Geometry} geometry @param {import('../../map/state.js').FeatureRef|null} ref @param {number[]} [without] corners whose edges are left out @returns {FeatureSource} */
export function featureSource(geometry, ref, without = []) {
  const closed = geometry.type === 'Polygon';
  const lines = linesOf(geometry);
  const positions = lines.flat();
  const metres = positions.map((position) => toMetres(position));
  const edges = new EdgeList();
  let first = 0;
  const rings = lines.map(({ length: count }, owner) => {
    for (const [a, b] of joined(first, count, closed))
      if (!without.includes(a) && !without.includes(b)) edges.add(metres[a], metres[b], owner, a, b);
    first += count;
    return { first: first - count, count, closed };
  });
  return { index: new SnapIndex(edges), positions, metres, rings, ref };
}

/** @param {Geometry} geometry @returns {Position[][]} without the corner that closes a ring */
function linesOf(geometry) {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.coordinates.map((ring) => ring.slice(0, -1));
}

/** @param {FeatureSource} source @param {number} corner @returns {Position[]} the two before it; at a line's start the two after */
export function cornersBefore({ positions, rings }, corner) {
  const ring = rings.find(({ first, count }) => corner >= first && corner < first + count);
  if (!ring || ring.count < 3) return positions.filter((_, i) => i !== corner).slice(0, ring ? 1 : 0);
  const at = corner - ring.first;
  const step = at < 2 && !ring.closed ? 1 : -1;
  return [at + step, at + 2 * step].map((i) => positions[ring.first + ((i + ring.count) % ring.count)]);
}
