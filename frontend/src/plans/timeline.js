/** @typedef {import('../api/plans.js').Measure} Measure */
/** @typedef {{id: string, left: number, width: number}} Bar shares of the whole, 0 to 1 */

const DAY_MS = 86_400_000;
const MOST_TICKS = 7;
/** A bar is at least seen. */
const LEAST_DAYS = 6;

/**
 * Where measures lie in time; those without any day are left out.
 * @param {Measure[]} measures @param {string} today
 * @returns {{bars: Bar[], ticks: {day: string, at: number}[], now: number}|null} null where there is nothing to draw
 */
export function timeline(measures, today) {
  const spans = measures.flatMap((measure) => span(measure) ?? []);
  if (!spans.length) return null;
  const first = monthStart(Math.min(...spans.map(({ from }) => from), Date.parse(today)));
  const last = nextMonth(Math.max(...spans.map(({ to }) => to), Date.parse(today)));
  const share = (/** @type {number} */ time) => (time - first) / (last - first);
  return {
    bars: spans.map(({ id, from, to }) => ({
      id,
      left: share(from),
      width: share(Math.max(to, from + LEAST_DAYS * DAY_MS)) - share(from),
    })),
    ticks: months(first, last).map((time) => ({ day: isoDay(time), at: share(time) })),
    now: share(Date.parse(today)),
  };
}

/** @param {Measure} measure */
function span({ id, startOn, dueOn, doneOn }) {
  const from = startOn ?? doneOn ?? dueOn;
  const to = doneOn ?? dueOn ?? startOn;
  return from && to ? { id, from: Date.parse(from), to: Math.max(Date.parse(from), Date.parse(to)) } : null;
}

/** The first of months, so few that their names have room. @param {number} first @param {number} last @returns {number[]} */
function months(first, last) {
  const found = [];
  for (let time = first; time < last; time = nextMonth(time)) found.push(time);
  const step = Math.ceil(found.length / MOST_TICKS);
  return found.filter((_, i) => i % step === 0);
}

/** @param {number} time */
function monthStart(time) {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** @param {number} time */
function nextMonth(time) {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** @param {number} time */
function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}
