import { toDegrees, toMetres } from '../../map/sweref.js';

/** @typedef {import('../../api/types.js').Geometry} Geometry */
/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {[number, number]} Xy east and north, metres of SWEREF 99 12 00: what is stored, so that lengths and angles hold */

/** @param {Position} position @returns {Xy} */
export function xyOf(position) {
  return toMetres(position);
}

/** @param {Xy} xy @returns {Position} */
export function positionOf(xy) {
  return toDegrees(xy);
}

/** The same shape with every corner put through a change made in metres. @param {Geometry} geometry @param {(xy: Xy) => Xy} change @returns {Geometry} */
export function inMetres(geometry, change) {
  const moved = (/** @type {Position} */ position) => positionOf(change(xyOf(position)));
  if (geometry.type === 'Point') return { type: 'Point', coordinates: moved(geometry.coordinates) };
  if (geometry.type === 'LineString')
    return { type: 'LineString', coordinates: geometry.coordinates.map(moved) };
  return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(moved)) };
}

/** @param {Geometry} geometry @returns {Xy[][]} the line, the point, or the closed rings */
export function partsOf(geometry) {
  if (geometry.type === 'Point') return [[xyOf(geometry.coordinates)]];
  if (geometry.type === 'LineString') return [geometry.coordinates.map(xyOf)];
  return geometry.coordinates.map((ring) => ring.map(xyOf));
}

/** @param {Xy[]} line @returns {Geometry} */
export function lineOf(line) {
  return { type: 'LineString', coordinates: line.map(positionOf) };
}

/** @param {Xy[][]} rings closed, the outer one first @returns {Geometry} */
export function polygonOf(rings) {
  return { type: 'Polygon', coordinates: rings.map((ring) => ring.map(positionOf)) };
}

/** @param {Xy} a @param {Xy} b */
export function distance([ax, ay], [bx, by]) {
  return Math.hypot(bx - ax, by - ay);
}

/** @param {Xy[]} line @returns {number} metres */
export function lengthOf(line) {
  return line.slice(1).reduce((sum, xy, i) => sum + distance(line[i], xy), 0);
}

/** @param {Xy[]} ring closed @returns {number} square metres; positive where it turns left */
export function signedArea(ring) {
  const [x0, y0] = ring[0];
  return ring.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = ring[i];
    return sum + ((px - x0) * (y - y0) - (x - x0) * (py - y0)) / 2;
  }, 0);
}

/** @param {Xy} point @param {Xy[]} ring closed @returns {boolean} whether it lies inside; on the edge it may say either */
export function isInside([x, y], ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/**
 * Where two segments cross or touch, as parts of each from 0 to 1; null where they are parallel or apart.
 * @param {Xy} a @param {Xy} b @param {Xy} c @param {Xy} d @returns {{along: number, across: number}|null}
 */
export function crossing([ax, ay], [bx, by], [cx, cy], [dx, dy]) {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy];
  const turn = ux * vy - uy * vx;
  if (turn === 0) return null;
  const along = ((cx - ax) * vy - (cy - ay) * vx) / turn;
  const across = ((cx - ax) * uy - (cy - ay) * ux) / turn;
  return along < 0 || along > 1 || across < 0 || across > 1 ? null : { along, across };
}

/** @param {Xy} a @param {Xy} b @param {number} part from 0 to 1 @returns {Xy} */
export function between([ax, ay], [bx, by], part) {
  return [ax + (bx - ax) * part, ay + (by - ay) * part];
}
