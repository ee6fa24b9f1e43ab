/**
 * SWEREF 99 12 00 (EPSG:3007) to longitude and latitude and back: transverse Mercator on GRS 80,
 * central meridian 12° E, scale 1, false easting 150 000 m, by Krüger's series
 * (Lantmäteriet, "Gauss Conformal Projection", 2008). Points are [easting, northing] and [longitude, latitude].
 */

const A = 6378137;
const F = 1 / 298.257222101;
const E2 = F * (2 - F);
const N = F / (2 - F);
const RADIUS = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const LON0 = (12 * Math.PI) / 180;
const FALSE_EASTING = 150000;

const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49561 / 161280) * N ** 4,
];
const DELTA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161280) * N ** 4,
];
const TO_GEODETIC = [
  E2 + E2 ** 2 + E2 ** 3 + E2 ** 4,
  -(7 * E2 ** 2 + 17 * E2 ** 3 + 30 * E2 ** 4) / 6,
  (224 * E2 ** 3 + 889 * E2 ** 4) / 120,
  (-4279 * E2 ** 4) / 1260,
];
const TO_CONFORMAL = [
  E2,
  (5 * E2 ** 2 - E2 ** 3) / 6,
  (104 * E2 ** 3 - 45 * E2 ** 4) / 120,
  (1237 * E2 ** 4) / 1260,
];

const series = (terms, wave) => terms.reduce((sum, c, i) => sum + c * wave(2 * (i + 1)), 0);
const powers = (terms, s2) => terms.reduceRight((sum, c) => c + sum * s2, 0);

/** @param {number[]} point [easting, northing], m @returns {number[]} [longitude, latitude], degrees */
export function toLonLat([easting, northing]) {
  const xi = northing / RADIUS;
  const eta = (easting - FALSE_EASTING) / RADIUS;
  const x = xi - series(DELTA, (k) => Math.sin(k * xi) * Math.cosh(k * eta));
  const y = eta - series(DELTA, (k) => Math.cos(k * xi) * Math.sinh(k * eta));
  const conformal = Math.asin(Math.sin(x) / Math.cosh(y));
  const lon = LON0 + Math.atan2(Math.sinh(y), Math.cos(x));
  const lat =
    conformal + Math.sin(conformal) * Math.cos(conformal) * powers(TO_GEODETIC, Math.sin(conformal) ** 2);
  return [(lon * 180) / Math.PI, (lat * 180) / Math.PI];
}

/** @param {number[]} point [longitude, latitude], degrees @returns {number[]} [easting, northing], m */
export function toGrid([longitude, latitude]) {
  const lat = (latitude * Math.PI) / 180;
  const lon = (longitude * Math.PI) / 180 - LON0;
  const conformal = lat - Math.sin(lat) * Math.cos(lat) * powers(TO_CONFORMAL, Math.sin(lat) ** 2);
  const xi = Math.atan2(Math.tan(conformal), Math.cos(lon));
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(lon));
  const x = xi + series(BETA, (k) => Math.sin(k * xi) * Math.cosh(k * eta));
  const y = eta + series(BETA, (k) => Math.cos(k * xi) * Math.sinh(k * eta));
  return [RADIUS * y + FALSE_EASTING, RADIUS * x];
}
