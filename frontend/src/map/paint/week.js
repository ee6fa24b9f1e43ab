import { hexagonsNow } from '../../situation/analysis.js';
import { toldNow } from '../../situation/situation.js';
import { drawEvent } from './events.js';
import { at, pathOf, twice } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */

const WITHIN = 0.3;

/** @returns {boolean} whether no situation picture is shown, or nothing is told in it */
export function weekIsEmpty() {
  return !toldNow().length && !hexagonsNow().length;
}

/** What the situation picture tells of its period, or what stands out in its quarter; what happened lies on top. @param {Frame} frame */
export function paintWeek(frame) {
  const { ctx } = frame;
  ctx.clearRect(0, 0, frame.width, frame.height);
  hexagonsNow().forEach((hexagon, i) => paintHexagon(frame, hexagon, String(i + 1)));
  for (const told of toldNow()) {
    const { x, y } = at(frame, told.position);
    drawEvent(frame, x, y, told.part !== 'event');
  }
}

/** @param {Frame} frame @param {import('../../api/situation.js').Hexagon} hexagon @param {string} name as the table has it */
function paintHexagon(frame, { outline }, name) {
  const { ctx, palette } = frame;
  const path = pathOf(frame, [outline]);
  ctx.globalAlpha = WITHIN;
  ctx.fillStyle = palette.other;
  ctx.fill(path);
  ctx.globalAlpha = 1;
  twice(ctx, path, 2, palette.other, palette.surface);
  const corners = outline.slice(1).map((corner) => at(frame, corner));
  ctx.font = `600 13px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 3;
  ctx.strokeStyle = palette.labelHalo;
  ctx.fillStyle = palette.text;
  const [x, y] = [mean(corners.map((corner) => corner.x)), mean(corners.map((corner) => corner.y))];
  ctx.strokeText(name, x, y);
  ctx.fillText(name, x, y);
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
