/** @typedef {import('../../api/types.js').Position} Position */

const DEGREE_M = 111_200;

/** Good to a few metres within a town. @param {Position} a @param {Position} b @returns {number} metres */
export function metresBetween([aLon, aLat], [bLon, bLat]) {
  const shrink = Math.cos(((aLat + bLat) / 2) * (Math.PI / 180));
  return Math.hypot((aLon - bLon) * shrink, aLat - bLat) * DEGREE_M;
}

/** @template {{position: Position}} T @param {T[]} all @param {Position} at @returns {(T & {distanceM: number})[]} nearest first */
export function nearestFirst(all, at) {
  return all
    .map((one) => ({ ...one, distanceM: metresBetween(at, one.position) }))
    .sort((a, b) => a.distanceM - b.distanceM);
}

/** @param {Position[]} all at least one @returns {[number, number]} their middle */
export function middleOf(all) {
  const sum = all.reduce(([x, y], [lon, lat]) => [x + lon, y + lat], [0, 0]);
  return [sum[0] / all.length, sum[1] / all.length];
}
