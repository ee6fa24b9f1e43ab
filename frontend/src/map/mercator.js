/** Web Mercator (EPSG:3857) in pixels of the 256-pixel world, and short distances on the ground. */

export const TILE = 256;
const EQUATOR_M = 40_075_016.686;
const METRE_DEG = 360 / 40_007_863;

/** @param {number} lon degrees @param {number} zoom @returns {number} world pixel */
export function pixelX(lon, zoom) {
  return ((lon + 180) / 360) * TILE * 2 ** zoom;
}

/** @param {number} lat degrees @param {number} zoom @returns {number} world pixel, from the north */
export function pixelY(lat, zoom) {
  const sin = Math.sin((lat * Math.PI) / 180);
  return (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * TILE * 2 ** zoom;
}

/** @param {number} x world pixel @param {number} zoom @returns {number} longitude, degrees */
export function longitude(x, zoom) {
  return (x / (TILE * 2 ** zoom)) * 360 - 180;
}

/** @param {number} y world pixel @param {number} zoom @returns {number} latitude, degrees */
export function latitude(y, zoom) {
  const n = Math.PI * (1 - (2 * y) / (TILE * 2 ** zoom));
  return (Math.atan(Math.sinh(n)) * 180) / Math.PI;
}

/** @param {number} lat degrees @param {number} zoom @returns {number} pixels per metre on the ground */
export function pixelsPerMetre(lat, zoom) {
  return (TILE * 2 ** zoom) / (EQUATOR_M * Math.cos((lat * Math.PI) / 180));
}

/**
 * @param {import('../api/types.js').Position} position
 * @param {number} east metres
 * @param {number} north metres
 * @returns {[number, number]} good to a millimetre within a few hundred metres
 */
export function moveByMetres([lon, lat], east, north) {
  const shrink = Math.cos((lat * Math.PI) / 180);
  return [lon + (east * METRE_DEG * (40_007_863 / EQUATOR_M)) / shrink, lat + north * METRE_DEG];
}
