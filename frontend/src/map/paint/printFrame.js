import { frameCorners, printing } from '../printing.js';
import { pathOf } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */

const SHADE = 'rgb(10 16 28 / 0.34)';

/** @returns {boolean} */
export function printFrameIsEmpty() {
  return !printing.value.open;
}

/** What will not be on the paper lies in shade. @param {Frame} frame */
export function paintPrintFrame(frame) {
  const { ctx, width, height, palette } = frame;
  ctx.clearRect(0, 0, width, height);
  const edge = pathOf(frame, [frameCorners()]);
  const shade = new Path2D(edge);
  shade.rect(0, 0, width, height);
  ctx.fillStyle = SHADE;
  ctx.fill(shade, 'evenodd');
  ctx.lineWidth = 3.5;
  ctx.strokeStyle = palette.surface;
  ctx.stroke(edge);
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = palette.accent;
  ctx.stroke(edge);
}
