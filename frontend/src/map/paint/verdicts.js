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

/** Streets, or the edges of places, by their verdict, and the place along a chart. @param {Frame} frame */
export function paintVerdicts(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  if (verdictsAreEmpty()) return;
  const { open, kind, streets: rows, places, chosen, walked } = streets.value;
  const own = rows.find(({ id }) => id === chosen);
  if (open && own)
    twice(frame.ctx, pathOf(frame, [own.line]), CHOSEN_WIDTH, frame.palette.accent, frame.palette.surface);
  const shown =
    kind === 'streets'
      ? rows.map(({ verdict, line }) => ({ verdict, line }))
      : places.map(({ verdict, outline }) => ({ verdict, line: outline }));
  if (open) paintLines(frame, shown);
  if (walked) handle(frame, walked, 7, frame.palette.accent, frame.palette.surface, 2.5);
}

/** @param {Frame} frame @param {{verdict: import('../../api/streets.js').Verdict, line: import('../../api/types.js').Position[]}[]} shown */
function paintLines(frame, shown) {
  const { ctx, palette } = frame;
  for (const verdict of ORDER) {
    const { colour, dash, width } = LOOKS[verdict];
    const lines = shown
      .filter((one) => one.verdict === verdict && isSeen(frame, one.line))
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
