/** @typedef {import('../api/streets.js').StreetLamp} StreetLamp */

/**
 * A street seen along its direction, in metres: x to the right of the middle line, y above the ground.
 *
 * @typedef {object} CrossSection
 * @property {number} halfM half the street's width
 * @property {number} reachM how far to both sides the drawing goes
 * @property {number} topM how high it goes
 * @property {{x: number, from: number, to: number, lux: number|null}[]} strips each row of points, from the right edge to the left
 * @property {(StreetLamp & {x: number, aim: {x: number, y: number}})[]} lamps beside the street, with a point that the middle of their light goes to
 * @property {number} farther how many stand too far aside to be drawn
 */

const BESIDE_M = 2;
/** Lamps farther from the edge than this belong to another street. */
const FARTHEST_M = 10;
const AIM_M = 1.6;
/** Light falls some way out to the street side. */
const OUTWARD_DEG = 30;

/** @param {{widthM: number|null, acrossLux: (number|null)[], lamps: StreetLamp[]}} page @returns {CrossSection} */
export function crossSection({ widthM, acrossLux, lamps }) {
  const width = widthM ?? 0;
  const shown = lamps
    .filter(({ besideM }) => Math.abs(besideM) <= width / 2 + FARTHEST_M)
    .map((lamp) => ({ ...lamp, x: -lamp.besideM, aim: aim(lamp) }));
  const reach = Math.max(width / 2, 2, ...shown.map(({ x }) => Math.abs(x))) + BESIDE_M;
  const row = width / acrossLux.length;
  return {
    halfM: width / 2,
    reachM: reach,
    topM: Math.max(4, ...shown.map(({ heightM }) => heightM)) + 1,
    strips: acrossLux.map((lux, i) => ({
      x: width / 2 - (i + 0.5) * row,
      from: width / 2 - (i + 1) * row,
      to: width / 2 - i * row,
      lux,
    })),
    lamps: shown,
    farther: lamps.length - shown.length,
  };
}

/** @param {StreetLamp} lamp @returns {{x: number, y: number}} */
function aim({ besideM, heightM, tiltDeg, towardsDeg }) {
  const sideways = Math.sin((towardsDeg * Math.PI) / 180);
  const angle = ((OUTWARD_DEG + tiltDeg) * Math.PI) / 180;
  return {
    x: -besideM + AIM_M * Math.sin(angle) * sideways,
    y: Math.max(0, heightM - AIM_M * Math.cos(angle)),
  };
}
