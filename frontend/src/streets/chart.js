/** @typedef {{width: number, height: number, left: number, right: number, top: number, bottom: number}} Frame of a chart, in units of its drawing */
/** @typedef {{x: (m: number) => number, y: (lux: number) => number, mOf: (x: number) => number, most: number}} Scale */

/** @type {Frame} */
export const FRAME = { width: 340, height: 190, left: 34, right: 8, top: 20, bottom: 24 };

/** @param {number} most > 0 @param {number} [few] about so many steps @returns {number[]} round numbers from 0 to at least most */
export function ticks(most, few = 4) {
  const rough = most / few;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((n) => n * power >= rough * 0.999) ?? 10) * power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(6)));
}

/** @param {number} lengthM @param {number} mostLux @param {Frame} [frame] @returns {Scale} metres from the left, lux from the bottom up to a round number */
export function scaleOf(lengthM, mostLux, frame = FRAME) {
  const wide = frame.width - frame.left - frame.right;
  const high = frame.height - frame.top - frame.bottom;
  const up = ticks(Math.max(mostLux, 1));
  const most = up[up.length - 1];
  return {
    x: (m) => frame.left + (m / lengthM) * wide,
    y: (lux) => frame.top + (1 - lux / most) * high,
    mOf: (x) => Math.min(lengthM, Math.max(0, ((x - frame.left) / wide) * lengthM)),
    most,
  };
}

/** @param {ArrayLike<number>} m @param {ArrayLike<number>} lux @param {Scale} scale @returns {string} an SVG path */
export function pathOf(m, lux, { x, y }) {
  let path = '';
  for (let i = 0; i < m.length; i++) path += `${i ? 'L' : 'M'}${x(m[i]).toFixed(1)} ${y(lux[i]).toFixed(1)}`;
  return path;
}

/** @param {ArrayLike<number>} m ascending @param {number} at @returns {number} index of the nearest */
export function nearest(m, at) {
  let [low, high] = [0, m.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (m[middle] <= at) low = middle;
    else high = middle;
  }
  return high >= 0 && at - m[low] > m[high] - at ? high : low;
}
