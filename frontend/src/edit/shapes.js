import { moveByMetres } from '../map/mercator.js';

/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {import('../api/types.js').Position} Position */

/**
 * The corners a user may take hold of, as a flat list; a polygon's closing corner is not listed twice.
 * @param {Geometry} geometry @returns {Position[]}
 */
export function vertices(geometry) {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  return geometry.coordinates.flatMap((ring) => ring.slice(0, -1));
}

/** @param {Geometry} geometry @returns {{after: number, at: Position}[]} the middle of each edge, and the corner before it */
export function midpoints(geometry) {
  if (geometry.type === 'Point') return [];
  let offset = 0;
  return rings(geometry).flatMap((ring) => {
    const closed = geometry.type === 'Polygon';
    const edges = ring.slice(0, closed ? undefined : -1).map((corner, i) => {
      const next = ring[(i + 1) % ring.length];
      return { after: offset + i, at: [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2] };
    });
    offset += ring.length;
    return edges;
  });
}

/** @param {Geometry} geometry @param {number} index of vertices() @param {Position} position @returns {Geometry} */
export function moveVertex(geometry, index, position) {
  return edit(geometry, index, (ring, i) => ring.with(i, position));
}

/** @param {Geometry} geometry @param {number} after index of vertices() @param {Position} position @returns {Geometry} */
export function insertVertex(geometry, after, position) {
  return edit(geometry, after, (ring, i) => ring.toSpliced(i + 1, 0, position));
}

/** @param {Geometry} geometry @param {number} index @returns {Geometry|null} null where too few corners would be left */
export function removeVertex(geometry, index) {
  const least = geometry.type === 'Polygon' ? 3 : 2;
  let tooFew = geometry.type === 'Point';
  const smaller = edit(geometry, index, (ring, i) => {
    tooFew ||= ring.length <= least;
    return ring.toSpliced(i, 1);
  });
  return tooFew ? null : smaller;
}

/** @param {Geometry} geometry @param {number} east metres @param {number} north metres @returns {Geometry} */
export function translate(geometry, east, north) {
  const move = (/** @type {Position} */ position) => moveByMetres(position, east, north);
  if (geometry.type === 'Point') return { ...geometry, coordinates: move(geometry.coordinates) };
  return rebuild(
    geometry,
    rings(geometry).map((ring) => ring.map(move)),
  );
}

/** @param {'Point'|'LineString'|'Polygon'} type @param {Position[]} corners @returns {Geometry|null} null where too few */
export function shapeOf(type, corners) {
  if (type === 'Point') return corners.length ? { type, coordinates: corners[0] } : null;
  if (type === 'LineString') return corners.length > 1 ? { type, coordinates: corners } : null;
  return corners.length > 2 ? { type, coordinates: [[...corners, corners[0]]] } : null;
}

/** @param {Geometry} geometry @returns {number[]} west, south, east, north */
export function boundsOf(geometry) {
  const corners = vertices(geometry);
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** @param {Exclude<Geometry, {type: 'Point'}>} geometry @returns {Position[][]} open rings or the one line */
function rings(geometry) {
  return geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.coordinates.map((ring) => ring.slice(0, -1));
}

/** @param {Geometry} geometry @param {Position[][]} open @returns {Geometry} */
function rebuild(geometry, open) {
  if (geometry.type === 'LineString') return { ...geometry, coordinates: open[0] };
  return { type: 'Polygon', coordinates: open.map((ring) => [...ring, ring[0]]) };
}

/** @param {Geometry} geometry @param {number} index @param {(ring: Position[], i: number) => Position[]} change @returns {Geometry} */
function edit(geometry, index, change) {
  if (geometry.type === 'Point') return { ...geometry, coordinates: change([geometry.coordinates], 0)[0] };
  let left = index;
  const changed = rings(geometry).map((ring) => {
    const mine = left >= 0 && left < ring.length;
    const result = mine ? change(ring, left) : ring;
    left -= ring.length;
    return result;
  });
  return rebuild(geometry, changed);
}
