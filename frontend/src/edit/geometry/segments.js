/** Two places joined by a straight line, in a plane. Each place is x and y. */

/**
 * How far along a segment the foot of a place lies.
 * @param {number} ax @param {number} ay @param {number} bx @param {number} by @param {number} x @param {number} y
 * @returns {number} 0 at a, 1 at b; beyond them where the foot lies on the line's extension
 */
export function footShare(ax, ay, bx, by, x, y) {
  const [dx, dy] = [bx - ax, by - ay];
  return ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
}

/**
 * @param {number} ax @param {number} ay @param {number} bx @param {number} by @param {number} x @param {number} y
 * @returns {number} from a place to the nearest of the segment
 */
export function distanceToSegment(ax, ay, bx, by, x, y) {
  const share = Math.max(0, Math.min(1, footShare(ax, ay, bx, by, x, y)));
  return Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y);
}

/**
 * Where the lines through ab and cd meet, as shares of both.
 * @param {number} ax @param {number} ay @param {number} bx @param {number} by
 * @param {number} cx @param {number} cy @param {number} dx @param {number} dy
 * @returns {[number, number]|null} null where they are parallel
 */
export function meetingShares(ax, ay, bx, by, cx, cy, dx, dy) {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (turn === 0) return null;
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
  const other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
  return [along, other];
}
