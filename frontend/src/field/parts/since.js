/** @typedef {'now'|'yesterday'|'friday'} Since when it was last seen whole; now: only when it was found is known */

/** @type {Since[]} */
export const SINCE = ['now', 'yesterday', 'friday'];
const FRIDAY = 5;
/** Until when staff was there the day before, by the phone's clock. */
const END_OF_DAY = 16;

/** @param {Since} since @param {Date} found @returns {string|null} an instant; null where nothing is known */
export function sinceOf(since, found) {
  if (since === 'now') return null;
  const day = new Date(found);
  day.setHours(END_OF_DAY, 0, 0, 0);
  day.setDate(day.getDate() - (since === 'yesterday' ? 1 : daysSinceFriday(found)));
  return day.toISOString();
}

/** The last Friday before today. @param {Date} day */
function daysSinceFriday(day) {
  return (day.getDay() - FRIDAY + 7) % 7 || 7;
}

/** @param {string} iso @returns {string} as a field for a time wants it, by the phone's clock */
export function localTime(iso) {
  const time = new Date(iso);
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
