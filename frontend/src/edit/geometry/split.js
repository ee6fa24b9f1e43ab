import { footOn } from './along.js';
import { between, crossing, distance, isInside } from './plane.js';

/** @typedef {import('./plane.js').Xy} Xy */
/** @typedef {'atEnd'|'misses'|'crossesOften'|'crossesHole'} SplitRefusal */
/** @typedef {{at: Xy, edge: number, along: number, blade: number}} Cut of the outer ring; blade: how far along the drawn line */

const LEAST_M = 0.01;

/** @param {Xy[]} line @param {Xy} point near it @returns {{parts: [Xy[], Xy[]]}|{refusal: SplitRefusal}} */
export function splitLine(line, point) {
  const { segment, at } = footOn(line, point);
  if (distance(at, line[0]) < LEAST_M || distance(at, line[line.length - 1]) < LEAST_M)
    return { refusal: 'atEnd' };
  const first = withoutRepeats([...line.slice(0, segment + 1), at]);
  return { parts: [first, withoutRepeats([at, ...line.slice(segment + 1)])] };
}

/**
 * A polygon in two along a drawn line that crosses its outline twice and none of its holes.
 * @param {Xy[][]} rings closed, the outer one first @param {Xy[]} blade @returns {{parts: [Xy[][], Xy[][]]}|{refusal: SplitRefusal}}
 */
export function splitPolygon([outer, ...holes], blade) {
  const cuts = cutsOf(outer, blade);
  if (cuts.length < 2) return { refusal: 'misses' };
  if (cuts.length > 2) return { refusal: 'crossesOften' };
  if (holes.some((hole) => cutsOf(hole, blade).length)) return { refusal: 'crossesHole' };
  const [enter, leave] = cuts;
  const seam = seamOf(blade, enter, leave);
  const ahead = withoutRepeats([...walk(outer, enter, leave), ...seam.toReversed()]);
  const behind = withoutRepeats([...walk(outer, leave, enter), ...seam]);
  const within = (/** @type {Xy[]} */ ring) => [ring, ...holes.filter((hole) => isInside(hole[0], ring))];
  return { parts: [within(ahead), within(behind)] };
}

/** In the order of the drawn line. @param {Xy[]} ring @param {Xy[]} blade @returns {Cut[]} */
function cutsOf(ring, blade) {
  /** @type {Cut[]} */
  const cuts = [];
  for (let i = 1; i < blade.length; i++)
    for (let edge = 1; edge < ring.length; edge++) {
      const hit = crossing(blade[i - 1], blade[i], ring[edge - 1], ring[edge]);
      if (!hit) continue;
      const at = between(ring[edge - 1], ring[edge], hit.across);
      cuts.push({ at, edge: edge - 1, along: hit.across, blade: i - 1 + hit.along });
    }
  cuts.sort((a, b) => a.blade - b.blade);
  return cuts.filter((cut, i) => i === 0 || distance(cut.at, cuts[i - 1].at) > 1e-6);
}

/** The drawn line from one cut to the other. @param {Xy[]} blade @param {Cut} enter @param {Cut} leave @returns {Xy[]} */
function seamOf(blade, enter, leave) {
  const inside = blade.filter((_, i) => i > enter.blade && i < leave.blade);
  return [enter.at, ...inside, leave.at];
}

/** Along the ring from one cut to the other. @param {Xy[]} ring closed @param {Cut} from @param {Cut} to @returns {Xy[]} */
function walk(ring, from, to) {
  const edges = ring.length - 1;
  const wraps = to.edge < from.edge || (to.edge === from.edge && to.along < from.along);
  const steps = to.edge - from.edge + (wraps ? edges : 0);
  const corners = Array.from({ length: steps }, (_, i) => ring[(from.edge + 1 + i) % edges]);
  return [from.at, ...corners, to.at];
}

/** @param {Xy[]} line @returns {Xy[]} */
function withoutRepeats(line) {
  return line.filter((xy, i) => i === 0 || distance(line[i - 1], xy) > 1e-6);
}
