/** One seeded source of chance for the whole town, so that the same town comes out every time. */

let state = 20261124;

/** @returns {number} the next number, 0 ≤ n < 1 (mulberry32). */
export function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** @param {number} low @param {number} high @returns {number} evenly spread between the two. */
export const between = (low, high) => low + (high - low) * chance();

/** @template T @param {T[]} list @returns {T} one of the list. */
export const oneOf = (list) => list[Math.floor(chance() * list.length)];

/** @param {number} share 0..1 @returns {boolean} true that often. */
export const happens = (share) => chance() < share;
