import { distance } from './plane.js';

/** @typedef {import('./plane.js').Xy} Xy */
/** @typedef {{from: Xy, to: Xy, direction: Xy}} Lane a segment moved aside, and the way it ran before */

/** How far a sharp bend may stick out, in distances. */
const MITRE_LIMIT = 4;

/**
 * A line parallel to another. Bends are mitred, very sharp ones cut off; what is too short for the inner side of a
 * bend falls away.
 * @param {Xy[]} line @param {number} aside metres, positive to the left of the line @returns {Xy[]} empty where nothing is left
 */
export function offsetLine(line, aside) {
  let lanes = lanesOf(line, aside);
  for (let trimmed = meet(lanes, aside); lanes.length; trimmed = meet(lanes, aside)) {
    const kept = lanes.filter((lane, i) => runsOn(lane, trimmed[i]));
    if (kept.length === lanes.length) return corners(trimmed);
    lanes = kept;
  }
  return [];
}

/** @param {Xy[]} line @param {number} aside @returns {Lane[]} */
function lanesOf(line, aside) {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i];
    const length = distance(a, b);
    if (!length) return [];
    const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    const shift = (/** @type {Xy} */ [x, y]) => /** @type {Xy} */ ([x - dy * aside, y + dx * aside]);
    return [{ from: shift(a), to: shift(b), direction: /** @type {Xy} */ ([dx, dy]) }];
  });
}

/** Each lane from where it meets the one before to where it meets the next. @param {Lane[]} lanes @param {number} aside @returns {[Xy, Xy][]} */
function meet(lanes, aside) {
  const joints = lanes.slice(1).map((lane, i) => jointOf(lanes[i], lane, aside));
  return lanes.map((lane, i) => [joints[i - 1]?.[1] ?? lane.from, joints[i]?.[0] ?? lane.to]);
}

/** @param {Lane} a @param {Lane} b @param {number} aside @returns {[Xy, Xy]} where the first ends and the second begins: the same place but for a cut corner */
function jointOf(a, b, aside) {
  const turn = a.direction[0] * b.direction[1] - a.direction[1] * b.direction[0];
  if (Math.abs(turn) < 1e-9) return [a.to, b.from];
  const along = ((b.from[0] - a.from[0]) * b.direction[1] - (b.from[1] - a.from[1]) * b.direction[0]) / turn;
  /** @type {Xy} */
  const corner = [a.from[0] + a.direction[0] * along, a.from[1] + a.direction[1] * along];
  const sticksOut = turn * aside < 0 && distance(corner, a.to) > MITRE_LIMIT * Math.abs(aside);
  return sticksOut ? [a.to, b.from] : [corner, corner];
}

/** @param {Lane} lane @param {[Xy, Xy]} trimmed @returns {boolean} whether it still runs the way it did */
function runsOn({ direction }, [from, to]) {
  return (to[0] - from[0]) * direction[0] + (to[1] - from[1]) * direction[1] > 0;
}

/** @param {[Xy, Xy][]} trimmed @returns {Xy[]} */
function corners(trimmed) {
  const all = trimmed.flat();
  return all.filter((xy, i) => i === 0 || distance(all[i - 1], xy) > 1e-6);
}
