/**
 * The drawing board. The town is drawn in whole steps round the main square (u along the peninsula, v across it),
 * then turned and gently bent, so that nothing lies on a grid, and put down where central Lysekil is.
 */
import { toGrid } from './sweref.mjs';

const CENTRE = toGrid([11.4357, 58.2745]);
/** One step of the drawing board, metres. */
const SCALE = 0.77;
const TURN = (13 * Math.PI) / 180;

/** @param {number[]} drawn [u, v] on the drawing board @returns {number[]} [easting, northing] in EPSG:3007, m */
export function onMap([u, v]) {
  const a = SCALE * (u + 14 * Math.sin(v / 130 + 1.3) + 10 * Math.sin(u / 210));
  const b = SCALE * (v + 16 * Math.sin(u / 170 + 0.7) + 8 * Math.sin(v / 90 + 2));
  return [
    CENTRE[0] + a * Math.cos(TURN) - b * Math.sin(TURN),
    CENTRE[1] + a * Math.sin(TURN) + b * Math.cos(TURN),
  ];
}

/** @param {string} text points as "u,v u,v …" @returns {number[][]} the same points on the map */
export const drawn = (text) =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => onMap(pair.split(',').map(Number)));

/** A rectangle of the drawing board, turned by `deg` anticlockwise; corners stay square. */
export function rectangle(u, v, width, depth, deg = 0) {
  return shapeAt(
    u,
    v,
    deg,
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([x, y]) => [(x * width) / 2, (y * depth) / 2]),
  );
}

/** A shape in its own metres, put down at [u, v] of the drawing board and turned by `deg`. */
export function shapeAt(u, v, deg, ring) {
  const [e, n] = onMap([u, v]);
  const a = TURN + (deg * Math.PI) / 180;
  return ring.map(([x, y]) => [e + x * Math.cos(a) - y * Math.sin(a), n + x * Math.sin(a) + y * Math.cos(a)]);
}
