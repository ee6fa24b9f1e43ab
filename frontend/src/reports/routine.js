import { isOpen } from './words.js';

/** @typedef {import('../api/reports.js').StepName} StepName */
/** @typedef {import('../api/reports.js').Status} Status */

/** The columns of the board, in the order of the routine. @type {readonly Status[]} */
export const COLUMNS = ['received', 'assigned', 'police_reported', 'cleaned', 'closed'];

/** What brings a case into a column, as far as this reader can. @param {{status: Status, steps: StepName[]}} report @param {Status} column @returns {StepName|null} null where nothing does */
export function stepTo(report, column) {
  const step = report.status === column ? null : leading(report, column);
  return step && report.steps.includes(step) ? step : null;
}

/** @param {{status: Status}} report @param {Status} column @returns {StepName|null} */
function leading(report, column) {
  const open = isOpen(report);
  if (column === 'assigned') return open ? 'assign' : 'reopen';
  if (column === 'police_reported') return open ? 'police' : null;
  if (column === 'cleaned') return open ? 'clean' : null;
  return column === 'closed' && report.status === 'cleaned' ? 'close' : null;
}

/** @typedef {'actor'|'policeNo'|'at'|'reason'|'cost'|'photo'|'near'|'offensive'} Part of a step's form */

/** What each step asks for. @type {Record<StepName, Part[]>} */
export const PARTS = {
  assign: ['actor'],
  police: ['policeNo', 'at'],
  clean: ['at', 'cost', 'photo'],
  close: [],
  reopen: ['reason'],
  reject: ['reason'],
  duplicate: ['near'],
  pause: ['reason'],
  resume: [],
  offensive: ['offensive'],
  cost: ['cost'],
};

/** The parts of a step's form; cleaning without photo or police report needs a reason. @param {StepName} step @param {{asks: string[]}} report @returns {Part[]} */
export function partsOf(step, { asks }) {
  return step === 'clean' && asks.length ? ['reason', ...PARTS.clean] : PARTS[step];
}
