import { toDegrees, toMetres } from '../../map/sweref.js';
import { meetingShares } from './segments.js';

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

/** @param {ArrayLike<number>[]} ring closed or not @returns {number} square metres; positive where it turns left */
export function signedArea(ring) {
  const [x0, y0] = [ring[0][0], ring[0][1]];
  const twice = ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length];
    return sum + (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0);
  }, 0);
  return twice / 2;
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
export function crossing(a, b, c, d) {
  const shares = meetingShares(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]);
  if (!shares || shares.some((share) => share < 0 || share > 1)) return null;
  return { along: shares[0], across: shares[1] };
}

/** @param {Xy} a @param {Xy} b @param {number} part from 0 to 1 @returns {Xy} */
export function between([ax, ay], [bx, by], part) {
  return [ax + (bx - ax) * part, ay + (by - ay) * part];
}
