/** @typedef {import('./plane.js').Xy} Xy */

/**
 * Directed edges linked to closed rings; where several go on from a corner, the one next clockwise bounds the same
 * surface.
 * @param {[Xy, Xy][]} edges @returns {Xy[][]|null} null where one leads nowhere
 */
export function ringsOf(edges) {
  const left = new Set(edges);
  /** @type {Map<string, [Xy, Xy][]>} */
  const from = new Map();
  for (const edge of edges) from.set(keyOf(edge[0]), [...(from.get(keyOf(edge[0])) ?? []), edge]);
  const rings = [];
  for (const edge of edges) {
    if (!left.has(edge)) continue;
    const ring = follow(edge, from, left);
    if (!ring) return null;
    rings.push(ring);
  }
  return rings;
}

/** @param {[Xy, Xy]} first @param {Map<string, [Xy, Xy][]>} from @param {Set<[Xy, Xy]>} left @returns {Xy[]|null} */
function follow(first, from, left) {
  const ring = [first[0]];
  let edge = first;
  left.delete(first);
  while (keyOf(edge[1]) !== keyOf(first[0])) {
    const choices = (from.get(keyOf(edge[1])) ?? []).filter((next) => left.has(next));
    if (!choices.length) return null;
    const back = Math.atan2(edge[0][1] - edge[1][1], edge[0][0] - edge[1][0]);
    edge = choices.reduce((best, next) => (clockwise(back, next) < clockwise(back, best) ? next : best));
    left.delete(edge);
    ring.push(edge[0]);
  }
  return [...ring, ring[0]];
}

/** @param {number} back the way one came from @param {[Xy, Xy]} next @returns {number} the turn to it, clockwise */
function clockwise(back, [a, b]) {
  const turn = back - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return turn <= 0 ? turn + 2 * Math.PI : turn;
}

/** @param {Xy} corner */
function keyOf([x, y]) {
  return `${Math.round(x * 1e4)},${Math.round(y * 1e4)}`;
}
