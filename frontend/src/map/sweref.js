/**
 * SWEREF 99 between degrees and metres: Gauss-Krüger by Krüger's series, as Lantmäteriet publishes them ("Gauss
 * Conformal Projection", 2008). SWEREF 99 and WGS 84 are taken for the same, as everywhere in Lykta. Good to 0.1 mm
 * within the zone and to a millimetre all over Sweden.
 *
 * @typedef {import('../api/types.js').Position} Position longitude, latitude; degrees
 * @typedef {[number, number]} Metres east, north
 * @typedef {{lon0: number, k0: number, falseEast: number}} Zone of transverse Mercator on GRS 80
 */

/** SWEREF 99 12 00: what features are stored in, and what lengths and angles are true in here. @type {Zone} */
export const EPSG_3007 = { lon0: 12, k0: 1, falseEast: 150_000 };
/** SWEREF 99 TM: the whole country. @type {Zone} */
export const EPSG_3006 = { lon0: 15, k0: 0.9996, falseEast: 500_000 };

const A = 6_378_137;
const F = 1 / 298.257222101;
const N = F / (2 - F);
const E2 = F * (2 - F);
const RADIUS = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const DEGREE = Math.PI / 180;
/** Two give all the digits there are between the poles' circles; one more costs nothing. */
const NEWTON_STEPS = 3;

/** Krüger's coefficients to the fourth power of n: sphere to plane, and back. */
const TO_PLANE = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49561 / 161280) * N ** 4,
];
const TO_SPHERE = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161280) * N ** 4,
];

/** @param {Position} position @param {Zone} [zone] @returns {Metres} */
export function toMetres([lon, lat], zone = EPSG_3007) {
  const tau = conformal(Math.tan(lat * DEGREE));
  const east = (lon - zone.lon0) * DEGREE;
  const xi = Math.atan2(tau, Math.cos(east));
  const eta = Math.asinh(Math.sin(east) / Math.hypot(tau, Math.cos(east)));
  const scale = zone.k0 * RADIUS;
  const [dXi, dEta] = series(TO_PLANE, xi, eta);
  return [zone.falseEast + scale * (eta + dEta), scale * (xi + dXi)];
}

/** @param {ArrayLike<number>} metres @param {Zone} [zone] @returns {[number, number]} longitude, latitude; degrees */
export function toDegrees({ 0: x, 1: y }, zone = EPSG_3007) {
  const scale = zone.k0 * RADIUS;
  const [xiPlane, etaPlane] = [y / scale, (x - zone.falseEast) / scale];
  const [dXi, dEta] = series(TO_SPHERE, xiPlane, etaPlane);
  const [xi, eta] = [xiPlane - dXi, etaPlane - dEta];
  const tau = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
  return [zone.lon0 + Math.atan2(Math.sinh(eta), Math.cos(xi)) / DEGREE, Math.atan(geographic(tau)) / DEGREE];
}

/** @param {number[]} coefficients @param {number} xi @param {number} eta @returns {[number, number]} what to add to each */
function series(coefficients, xi, eta) {
  let [dXi, dEta] = [0, 0];
  coefficients.forEach((coefficient, i) => {
    const twice = 2 * (i + 1);
    dXi += coefficient * Math.sin(twice * xi) * Math.cosh(twice * eta);
    dEta += coefficient * Math.cos(twice * xi) * Math.sinh(twice * eta);
  });
  return [dXi, dEta];
}

/** @param {number} tan of the latitude @returns {number} of the conformal latitude */
function conformal(tan) {
  const e = Math.sqrt(E2);
  const sigma = Math.sinh(e * Math.atanh((e * tan) / Math.hypot(1, tan)));
  return tan * Math.hypot(1, sigma) - sigma * Math.hypot(1, tan);
}

/** The reverse of {@link conformal} by Newton's method (Karney 2011, eq. 19–21). @param {number} wanted @returns {number} */
function geographic(wanted) {
  let tan = wanted / (1 - E2);
  for (let i = 0; i < NEWTON_STEPS; i++) {
    const now = conformal(tan);
    const slope = (1 + (1 - E2) * tan ** 2) / ((1 - E2) * Math.hypot(1, now) * Math.hypot(1, tan));
    tan += (wanted - now) * slope;
  }
  return tan;
}
