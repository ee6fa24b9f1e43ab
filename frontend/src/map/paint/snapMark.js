import { sketch } from '../../edit/sketch.js';
import { segmentOf } from '../../edit/measures.js';
import { snapping } from '../../edit/snap/snapping.js';
import { named, number, t } from '../../i18n/i18n.js';
import { at, twice } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../../edit/snap/snap.js').SnapKind} SnapKind */

const SIZE = 7;
const LINE = 18;
/** So far above the place that a finger does not cover it. */
const ABOVE_FINGER = 76;

/** Each kind has a shape of its own. @type {Record<SnapKind, number[][][]>} lines, in units of the mark's size */
const MARKS = {
  corner: [
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ],
  ],
  crossing: [
    [
      [-1, -1],
      [1, 1],
    ],
    [
      [1, -1],
      [-1, 1],
    ],
  ],
  perpendicular: [
    [
      [-1, -1],
      [-1, 1],
      [1, 1],
    ],
    [
      [-1, 0],
      [0, 0],
      [0, 1],
    ],
  ],
  edge: [
    [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
      [-1, -1],
    ],
  ],
};

/** The mark where the corner will be, and beside it what it is and how far. @param {Frame} frame */
export function paintSnap(frame) {
  const { found, byFinger } = snapping.value;
  const lines = [...(found ? [snapText(found)] : []), ...lengthText()];
  const position = found?.position ?? sketch.value.pointer;
  if (!position || !lines.length) return;
  const { x, y } = at(frame, position);
  if (found) twice(frame.ctx, mark(found.kind, x, y, SIZE), 2, frame.palette.focus, frame.palette.surface);
  paintCard(
    frame,
    byFinger ? [x - 60, y - ABOVE_FINGER] : [x + 16, y - 18 - lines.length * LINE],
    lines,
    found,
  );
}

/** @param {import('../../edit/snap/snapping.js').Found} found */
function snapText({ kind, distance }) {
  return t('snap.found', { what: named('snapKind', kind), distance: number(distance, 2) });
}

/** @returns {string[]} of the segment being drawn */
function lengthText() {
  const segment = segmentOf(sketch.value);
  if (!segment) return [];
  return [t('draw.segment', { length: number(segment.length, 2), bearing: number(segment.bearing, 1) })];
}

/** @param {SnapKind} kind @param {number} x @param {number} y @param {number} size @returns {Path2D} */
function mark(kind, x, y, size) {
  const path = new Path2D();
  for (const line of MARKS[kind])
    line.forEach(([dx, dy], i) =>
      i ? path.lineTo(x + dx * size, y + dy * size) : path.moveTo(x + dx * size, y + dy * size),
    );
  return path;
}

/** @param {Frame} frame @param {number[]} corner @param {string[]} lines @param {import('../../edit/snap/snapping.js').Found|null} found */
function paintCard({ ctx, palette }, [x, y], lines, found) {
  ctx.font = `500 12.5px ${palette.font}`;
  const indent = found ? 20 : 0;
  const width = Math.max(...lines.map((line) => ctx.measureText(line).width)) + indent + 14;
  ctx.beginPath();
  ctx.roundRect(x, y, width, lines.length * LINE + 7, 5);
  ctx.fillStyle = palette.surface;
  ctx.fill();
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  ctx.stroke();
  if (found) twice(ctx, mark(found.kind, x + 14, y + 12.5, 4.5), 1.6, palette.focus, palette.surface);
  ctx.fillStyle = palette.text;
  ctx.textBaseline = 'middle';
  lines.forEach((line, i) => ctx.fillText(line, x + 7 + (i ? 0 : indent), y + 13 + i * LINE));
}
