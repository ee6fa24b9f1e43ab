/** Brighter is amber, darker is blue, the same is black: on the night map it adds nothing. */

/** Differences at which lines are drawn, lux. */
export const DIFFERENCE_LIMITS = [-5, -1, 1, 5];
/** @type {[number, number, number]} */
const BRIGHTER = [255, 176, 56];
/** @type {[number, number, number]} */
const DARKER = [72, 156, 255];

/** @param {number} place -1 (darkest) to 1 (brightest) @returns {[number, number, number]} red, green, blue; 0 to 255 */
export function differenceColour(place) {
  const strength = Math.min(1, Math.abs(place));
  const [red, green, blue] = place > 0 ? BRIGHTER : DARKER;
  return [Math.round(red * strength), Math.round(green * strength), Math.round(blue * strength)];
}

/** The scale of differences, by the square root: small ones are seen too. */
export class DifferenceTable {
  /** @param {number} most lux at either end */
  constructor(most) {
    this.most = most;
  }

  /** @param {number} lux difference @returns {number} a pixel of an ImageData, as it lies in memory */
  of(lux) {
    const place = Math.sign(lux) * Math.sqrt(Math.abs(lux) / this.most);
    const [red, green, blue] = differenceColour(place);
    return (255 << 24) | (blue << 16) | (green << 8) | red;
  }
}

/** @param {Float32Array} lux becomes the difference @param {Float32Array} base as long; NaN where either is unknown */
export function subtract(lux, base) {
  for (let i = 0; i < lux.length; i++) lux[i] -= base[i];
}
