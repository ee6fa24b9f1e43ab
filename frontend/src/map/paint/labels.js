import { placeOf } from './frame.js';
import { streetLines, Walk } from './labelLines.js';
import { TakenSpace } from './takenSpace.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */
/** @typedef {{street: Tile[], place: Tile[], land_cover: Tile[]}} LabelTiles */

const STREETS_FROM = 14.6;
const REPEAT = 420;
const MOST_TURN = 0.6;
/** Kinds of ground whose names are of no use on a map. @type {Set<unknown>} */
const UNNAMED = new Set(['rock']);

/**
 * Names, the important first; one that would lie on another is left out.
 * @param {Frame} frame @param {LabelTiles} tiles
 */
export function paintLabels(frame, tiles) {
  const taken = new TakenSpace();
  paintAreas(frame, tiles.place, taken, frame.palette.label);
  paintAreas(frame, tiles.land_cover, taken, frame.palette.label);
  if (frame.zoom >= STREETS_FROM) paintStreetNames(frame, tiles.street, taken);
}

/** @param {Frame} frame @param {Tile[]} tiles @param {TakenSpace} taken */
function paintStreetNames(frame, tiles, taken) {
  const size = Math.min(14, 10.5 + (frame.zoom - 14) * 0.7);
  setFont(frame, `500 ${size}px`);
  const lines = streetLines(frame, tiles)
    .map((entry) => ({ ...entry, walk: new Walk(entry.line) }))
    .sort((a, b) => Number(b.main) - Number(a.main) || b.walk.length - a.walk.length);
  for (const { name, walk } of lines) placeAlong(frame, taken, name, walk, size);
}

/** @param {Frame} frame @param {TakenSpace} taken @param {string} name @param {Walk} walk @param {number} size */
function placeAlong(frame, taken, name, walk, size) {
  const widths = [...name].map((letter) => frame.ctx.measureText(letter).width + 0.3);
  const length = widths.reduce((sum, width) => sum + width, 0);
  if (walk.length < length * 1.15) return;
  const tries = Math.max(1, Math.floor(walk.length / REPEAT));
  for (let k = 0; k < tries; k++) {
    const middle = (walk.length * (k + 0.5)) / tries;
    const letters = lettersAlong(walk, widths, middle - length / 2, length);
    if (letters && taken.claim(letters, size * 0.62, name, REPEAT * 0.7))
      drawLetters(frame, [...name], letters);
  }
}

/**
 * @param {Walk} walk @param {number[]} widths @param {number} start @param {number} length
 * @returns {{x: number, y: number, angle: number}[]|null} null where the line bends too much to be read
 */
function lettersAlong(walk, widths, start, length) {
  const forward = Math.cos(direction(walk, start, length)) >= 0;
  /** @type {{x: number, y: number, angle: number}[]} */
  const letters = [];
  let at = forward ? start : start + length;
  for (const width of widths) {
    const step = forward ? width : -width;
    const spot = walk.at(at + step / 2);
    letters.push(forward ? spot : { ...spot, angle: spot.angle + Math.PI });
    at += step;
  }
  const bends = letters.some((spot, i) => i > 0 && turn(spot.angle, letters[i - 1].angle) > MOST_TURN);
  return bends ? null : letters;
}

/** @param {Walk} walk @param {number} start @param {number} length */
function direction(walk, start, length) {
  const [a, b] = [walk.at(start), walk.at(start + length)];
  return Math.atan2(b.y - a.y, b.x - a.x);
}

/** @param {number} a @param {number} b radians */
function turn(a, b) {
  return Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
}

/** @param {Frame} frame @param {string[]} text @param {{x: number, y: number, angle: number}[]} letters */
function drawLetters({ ctx, palette }, text, letters) {
  for (const halo of [true, false])
    letters.forEach(({ x, y, angle }, i) => {
      ctx.save();
      ctx.translate(x, y);
      ctx.rotate(angle);
      drawText(ctx, text[i], 0, 0, halo ? palette.labelHalo : palette.label, halo);
      ctx.restore();
    });
}

/** @param {Frame} frame @param {Tile[]} tiles @param {TakenSpace} taken @param {string} colour */
function paintAreas(frame, tiles, taken, colour) {
  const size = Math.min(14.5, 11 + (frame.zoom - 14) * 0.8);
  setFont(frame, `italic 500 ${size}px`);
  const spots = tiles.flatMap((tile) => spotsOf(frame, tile)).sort((a, b) => b.area - a.area);
  for (const { name, x, y, area, water } of spots) {
    const width = frame.ctx.measureText(name).width;
    if (Math.sqrt(area) < width * 0.55) continue;
    const box = [-0.4, -0.2, 0, 0.2, 0.4].map((share) => ({ x: x + share * width, y, angle: 0 }));
    if (!taken.claim(box, width * 0.12 + size * 0.3, name, 900)) continue;
    drawText(frame.ctx, name, x, y, frame.palette.labelHalo, true);
    drawText(frame.ctx, name, x, y, water ? frame.palette.waterLabel : colour, false);
  }
}

/** @param {Frame} frame @param {Tile} tile @returns {{name: string, x: number, y: number, area: number, water: boolean}[]} */
function spotsOf(frame, tile) {
  const { x, y, scale } = placeOf(frame, tile);
  return tile.derive('spots', namedMiddles).map(({ name, middle, area, water }) => ({
    name,
    water,
    x: x + middle[0] * scale,
    y: y + middle[1] * scale,
    area: area * scale * scale,
  }));
}

/** @param {import('./frame.js').TileLayer} layer */
function namedMiddles(layer) {
  const found = [];
  for (let i = 0; i < layer.count; i++) {
    const [name, kind] = [layer.get(i, 'name'), layer.get(i, 'kind')];
    if (typeof name !== 'string' || !name || UNNAMED.has(kind)) continue;
    found.push({ name, water: kind === 'water', ...middleOf(layer, layer.ringOf[i]) });
  }
  return found;
}

/** Centroid and area of a ring (shoelace). @param {import('./frame.js').TileLayer} layer @param {number} r */
function middleOf({ cornerOf, corners }, r) {
  let [area, mx, my] = [0, 0, 0];
  const end = cornerOf[r + 1];
  for (let c = cornerOf[r], last = end - 1; c < end; last = c++) {
    const [ax, ay, bx, by] = [corners[2 * last], corners[2 * last + 1], corners[2 * c], corners[2 * c + 1]];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    mx += (ax + bx) * cross;
    my += (ay + by) * cross;
  }
  return { middle: [mx / (6 * area || 1), my / (6 * area || 1)], area: Math.abs(area) };
}

/** @param {Frame} frame @param {string} style weight and size */
function setFont({ ctx, palette }, style) {
  ctx.font = `${style} ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
}

/** @param {CanvasRenderingContext2D} ctx @param {string} text @param {number} x @param {number} y @param {string} colour @param {boolean} halo */
function drawText(ctx, text, x, y, colour, halo) {
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3.2;
  ctx.strokeStyle = ctx.fillStyle = colour;
  if (halo) ctx.strokeText(text, x, y);
  else ctx.fillText(text, x, y);
}
