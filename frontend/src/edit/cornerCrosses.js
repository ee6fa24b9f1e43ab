import { toMetres } from '../map/sweref.js';
import { crossesAt } from './geometry/selfCrossing.js';

/** @param {import('../api/types.js').Geometry} geometry @param {number} corner of vertices() @returns {boolean} whether an edge there crosses another of the surface */
export function cornerCrosses(geometry, corner) {
  if (geometry.type !== 'Polygon') return false;
  const rings = geometry.coordinates.map((ring) => ring.slice(0, -1).map((position) => toMetres(position)));
  return crossesAt(rings, corner);
}
