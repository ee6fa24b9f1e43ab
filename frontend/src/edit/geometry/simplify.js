/** @typedef {[number, number]} Xy */

/**
 * A line with fewer corners, none of those left out farther than the tolerance from it (Douglas and Peucker 1973).
 * @param {Xy[]} line @param {number} tolerance in the line's own unit @returns {Xy[]}
 */
export function simplify(line, tolerance) {
  if (line.length < 3) return line;
  const [first, last] = [line[0], line[line.length - 1]];
  const [at, distance] = farthest(line, first, last);
  if (distance <= tolerance) return [first, last];
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
}

/** With a tolerance as large as it takes. @param {Xy[]} line @param {number} tolerance to begin with @param {number} most corners @returns {Xy[]} */
export function simplifyTo(line, tolerance, most) {
  let simple = simplify(line, tolerance);
  for (let wider = 2 * tolerance; simple.length > most; wider *= 2) simple = simplify(line, wider);
  return simple;
}

/** @param {Xy[]} line @param {Xy} a @param {Xy} b @returns {[number, number]} its index and how far it lies from a to b */
function farthest(line, a, b) {
  let at = 0;
  let most = -1;
  for (let i = 1; i < line.length - 1; i++) {
    const distance = toSegment(line[i], a, b);
    if (distance > most) [at, most] = [i, distance];
  }
  return [at, most];
}

/** @param {Xy} p @param {Xy} a @param {Xy} b @returns {number} distance from a point to a segment */
export function toSegment([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / square)) : 0;
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}
