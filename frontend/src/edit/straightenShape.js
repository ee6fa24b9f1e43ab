import { toDegrees, toMetres } from '../map/sweref.js';
import { straighten } from './geometry/straighten.js';

/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {{geometry: Geometry, mostMoved: number, areaChange: number}} StraightShape metres; share of the outer ring's area */

/** @param {Geometry} geometry @returns {StraightShape|null} null where it is a point, too round, or would fall together */
export function straightenShape(geometry) {
  if (geometry.type === 'Point') return null;
  const closed = geometry.type === 'Polygon';
  const lines = closed ? geometry.coordinates.map((ring) => ring.slice(0, -1)) : [geometry.coordinates];
  const found = lines.flatMap(
    (line) =>
      straighten(
        line.map((corner) => toMetres(corner)),
        closed,
      ) ?? [],
  );
  if (found.length < lines.length) return null;
  const straight = found.map(({ corners }) => corners.map((corner) => toDegrees(corner)));
  return {
    geometry: closed
      ? { type: 'Polygon', coordinates: straight.map((ring) => [...ring, ring[0]]) }
      : { type: 'LineString', coordinates: straight[0] },
    mostMoved: Math.max(...found.map(({ mostMoved }) => mostMoved)),
    areaChange: found[0].areaChange,
  };
}
