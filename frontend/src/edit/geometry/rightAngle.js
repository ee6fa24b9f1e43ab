const STEP = Math.PI / 4;

/**
 * The place nearest to the pointer from which one looks back at the corner before in a multiple of 45° to the edge
 * before; without such an edge, to the grid's north.
 * @param {ArrayLike<number>} at the pointer @param {ArrayLike<number>} from the corner before
 * @param {ArrayLike<number>} [earlier] the one before that @returns {[number, number]} metres
 */
export function rightAngle(at, from, earlier) {
  const base = earlier ? Math.atan2(from[1] - earlier[1], from[0] - earlier[0]) : 0;
  const [dx, dy] = [at[0] - from[0], at[1] - from[1]];
  const direction = base + Math.round((Math.atan2(dy, dx) - base) / STEP) * STEP;
  const length = dx * Math.cos(direction) + dy * Math.sin(direction);
  return [from[0] + length * Math.cos(direction), from[1] + length * Math.sin(direction)];
}
