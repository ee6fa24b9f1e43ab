/** @typedef {{x: number, y: number, w: number, h: number}} Box in parts of the picture, 0 to 1 */

export const LEAST = 0.01;
const STEP = 0.01;
/** What is set by a key begins in the middle. */
export const FIRST = { x: 0.42, y: 0.42, w: 0.16, h: 0.16 };

/** @param {number} ax @param {number} ay @param {number} bx @param {number} by two opposite corners @returns {Box} inside the picture */
export function boxBetween(ax, ay, bx, by) {
  const [x, y] = [part(Math.min(ax, bx)), part(Math.min(ay, by))];
  return { x, y, w: part(Math.max(ax, bx)) - x, h: part(Math.max(ay, by)) - y };
}

/** @type {Record<string, [number, number]>} */
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** An arrow moves it, with shift it grows or shrinks; never out of the picture. @param {Box} box @param {string} key @param {boolean} shift @returns {Box|null} null where the key means nothing */
export function nudged(box, key, shift) {
  const way = WAYS[key];
  if (!way) return null;
  const [dx, dy] = way.map((n) => n * STEP);
  if (shift)
    return { ...box, w: between(box.w + dx, LEAST, 1 - box.x), h: between(box.h + dy, LEAST, 1 - box.y) };
  return { ...box, x: between(box.x + dx, 0, 1 - box.w), y: between(box.y + dy, 0, 1 - box.h) };
}

/** @param {Box[]} boxes @returns {number[][]} as the server asks for them */
export function numbersOf(boxes) {
  return boxes.map(({ x, y, w, h }) => [x, y, Math.min(w, 1 - x), Math.min(h, 1 - y)]);
}

/** @param {number} n */
function part(n) {
  return between(n, 0, 1);
}

/** @param {number} n @param {number} low @param {number} high */
function between(n, low, high) {
  return Math.min(high, Math.max(low, n));
}
