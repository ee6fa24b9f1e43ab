/** @typedef {import('./tileLayer.js').TileLayer} TileLayer */

/**
 * How far a place is from a feature of a tile, in tile units.
 * @param {TileLayer} layer @param {number} i feature @param {number} x @param {number} y
 * @param {boolean} filled a place inside the rings is at distance 0
 */
export function distanceTo(layer, i, x, y, filled) {
  const { ringOf, cornerOf, corners } = layer;
  let least = Infinity;
  let inside = false;
  for (let r = ringOf[i]; r < ringOf[i + 1]; r++) {
    const [start, end] = [cornerOf[r], cornerOf[r + 1]];
    if (end - start === 1)
      least = Math.min(least, Math.hypot(corners[2 * start] - x, corners[2 * start + 1] - y));
    if (filled && contains(corners, start, end, x, y)) inside = !inside;
    for (let c = start + 1; c < end; c++) least = Math.min(least, toSegment(corners, c - 1, c, x, y));
  }
  return inside ? 0 : least;
}

/** @param {Int32Array} corners @param {number} start @param {number} end @param {number} x @param {number} y */
function contains(corners, start, end, x, y) {
  let inside = false;
  for (let c = start, last = end - 1; c < end; last = c++) {
    const [ax, ay, bx, by] = [corners[2 * last], corners[2 * last + 1], corners[2 * c], corners[2 * c + 1]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** @param {Int32Array} corners @param {number} a @param {number} b @param {number} x @param {number} y */
function toSegment(corners, a, b, x, y) {
  const [ax, ay] = [corners[2 * a], corners[2 * a + 1]];
  const [dx, dy] = [corners[2 * b] - ax, corners[2 * b + 1] - ay];
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + share * dx - x, ay + share * dy - y);
}

/** @param {TileLayer} layer @param {number} index @returns {number} area of the feature's bounding box, square tile units */
export function boxArea({ ringOf, cornerOf, corners }, index) {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let c = cornerOf[ringOf[index]]; c < cornerOf[ringOf[index + 1]]; c++) {
    west = Math.min(west, corners[2 * c]);
    east = Math.max(east, corners[2 * c]);
    north = Math.min(north, corners[2 * c + 1]);
    south = Math.max(south, corners[2 * c + 1]);
  }
  return (east - west) * (south - north);
}
