/**
 * Edges as flat arrays, in metres: edge i goes from xy[4i], xy[4i + 1] to xy[4i + 2], xy[4i + 3]. A single point is
 * an edge without length.
 */
export class EdgeList {
  /** @type {number[]} */ xy = [];
  /** What edge i is part of. @type {number[]} */ owner = [];
  /** The corners at both ends of edge i; −1 where the shape goes on and was only cut there. @type {number[]} */ ends =
    [];

  get count() {
    return this.owner.length;
  }

  /**
   * @param {ArrayLike<number>} a @param {ArrayLike<number>} b east and north, metres
   * @param {number} owner @param {number} cornerA @param {number} cornerB
   */
  add(a, b, owner, cornerA, cornerB) {
    this.xy.push(a[0], a[1], b[0], b[1]);
    this.owner.push(owner);
    this.ends.push(cornerA, cornerB);
  }
}

/** @param {number} first @param {number} count @param {boolean} closed @returns {[number, number][]} the corners of each edge; a lone point is its own */
export function joined(first, count, closed) {
  if (count === 1) return [[first, first]];
  /** @type {[number, number][]} */
  const pairs = Array.from({ length: count - 1 }, (_, i) => [first + i, first + i + 1]);
  return closed ? [...pairs, [first + count - 1, first]] : pairs;
}
