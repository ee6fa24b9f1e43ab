/** @typedef {{name: string, count: number, low: number, high: number}} Bar with its 95 % interval */

const DAY_MS = 86_400_000;
/** The upper end of the exact 95 % Poisson interval (Garwood 1936) of a count of nothing: −ln 0.025. */
const NONE_HIGH = -Math.log(0.025);

/** All weeks or months from a day to a day: those in which nothing came are among them. @param {Bar[]} bars named by their period @param {string} from @param {string} to @param {'week'|'month'} by @returns {Bar[]} */
export function filled(bars, from, to, by) {
  const known = new Map(bars.map((bar) => [bar.name, bar]));
  const names = new Set([...periods(from, to, by), ...known.keys()]);
  return [...names].sort().map((name) => known.get(name) ?? { name, count: 0, low: 0, high: NONE_HIGH });
}

/** @param {string} from @param {string} to @param {'week'|'month'} by @returns {Set<string>} 2026-W48 or 2026-11 */
function periods(from, to, by) {
  const names = new Set(/** @type {string[]} */ ([]));
  const last = Date.parse(to);
  for (let day = Date.parse(from); day <= last; day += DAY_MS)
    names.add(by === 'week' ? weekOf(day) : new Date(day).toISOString().slice(0, 7));
  return names;
}

/** ISO 8601: a week belongs to the year of its Thursday. @param {number} day milliseconds @returns {string} */
function weekOf(day) {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = new Date(day + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
