/** @typedef {import('../api/streets.js').StreetRow} StreetRow */
/** @typedef {import('../api/streets.js').PlaceRow} PlaceRow */
/** @typedef {import('../api/streets.js').Verdict} Verdict */
/** @typedef {'margin'|'below'|'dark'|'name'} Order */

/** The most pressing first. @type {readonly Verdict[]} */
export const VERDICTS = ['below', 'unknown', 'above', 'meets'];
/** @type {readonly Order[]} */
export const ORDERS = ['margin', 'below', 'dark', 'name'];

/** @param {StreetRow|PlaceRow} row @returns {number} metres, or m² of a place, that are darker than the class allows */
export function belowOf(row) {
  return ('belowM' in row ? row.belowM : row.belowM2) ?? 0;
}

/** @param {StreetRow|PlaceRow} row @returns {number} metres, or m² of a place, that are darker than reassures */
export function darkOf(row) {
  return 'darkM2' in row ? row.darkM2 : (row.reassurance?.darkM ?? 0);
}

/** The worst first; what nobody knows last. @type {Record<Order, (row: StreetRow|PlaceRow) => number>} */
const KEYS = {
  margin: (row) => row.margin ?? Infinity,
  below: (row) => -belowOf(row),
  dark: (row) => -darkOf(row),
  name: () => 0,
};

/**
 * @template {StreetRow|PlaceRow} T
 * @param {T[]} rows @param {Order} order @param {Verdict|'all'} verdict @returns {T[]} those of the verdict
 */
export function ranked(rows, order, verdict) {
  const key = KEYS[order];
  const byName = (/** @type {T} */ a, /** @type {T} */ b) => (a.name ?? '').localeCompare(b.name ?? '', 'sv');
  return rows
    .filter((row) => verdict === 'all' || row.verdict === verdict)
    .map((row) => ({ row, place: key(row) }))
    .sort((a, b) => (a.place === b.place ? byName(a.row, b.row) : a.place - b.place))
    .map(({ row }) => row);
}

/** @param {{verdict: Verdict}[]} rows @returns {Record<Verdict, number>} */
export function counted(rows) {
  const counts = { below: 0, unknown: 0, above: 0, meets: 0 };
  for (const { verdict } of rows) counts[verdict]++;
  return counts;
}
