import { footOn, placeAlong } from './along.js';
import { lengthOf } from './plane.js';

/** @typedef {import('./plane.js').Xy} Xy */
/** @typedef {'left'|'right'|'both'|'staggered'} Side seen the way the line runs */
/** @typedef {{spacing: number, start: number, offset: number, side: Side}} RowPlan metres; offset: from the centre line */
/** @typedef {{at: Xy, azimuth: number}} Placed azimuth: degrees clockwise from grid north, towards the centre line */

const ROUNDING_M = 1e-6;

/** Lamps at even distances along a street, each looking at its centre line. @param {Xy[]} line @param {RowPlan} plan @returns {Placed[]} */
export function rowOfLamps(line, { spacing, start, offset, side }) {
  const length = lengthOf(line);
  if (!(spacing > 0) || start > length) return [];
  const many = Math.floor((length - start + ROUNDING_M) / spacing) + 1;
  return Array.from({ length: many }, (_, i) => i).flatMap((i) =>
    sidesAt(side, i).map((sign) => placed(line, start + i * spacing, offset * sign, sign)),
  );
}

/** @param {Side} side @param {number} i @returns {number[]} 1 is left of the line, -1 right */
function sidesAt(side, i) {
  if (side === 'both') return [1, -1];
  if (side === 'staggered') return [i % 2 ? -1 : 1];
  return [side === 'left' ? 1 : -1];
}

/** @param {Xy[]} line @param {number} along @param {number} offset left of the line @param {number} sign of its side, where it stands on the line itself @returns {Placed} */
function placed(line, along, offset, sign) {
  const { at, direction } = placeAlong(line, along);
  const left = [-direction[1], direction[0]];
  /** @type {Xy} */
  const lamp = [at[0] + left[0] * offset, at[1] + left[1] * offset];
  const foot = footOn(line, lamp).at;
  const beside = Math.hypot(foot[0] - lamp[0], foot[1] - lamp[1]) > ROUNDING_M;
  const to = beside ? [foot[0] - lamp[0], foot[1] - lamp[1]] : [-left[0] * sign, -left[1] * sign];
  return { at: lamp, azimuth: bearing(to[0], to[1]) };
}

/** @param {number} east @param {number} north @returns {number} degrees clockwise from north, 0 to 360 */
export function bearing(east, north) {
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
