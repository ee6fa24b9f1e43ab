import { toldNow } from '../../situation/situation.js';
import { drawEvent } from './events.js';
import { at } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */

/** @returns {boolean} whether no situation picture is shown, or nothing is told in it */
export function weekIsEmpty() {
  return !toldNow().length;
}

/** What the situation picture tells of its period; what happened lies on top. @param {Frame} frame */
export function paintWeek(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  for (const told of toldNow()) {
    const { x, y } = at(frame, told.position);
    drawEvent(frame, x, y, told.part !== 'event');
  }
}
