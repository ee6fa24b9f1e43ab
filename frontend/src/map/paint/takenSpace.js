/** @typedef {{x: number, y: number}} Spot */

const CELL = 32;

/** Which places of a picture already carry a label. */
export class TakenSpace {
  /** @type {Map<string, {spot: Spot, radius: number}[]>} */ #cells = new Map();
  /** @type {Map<string, Spot[]>} */ #names = new Map();

  /**
   * @param {Spot[]} spots along the label
   * @param {number} radius pixels that each spot needs around it
   * @param {string} name
   * @param {number} apart pixels between two labels of one name
   * @returns {boolean} whether there was room; then it is taken
   */
  claim(spots, radius, name, apart) {
    const middle = spots[spots.length >> 1];
    const same = this.#names.get(name) ?? [];
    if (same.some(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < apart)) return false;
    if (spots.some((spot) => this.#meets(spot, radius))) return false;
    for (const spot of spots) this.#put(spot, radius);
    this.#names.set(name, [...same, middle]);
    return true;
  }

  /** @param {Spot} spot @param {number} radius */
  #meets({ x, y }, radius) {
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of this.#cells.get(key(x + dx * CELL, y + dy * CELL)) ?? [])
          if (Math.hypot(other.spot.x - x, other.spot.y - y) < other.radius + radius) return true;
    return false;
  }

  /** @param {Spot} spot @param {number} radius */
  #put(spot, radius) {
    const cell = key(spot.x, spot.y);
    this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), { spot, radius }]);
  }
}

/** @param {number} x @param {number} y */
function key(x, y) {
  return `${Math.floor(x / CELL)}/${Math.floor(y / CELL)}`;
}
