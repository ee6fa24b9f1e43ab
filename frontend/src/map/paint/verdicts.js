import { mapState } from '../state.js';
import { streets } from '../../streets/streets.js';
import { at, handle, pathOf, twice } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {{colour: keyof import('./palette.js').Palette, dash: number[], width: number}} Look a colour, and a dash for those who see none */

/** @type {Record<import('../../api/streets.js').Verdict, Look>} */
const LOOKS = {
  below: { colour: 'danger', dash: [], width: 4.5 },
  above: { colour: 'other', dash: [10, 5], width: 3 },
  meets: { colour: 'focus', dash: [], width: 2 },
  unknown: { colour: 'muted', dash: [2, 6], width: 3 },
};
/** What matters lies on top. */
const ORDER = /** @type {const} */ (['unknown', 'meets', 'above', 'below']);
const CHOSEN_WIDTH = 9;

/** @returns {boolean} whether there is nothing to paint */
export function verdictsAreEmpty() {
  const { open, walked } = streets.value;
  return mapState.value.screen !== 'ljus' || !(open || walked);
}

/** Streets by their verdict, and the place along a chart. @param {Frame} frame */
export function paintVerdicts(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  if (verdictsAreEmpty()) return;
  const { open, kind, walked } = streets.value;
  if (open && kind === 'streets') paintStreets(frame);
  if (walked) handle(frame, walked, 7, frame.palette.accent, frame.palette.surface, 2.5);
}

/** @param {Frame} frame */
function paintStreets(frame) {
  const { streets: rows, chosen } = streets.value;
  const { ctx, palette } = frame;
  const own = rows.find(({ id }) => id === chosen);
  if (own) twice(ctx, pathOf(frame, [own.line]), CHOSEN_WIDTH, palette.accent, palette.surface);
  for (const verdict of ORDER) {
    const { colour, dash, width } = LOOKS[verdict];
    const lines = rows
      .filter((row) => row.verdict === verdict && isSeen(frame, row.line))
      .map(({ line }) => line);
    ctx.setLineDash(dash);
    twice(ctx, pathOf(frame, lines), width, String(palette[colour]), palette.surface);
  }
  ctx.setLineDash([]);
}

/** @param {Frame} frame @param {import('../../api/types.js').Position[]} line */
function isSeen(frame, line) {
  const corners = line.map((position) => at(frame, position));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return (
    Math.max(...xs) >= 0 &&
    Math.max(...ys) >= 0 &&
    Math.min(...xs) <= frame.width &&
    Math.min(...ys) <= frame.height
  );
}
