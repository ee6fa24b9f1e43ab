import { toMetres } from '../map/sweref.js';
import { signedArea } from './geometry/plane.js';

/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {{length: number, bearing: number}} Segment metres; degrees from the grid's north, clockwise */
/** @typedef {Pick<import('./sketch.js').Sketch, 'type'|'corners'|'between'|'pointer'>} Drawn */

/** @param {ArrayLike<number>} from metres @param {ArrayLike<number>} to @returns {Segment} */
export function segment(from, to) {
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const bearing = (Math.atan2(east, north) * 180) / Math.PI;
  return { length: Math.hypot(east, north), bearing: (bearing + 360) % 360 };
}

/** From the last corner to where the next one would be. @param {Drawn} drawn @returns {Segment|null} */
export function segmentOf({ corners, between, pointer }) {
  const last = [...corners, ...between].at(-1);
  return last && pointer ? segment(toMetres(last), toMetres(pointer)) : null;
}

/** @param {ArrayLike<number>} from metres @param {Segment} segment @returns {[number, number]} metres */
export function ahead(from, { length, bearing }) {
  const angle = (bearing * Math.PI) / 180;
  return [from[0] + length * Math.sin(angle), from[1] + length * Math.cos(angle)];
}

/** With the pointer as its last corner. @param {Drawn} drawn @returns {{length: number, area: number|null}} metres, m² */
export function sizeOf({ type, corners, between, pointer }) {
  const path = [...corners, ...between, ...(pointer ? [pointer] : [])].map((corner) => toMetres(corner));
  const length = path.slice(1).reduce((sum, b, i) => sum + segment(path[i], b).length, 0);
  return { length, area: type === 'Polygon' && path.length > 2 ? Math.abs(signedArea(path)) : null };
}
