/** Chance with a seed: each subject has dice of its own, so that a change to one leaves the others as they were. */

const SEED = 20261124;

/** @returns {number} a 32-bit number from a text (FNV-1a). */
const hashOf = (text) =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0), 0x01000193), 0x811c9dc5);

/** @param {number} seed @returns {() => number} numbers 0 ≤ n < 1 (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param {string} subject what the dice are for
 * @returns `chance()` 0..1, `between(low, high)`, `oneOf(list)` and `happens(share)`
 */
export function dice(subject) {
  const chance = numbers(SEED ^ hashOf(subject));
  return {
    chance,
    between: (low, high) => low + (high - low) * chance(),
    oneOf: (list) => list[Math.floor(chance() * list.length)],
    happens: (share) => chance() < share,
  };
}
