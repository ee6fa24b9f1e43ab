import { metresBetween } from '../where/distance.js';

/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {[lon: number, lat: number, unseen: 0|1]} Point unseen: nobody saw the way to it from the one before */
/** @typedef {{points: Point[], lastAt: number|null, unseen: boolean}} Track lastAt: of the last good fix, milliseconds; unseen: the way to the next point is not seen */
/** @typedef {{at: Position, accuracyM: number|null, time: number}} Fix */

/** A worse fix would draw a way that nobody took. */
export const WORST_M = 30;
/** Nearer than this is a phone that stands still. */
const STEP_M = 5;
/** So long and so far without a good fix, and the way between is a guess. */
const LONG_MS = 30_000;
const FAR_M = 50;

/** The way so far with one more fix. @param {Track} track @param {Fix} fix @returns {Track} */
export function extended(track, { at, accuracyM, time }) {
  if (accuracyM === null || accuracyM > WORST_M) return track;
  const { points, lastAt, unseen } = track;
  const last = points.at(-1);
  if (!last) return { points: [[at[0], at[1], 0]], lastAt: time, unseen: false };
  const metres = metresBetween([last[0], last[1]], at);
  if (metres < Math.max(STEP_M, accuracyM / 2)) return { ...track, lastAt: time };
  const guessed = unseen || (lastAt !== null && time - lastAt > LONG_MS && metres > FAR_M);
  return { points: [...points, [at[0], at[1], guessed ? 1 : 0]], lastAt: time, unseen: false };
}

/** With a point that was set by hand. @param {Track} track @param {Position} at @returns {Track} */
export function withPoint(track, [lon, lat]) {
  return { ...track, points: [...track.points, [lon, lat, 1]], unseen: true };
}

/**
 * The way as it is sent: where the phone hardly saw any, from one observation to the next.
 * @param {Point[]} points @param {{position: Position|null, observedAt: string}[]} observations
 * @returns {Point[]} fewer than two where there is none
 */
export function wayOf(points, observations) {
  if (points.length > 1) return points;
  const seen = observations
    .toSorted((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt))
    .flatMap(({ position }) => (position ? [/** @type {Point} */ ([position[0], position[1], 1])] : []));
  return [...points, ...seen].filter(
    (point, i, all) => i === 0 || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1],
  );
}

/** @param {Point[]} points @returns {{lengthM: number, unseenM: number}} */
export function lengthOf(points) {
  let [lengthM, unseenM] = [0, 0];
  for (let i = 1; i < points.length; i++) {
    const [lon, lat, unseen] = points[i];
    const metres = metresBetween([points[i - 1][0], points[i - 1][1]], [lon, lat]);
    lengthM += metres;
    if (unseen) unseenM += metres;
  }
  return { lengthM, unseenM };
}
