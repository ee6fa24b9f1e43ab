import { measured } from '../../edit/measuring.js';
import { preview } from '../preview.js';
import { selecting } from '../select/selecting.js';
import { at, handle, paintShape } from './shape.js';
import { lampRadius } from './symbols.js';

/** @typedef {import('./frame.js').Frame} Frame */

const BEAM_M = 7;
const BEAM_HALF_ANGLE = 0.5;

/** @returns {boolean} */
export function previewIsEmpty() {
  const { shapes, lamps } = preview.value;
  return !shapes.length && !lamps.length && !selecting.value.corners.length && !measured.value.shape;
}

/** The area being drawn to choose by, what an operation would make, and what was measured. @param {Frame} frame */
export function paintPreview(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  const { corners } = selecting.value;
  if (corners.length > 2)
    paintShape(frame, { type: 'Polygon', coordinates: [[...corners, corners[0]]] }, true);
  for (const shape of preview.value.shapes) paintOne(frame, shape);
  for (const lamp of preview.value.lamps) paintLamp(frame, lamp);
  if (measured.value.shape) paintShape(frame, measured.value.shape, true);
}

/** @param {Frame} frame @param {import('../../api/types.js').Geometry} shape */
function paintOne(frame, shape) {
  const { surface, accent } = frame.palette;
  if (shape.type === 'Point') handle(frame, shape.coordinates, pointRadius(frame), surface, accent, 2);
  else paintShape(frame, shape, true);
}

/** @param {Frame} frame */
function pointRadius({ zoom }) {
  return Math.max(3.5, lampRadius(zoom));
}

/** A lamp with its beam. @param {Frame} frame @param {import('../preview.js').Aimed} lamp */
function paintLamp(frame, { at: position, azimuth }) {
  const { ctx, palette, perMetre } = frame;
  const { x, y } = at(frame, position);
  const length = Math.max(12, BEAM_M * perMetre);
  const angle = (azimuth / 180 - 0.5) * Math.PI;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.arc(x, y, length, angle - BEAM_HALF_ANGLE, angle + BEAM_HALF_ANGLE);
  ctx.closePath();
  ctx.globalAlpha = 0.35;
  ctx.fillStyle = palette.lampLed;
  ctx.fill();
  ctx.globalAlpha = 1;
  handle(frame, position, pointRadius(frame), palette.lampLed, palette.accent, 2);
}
