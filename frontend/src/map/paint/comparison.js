import { comparison } from '../comparison.js';
import { at, linesOf, pathOf, twice } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../comparison.js').ComparedShape} ComparedShape */
/** @typedef {import('../comparison.js').Tone} Tone */
/** @typedef {{colour: keyof import('./palette.js').Palette, dash: number[], mark: string}} Look a colour, and a dash and a mark for those who see none */

/** @type {Record<Tone, Look>} */
export const LOOKS = {
  mine: { colour: 'accent', dash: [], mark: '' },
  theirs: { colour: 'other', dash: [9, 5], mark: '' },
  old: { colour: 'muted', dash: [3, 5], mark: '' },
  new: { colour: 'accent', dash: [], mark: '' },
  added: { colour: 'accent', dash: [], mark: '+' },
  changed: { colour: 'warn', dash: [9, 5], mark: '~' },
  removed: { colour: 'danger', dash: [3, 5], mark: '×' },
};
const RADIUS = 9;

/** @returns {boolean} whether there is nothing to paint */
export function comparisonIsEmpty() {
  return !comparison.value.shapes.length;
}

/** @param {Frame} frame */
export function paintComparison(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  for (const shape of comparison.value.shapes) paintShape(frame, shape);
  frame.ctx.setLineDash([]);
}

/** @param {Frame} frame @param {ComparedShape} shape */
function paintShape(frame, { geometry, tone }) {
  const { ctx, palette } = frame;
  const look = LOOKS[tone];
  const colour = String(palette[look.colour]);
  const path =
    geometry.type === 'Point' ? disc(frame, geometry.coordinates) : pathOf(frame, linesOf(geometry));
  if (geometry.type === 'Point') fill(ctx, path, palette.surface, 0.85);
  else if (geometry.type === 'Polygon' && !look.mark) fill(ctx, path, colour, 0.1);
  ctx.setLineDash(look.dash);
  twice(ctx, path, 3, colour, palette.surface);
  if (look.mark) mark(frame, middleOf(geometry), look.mark, colour);
}

/** @param {Frame} frame @param {import('../../api/types.js').Position} position */
function disc(frame, position) {
  const { x, y } = at(frame, position);
  const path = new Path2D();
  path.arc(x, y, RADIUS, 0, 2 * Math.PI);
  return path;
}

/** @param {CanvasRenderingContext2D} ctx @param {Path2D} path @param {string} colour @param {number} alpha */
function fill(ctx, path, colour, alpha) {
  ctx.globalAlpha = alpha;
  ctx.fillStyle = colour;
  ctx.fill(path, 'evenodd');
  ctx.globalAlpha = 1;
}

/** @param {Frame} frame @param {import('../../api/types.js').Position} position @param {string} sign @param {string} colour */
function mark(frame, position, sign, colour) {
  const { ctx, palette } = frame;
  const { x, y } = at(frame, position);
  ctx.setLineDash([]);
  ctx.font = `700 16px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 4;
  ctx.strokeStyle = palette.surface;
  ctx.strokeText(sign, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(sign, x, y);
}

/** @param {import('../../api/types.js').Geometry} geometry @returns {import('../../api/types.js').Position} a corner of it in the middle of its course */
function middleOf(geometry) {
  if (geometry.type === 'Point') return geometry.coordinates;
  const line = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates;
  return line[Math.floor(line.length / 2)];
}
