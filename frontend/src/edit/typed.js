import { readNumber } from '../forms/numbers.js';
import { toDegrees, toMetres } from '../map/sweref.js';
import { nearestFirst, readPositions } from '../map/coordinates.js';
import { ahead, segment } from './measures.js';

/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {{coordinate: string, length: string, bearing: string}} Typed as typed */
/** @typedef {{last: Position|null, pointer: Position|null, home: number[]}} Around the last corner; where the pointer shows the way; the map's home, degrees */
/**
 * What is wrong with it: nothing typed, not readable, outside of where features may lie, no direction, a length that is
 * none.
 * @typedef {'empty'|'unreadable'|'outside'|'noDirection'|'badLength'|'badBearing'} TypedProblem
 * @typedef {{position: Position, farKm: number}|{problem: TypedProblem}} TypedCorner farKm: from the map's home, 0 near it
 */

/** Where the server takes features, SWEREF 99 12 00: west, south, east, north. */
export const WORKING_AREA_M = [-100_000, 5_700_000, 800_000, 7_800_000];
/** Farther from home than this, somebody has probably mistyped. */
const FAR_M = 30_000;
const LONGEST_M = 20_000;

/** The corner that is meant by what is typed. @param {Typed} typed @param {Around} around @returns {TypedCorner} */
export function typedCorner(typed, around) {
  const found = typed.coordinate.trim() ? readPlace(typed.coordinate, around.home) : onwards(typed, around);
  return typeof found === 'string' ? { problem: found } : checked(found, around.home);
}

/** Of several meanings the one nearest home. @param {string} text @param {number[]} home degrees @returns {[number, number]|TypedProblem} metres */
function readPlace(text, home) {
  const [reading] = nearestFirst(readPositions(text), home);
  return reading ? toMetres(reading.position) : 'unreadable';
}

/** By length and bearing from the last corner; without a bearing towards the pointer. @param {Typed} typed @param {Around} around @returns {[number, number]|TypedProblem} metres */
function onwards({ length: lengthText, bearing: bearingText }, { last, pointer }) {
  const [length, typedBearing] = [readNumber(lengthText), readNumber(bearingText)];
  if (length === null) return 'empty';
  if (typeof length !== 'number' || length <= 0 || length > LONGEST_M || !last) return 'badLength';
  if (typeof typedBearing === 'string' || Math.abs(typedBearing ?? 0) > 360) return 'badBearing';
  const bearing = typedBearing ?? (pointer && bearingTo(last, pointer));
  return bearing === null ? 'noDirection' : ahead(toMetres(last), { length, bearing });
}

/** @param {Position} from @param {Position} to @returns {number|null} degrees; null where they are one place */
function bearingTo(from, to) {
  const { length, bearing } = segment(toMetres(from), toMetres(to));
  return length > 0 ? bearing : null;
}

/** @param {[number, number]} metres @param {number[]} home degrees @returns {TypedCorner} */
function checked(metres, home) {
  const [west, south, east, north] = WORKING_AREA_M;
  const [x, y] = metres;
  if (x < west || x > east || y < south || y > north) return { problem: 'outside' };
  const [left, bottom] = toMetres([home[0], home[1]]);
  const [right, top] = toMetres([home[2], home[3]]);
  const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(bottom - y, 0, y - top));
  return { position: toDegrees(metres), farKm: away > FAR_M ? away / 1000 : 0 };
}
