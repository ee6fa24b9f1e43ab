/** Days as the server writes them (2026-11-24), reckoned by the calendar alone. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** @returns {string} the day by the reader's clock */
export function today() {
  const now = new Date();
  return write(now.getFullYear(), now.getMonth(), now.getDate());
}

/** @param {number} year @param {number} month from 0 @param {number} day */
function write(year, month, day) {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** @param {unknown} text @returns {boolean} whether it is a day that the calendar has */
export function isDay(text) {
  if (typeof text !== 'string' || !DAY.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @param {string} day @param {number} days @returns {string} */
export function addDays(day, days) {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** @param {string} from @param {string} to @returns {number} */
export function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** @param {string} day @param {number} months @returns {string} the first of the month so many months on */
export function monthsOn(day, months) {
  const [year, month] = day.split('-').map(Number);
  return write(year, month - 1 + months, 1);
}

/** @param {string} from @param {string} to @returns {number} months of the calendar */
export function monthsBetween(from, to) {
  const [[y1, m1], [y2, m2]] = [from, to].map((day) => day.split('-').map(Number));
  return (y2 - y1) * 12 + m2 - m1;
}
