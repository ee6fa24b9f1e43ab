import { beam, placeNow } from '../../light/beam.js';
import { number, t } from '../../i18n/i18n.js';
import { toDegrees } from '../sweref.js';
import { at, pathOf, twice } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../sweref.js').Metres} Metres */

const HEAD = 9;
const HEAD_ANGLE = 0.45;
/** A shorter arrow has no direction that one could see, pixels. */
const LEAST_ARROW = 14;

/** @returns {boolean} */
export function beamIsEmpty() {
  return !beam.value.on || beam.value.lamps.length === 0;
}

/**
 * How far the selected lamp gives some lux, dashed how far half of its highest intensity reaches, and an arrow to where
 * the highest meets the ground. Between two answers it goes where the hand takes the lamp.
 * @param {Frame} frame
 */
export function paintBeam(frame) {
  const { ctx } = frame;
  ctx.clearRect(0, 0, frame.width, frame.height);
  if (beamIsEmpty()) return;
  const { lamps, place } = beam.value;
  const now = placeNow() ?? place;
  const moved = place && now ? [now[0] - place[0], now[1] - place[1]] : [0, 0];
  for (const lamp of lamps) {
    const foot = /** @type {Metres} */ ([lamp.x + moved[0], lamp.y + moved[1]]);
    paintHalf(frame, foot, lamp.beam.half);
    for (const isolux of lamp.beam.isolux) paintIsolux(frame, foot, isolux);
    for (const peak of lamp.beam.peaks) paintPeak(frame, foot, peak);
  }
}

/** @param {Metres} foot @param {[number, number][]} offsets @returns {import('../../api/types.js').Position[]} closed */
function ring(foot, offsets) {
  const around = offsets.map(([east, north]) => toDegrees([foot[0] + east, foot[1] + north]));
  return [...around, ...around.slice(0, 1)];
}

/** @param {Frame} frame @param {Metres} foot @param {[number, number][]} half */
function paintHalf(frame, foot, half) {
  if (!half.length) return;
  frame.ctx.setLineDash([9, 6]);
  twice(frame.ctx, pathOf(frame, [ring(foot, half)]), 1.6, frame.palette.focus, frame.palette.surface, 0.9);
  frame.ctx.setLineDash([]);
}

/** @param {Frame} frame @param {Metres} foot @param {import('../../api/light.js').Isolux} isolux */
function paintIsolux(frame, foot, { lux, outline }) {
  const line = ring(foot, outline);
  twice(frame.ctx, pathOf(frame, [line]), 1.6, frame.palette.text, frame.palette.surface);
  const corners = line.map((position) => at(frame, position));
  const top = corners.reduce((a, b) => (b.y < a.y ? b : a));
  write(frame, t('light.lux', { n: number(lux) }), top.x, top.y);
}

/** @param {Frame} frame @param {string} text @param {number} x @param {number} y */
function write({ ctx, palette }, text, x, y) {
  ctx.font = `600 12px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const half = ctx.measureText(text).width / 2 + 5;
  ctx.fillStyle = palette.surface;
  ctx.beginPath();
  ctx.roundRect(x - half, y - 9, 2 * half, 18, 9);
  ctx.fill();
  ctx.fillStyle = palette.text;
  ctx.fillText(text, x, y + 0.5);
}

/** @param {Frame} frame @param {Metres} foot @param {[number, number]} peak */
function paintPeak(frame, foot, [east, north]) {
  const from = at(frame, toDegrees(foot));
  const to = at(frame, toDegrees([foot[0] + east, foot[1] + north]));
  if (Math.hypot(to.x - from.x, to.y - from.y) < LEAST_ARROW) return;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const path = new Path2D();
  path.moveTo(from.x, from.y);
  path.lineTo(to.x, to.y);
  for (const side of [-HEAD_ANGLE, HEAD_ANGLE]) {
    path.moveTo(to.x, to.y);
    path.lineTo(to.x - HEAD * Math.cos(angle + side), to.y - HEAD * Math.sin(angle + side));
  }
  twice(frame.ctx, path, 2, frame.palette.accent, frame.palette.surface);
}
