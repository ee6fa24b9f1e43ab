/** @typedef {ArrayLike<number>} Metres */

/**
 * Whether an edge at one corner meets another edge of the polygon, which would make it invalid.
 * @param {Metres[][]} rings without the corner that closes them @param {number} corner numbered through all rings
 */
export function crossesAt(rings, corner) {
  let first = 0;
  const mine = rings.find((ring) => corner < (first += ring.length));
  if (!mine) return false;
  const at = corner - (first - mine.length);
  const before = (at - 1 + mine.length) % mine.length;
  return rings.some((ring) =>
    ring === mine
      ? ringCrossesAt(ring, before) || ringCrossesAt(ring, at)
      : [before, at].some((edge) => edgeCuts(mine[edge], mine[(edge + 1) % mine.length], ring)),
  );
}

/** @param {Metres[]} ring @returns {boolean} whether any two of its edges meet beside their common corner */
export function crossesItself(ring) {
  return ring.some((_, edge) => ringCrossesAt(ring, edge));
}

/** @param {Metres[]} path @param {number} edge new: from here to the next corner @returns {boolean} whether it meets an earlier edge */
export function pathCrosses(path, edge) {
  for (let i = 0; i < edge - 1; i++) if (touch(path[i], path[i + 1], path[edge], path[edge + 1])) return true;
  return edge > 0 && foldsBack(path[edge - 1], path[edge], path[edge + 1]);
}

/** @param {Metres[]} ring @param {number} edge */
function ringCrossesAt(ring, edge) {
  const count = ring.length;
  const [a, b] = [ring[edge], ring[(edge + 1) % count]];
  if (foldsBack(ring[(edge - 1 + count) % count], a, b) || foldsBack(a, b, ring[(edge + 2) % count]))
    return true;
  for (let step = 2; step < count - 1; step++) {
    const other = (edge + step) % count;
    if (touch(a, b, ring[other], ring[(other + 1) % count])) return true;
  }
  return false;
}

/** A hole may touch the outer ring at a corner, but not cut it. @param {Metres} a @param {Metres} b @param {Metres[]} ring */
function edgeCuts(a, b, ring) {
  return ring.some((c, i) => {
    const d = ring[(i + 1) % ring.length];
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  });
}

/** @param {Metres} a @param {Metres} b @param {Metres} c @returns {boolean} whether bc lies on ba */
function foldsBack(a, b, c) {
  const ahead = (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]);
  return ahead > 0 && side(a, b, c) === 0;
}

/** @param {Metres} a @param {Metres} b @param {Metres} c @param {Metres} d @returns {boolean} whether ab and cd have a place in common */
function touch(a, b, c, d) {
  if (apart(a, b, c, d)) return false;
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** @param {Metres} a @param {Metres} b @param {Metres} c @param {Metres} d @returns {boolean} whether their boxes are apart */
function apart(a, b, c, d) {
  return (
    Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
    Math.max(c[0], d[0]) < Math.min(a[0], b[0]) ||
    Math.max(a[1], b[1]) < Math.min(c[1], d[1]) ||
    Math.max(c[1], d[1]) < Math.min(a[1], b[1])
  );
}

/** @param {Metres} a @param {Metres} b @param {Metres} c @returns {number} above 0 where c lies left of ab, 0 on it */
function side(a, b, c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
