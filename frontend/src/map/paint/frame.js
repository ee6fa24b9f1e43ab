import { TILE } from '../mercator.js';

/**
 * One picture to paint: a canvas laid over the map, larger than the view by a margin.
 *
 * @typedef {object} Frame
 * @property {CanvasRenderingContext2D} ctx already scaled to CSS pixels
 * @property {number} zoom
 * @property {number} originX world pixel of the left edge at this zoom
 * @property {number} originY world pixel of the top edge
 * @property {number} width CSS pixels
 * @property {number} height CSS pixels
 * @property {number} ratio device pixels per CSS pixel
 * @property {number} perMetre CSS pixels per metre on the ground
 * @property {import('./palette.js').Palette} palette
 * @property {boolean} overRaster a picture from elsewhere lies below: draw lines, not surfaces
 *
 * @typedef {{x: number, y: number, scale: number, size: number}} Place of a tile in a frame, pixels; pixels per tile unit
 * @typedef {import('../tiles/tileSource.js').Tile} Tile
 * @typedef {import('../tiles/tileLayer.js').TileLayer} TileLayer
 */

/** @param {Frame} frame @param {Tile} tile @returns {Place} */
export function placeOf(frame, { address, layer }) {
  const size = TILE * 2 ** (frame.zoom - address.z);
  return {
    x: address.x * size - frame.originX,
    y: address.y * size - frame.originY,
    scale: size / layer.extent,
    size,
  };
}

/**
 * Paints inside the tile's own square, whose edges fall on device pixels so that neighbours meet without a seam.
 * @param {Frame} frame @param {Place} place @param {() => void} paint
 */
export function insideTile({ ctx, ratio }, place, paint) {
  const snap = (/** @type {number} */ n) => Math.round(n * ratio) / ratio;
  const [x, y] = [snap(place.x), snap(place.y)];
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, snap(place.x + place.size) - x, snap(place.y + place.size) - y);
  ctx.clip();
  paint();
  ctx.restore();
}

/** @param {CanvasRenderingContext2D|Path2D} path @param {TileLayer} layer @param {number} i @param {Place} place */
export function traceLine(path, { ringOf, cornerOf, corners }, i, { x, y, scale }) {
  for (let r = ringOf[i]; r < ringOf[i + 1]; r++) {
    const start = cornerOf[r];
    path.moveTo(x + corners[2 * start] * scale, y + corners[2 * start + 1] * scale);
    for (let c = start + 1; c < cornerOf[r + 1]; c++)
      path.lineTo(x + corners[2 * c] * scale, y + corners[2 * c + 1] * scale);
  }
}

/** @param {CanvasRenderingContext2D|Path2D} path @param {TileLayer} layer @param {number} i @param {Place} place */
export function tracePolygon(path, layer, i, place) {
  const { ringOf, cornerOf, corners } = layer;
  const { x, y, scale } = place;
  for (let r = ringOf[i]; r < ringOf[i + 1]; r++) {
    const start = cornerOf[r];
    path.moveTo(x + corners[2 * start] * scale, y + corners[2 * start + 1] * scale);
    for (let c = start + 1; c < cornerOf[r + 1]; c++)
      path.lineTo(x + corners[2 * c] * scale, y + corners[2 * c + 1] * scale);
    path.closePath();
  }
}

/**
 * The outline without the edges that the tile's own border has cut.
 * @param {CanvasRenderingContext2D|Path2D} path @param {TileLayer} layer @param {number} i @param {Place} place
 */
export function traceOutline(path, layer, i, { x, y, scale }) {
  const { ringOf, cornerOf, corners } = layer;
  for (let r = ringOf[i]; r < ringOf[i + 1]; r++) {
    let last = cornerOf[r + 1] - 1;
    let drawing = false;
    for (let c = cornerOf[r]; c < cornerOf[r + 1]; last = c++) {
      const cut = isCut(layer, last, c);
      if (!cut && !drawing) path.moveTo(x + corners[2 * last] * scale, y + corners[2 * last + 1] * scale);
      if (!cut) path.lineTo(x + corners[2 * c] * scale, y + corners[2 * c + 1] * scale);
      drawing = !cut;
    }
  }
}

/** Whether the tile's own border made this edge. @param {TileLayer} layer @param {number} a corner @param {number} b corner */
export function isCut({ corners, extent }, a, b) {
  const beyond = (/** @type {number} */ n) => n <= -32 || n >= extent + 32;
  const [ax, ay, bx, by] = [corners[2 * a], corners[2 * a + 1], corners[2 * b], corners[2 * b + 1]];
  return (ax === bx && beyond(ax)) || (ay === by && beyond(ay));
}
