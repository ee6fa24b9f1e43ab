/** One perceptually even scale from dark blue to yellow; readable in grey and by the colour-blind. */

/** Where its colours stand, lux, when 30 lx is the bright end. */
export const STOPS = [0, 0.5, 1, 2, 5, 10, 30];
/** @type {[number, number, number][]} */
const COLOURS = [
  [4, 35, 51],
  [44, 51, 149],
  [116, 73, 146],
  [177, 95, 130],
  [235, 121, 88],
  [251, 180, 61],
  [232, 250, 91],
];
const BRIGHT_END = STOPS[STOPS.length - 1];
const ENTRIES = 2048;

/** @param {number} lux @param {number} most lux at the bright end @returns {number} place on the scale, 0 to 1 */
export function placeOnScale(lux, most) {
  const value = Math.min(BRIGHT_END, (lux * BRIGHT_END) / most);
  const above = Math.max(
    1,
    STOPS.findIndex((stop) => stop >= value),
  );
  const [low, high] = [STOPS[above - 1], STOPS[above]];
  return (above - 1 + (value - low) / (high - low)) / (STOPS.length - 1);
}

/** @param {number} place 0 to 1 @returns {[number, number, number]} red, green, blue; 0 to 255 */
export function colourAt(place) {
  const at = Math.min(1, Math.max(0, place)) * (COLOURS.length - 1);
  const low = Math.min(COLOURS.length - 2, Math.floor(at));
  const part = at - low;
  const mix = (/** @type {number} */ i) =>
    Math.round(COLOURS[low][i] + (COLOURS[low + 1][i] - COLOURS[low][i]) * part);
  return [mix(0), mix(1), mix(2)];
}

/** The scale as a table by the square root of the lux: fine where it is dark. */
export class ColourTable {
  /** @param {number} most lux at the bright end */
  constructor(most) {
    this.factor = (ENTRIES - 1) / Math.sqrt(most);
    this.colours = new Uint32Array(ENTRIES);
    for (let i = 0; i < ENTRIES; i++) {
      const [red, green, blue] = colourAt(placeOnScale((i / this.factor) ** 2, most));
      this.colours[i] = (255 << 24) | (blue << 16) | (green << 8) | red;
    }
  }

  /** @param {number} lux @returns {number} a pixel of an ImageData, as it lies in memory */
  of(lux) {
    return this.colours[Math.min(ENTRIES - 1, (Math.sqrt(lux) * this.factor) | 0)];
  }
}
