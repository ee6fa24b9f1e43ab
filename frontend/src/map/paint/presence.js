import { session } from '../../api/session.js';
import { initials, presence } from '../../edit/presence.js';
import { placeOf } from './frame.js';
import { twice } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */
/** @typedef {import('../../api/presence.js').Here} Here */

const RING = 12;
const BUBBLE = 10;

/** @returns {Here[]} other people at a feature */
function atFeatures() {
  const self = session.value.user?.name;
  return presence.value.here.filter(({ name, feature }) => feature && name !== self);
}

/** @returns {boolean} whether there is nothing to paint */
export function presenceIsEmpty() {
  return !atFeatures().length;
}

/** Who else is at which feature: a ring and the initials. @param {Frame} frame @param {(layer: string) => Tile[]} tilesOf */
export function paintPresence(frame, tilesOf) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  for (const one of atFeatures()) {
    const place = find(frame, tilesOf(String(one.layer)), String(one.feature));
    if (place) bubble(frame, place, initials(one.displayName));
  }
}

/** @param {Frame} frame @param {Tile[]} tiles @param {string} id @returns {{x: number, y: number}|null} pixels, where the feature is in view */
function find(frame, tiles, id) {
  for (const tile of tiles) {
    const index = tile.derive(`at ${id}`, (layer) => layer.indexOf(id));
    if (index >= 0) return middle(frame, tile, index);
  }
  return null;
}

/** @param {Frame} frame @param {Tile} tile @param {number} index */
function middle(frame, tile, index) {
  const { x, y, scale } = placeOf(frame, tile);
  const { corners, cornerOf, ringOf } = tile.layer;
  const [from, to] = [cornerOf[ringOf[index]], cornerOf[ringOf[index + 1]]];
  const corner = from + Math.floor((to - from) / 2);
  return { x: x + corners[2 * corner] * scale, y: y + corners[2 * corner + 1] * scale };
}

/** @param {Frame} frame @param {{x: number, y: number}} place @param {string} letters */
function bubble({ ctx, palette }, { x, y }, letters) {
  const ring = new Path2D();
  ring.arc(x, y, RING, 0, 2 * Math.PI);
  twice(ctx, ring, 2.5, palette.other, palette.surface);
  const [bx, by] = [x + RING, y - RING];
  ctx.beginPath();
  ctx.arc(bx, by, BUBBLE, 0, 2 * Math.PI);
  ctx.fillStyle = palette.other;
  ctx.fill();
  ctx.font = `650 10px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.otherText;
  ctx.fillText(letters, bx, by + 0.5);
}
