import { pixelX, pixelY, TILE } from '../mercator.js';

/** @typedef {{z: number, x: number, y: number}} TileAddress */
/** @typedef {{seen: number[], around: number[]}} Area the view, and the view with what may soon be seen; bounds in degrees */

const DEEPEST = 16;

/** The tiles' zoom for a view's: tiles of 512 to 1024 pixels, never deeper than 16 (8 cm a unit). @param {number} zoom */
export function tileZoom(zoom) {
  return Math.max(0, Math.min(DEEPEST, Math.floor(zoom) - 1));
}

/**
 * @param {number[]} bounds west, south, east, north in degrees
 * @param {number} z
 * @returns {TileAddress[]} middle first
 */
export function coverOf([west, south, east, north], z) {
  const last = 2 ** z - 1;
  const clamp = (/** @type {number} */ n) => Math.max(0, Math.min(last, Math.floor(n / TILE)));
  const [x0, x1] = [clamp(pixelX(west, z)), clamp(pixelX(east, z))];
  const [y0, y1] = [clamp(pixelY(north, z)), clamp(pixelY(south, z))];
  const tiles = [];
  for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) tiles.push({ z, x, y });
  const middle = (/** @type {TileAddress} */ t) => Math.hypot(t.x - (x0 + x1) / 2, t.y - (y0 + y1) / 2);
  return tiles.sort((a, b) => middle(a) - middle(b));
}

/** @param {TileAddress} tile @param {number[]|null} bounds degrees; null is everywhere @returns {boolean} */
export function touches({ z, x, y }, bounds) {
  if (!bounds) return true;
  const [west, south, east, north] = bounds;
  const pad = 0.02;
  return (
    pixelX(west, z) / TILE <= x + 1 + pad &&
    pixelX(east, z) / TILE >= x - pad &&
    pixelY(north, z) / TILE <= y + 1 + pad &&
    pixelY(south, z) / TILE >= y - pad
  );
}
