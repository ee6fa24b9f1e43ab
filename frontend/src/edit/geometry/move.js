/** @typedef {import('./plane.js').Xy} Xy */

/** @param {number} east metres @param {number} north metres @returns {(xy: Xy) => Xy} */
export function moved(east, north) {
  return ([x, y]) => [x + east, y + north];
}

/** @param {Xy} centre @param {number} degrees clockwise @returns {(xy: Xy) => Xy} */
export function rotated([cx, cy], degrees) {
  const angle = (-degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** @param {Xy[]} corners @returns {Xy} the middle of their extent */
export function middleOf(corners) {
  const [x, y] = [corners.map(([east]) => east), corners.map(([, north]) => north)];
  const middle = (/** @type {number[]} */ n) =>
    (n.reduce((a, b) => Math.min(a, b)) + n.reduce((a, b) => Math.max(a, b))) / 2;
  return [middle(x), middle(y)];
}
