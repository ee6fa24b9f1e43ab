/** @typedef {'list'|'board'|'numbers'} Tab */

/**
 * What the view Anmälningar is asked to show, as its address says it; empty texts ask for nothing.
 * @typedef {object} Asked
 * @property {Tab} tab
 * @property {string} status open, all, or one of them
 * @property {string} category
 * @property {string} actor id, or none
 * @property {string} place id
 * @property {string} overdue 'true' or empty
 * @property {string} offensive 'true' or empty
 * @property {string} from a day
 * @property {string} to a day
 * @property {string} q text
 * @property {string} order
 * @property {'week'|'month'} by of the numbers
 * @property {'none'|'category'|'actor'|'place'} group of the numbers
 */

/** @type {Asked} */
export const NOTHING = {
  tab: 'list',
  status: 'open',
  category: '',
  actor: '',
  place: '',
  overdue: '',
  offensive: '',
  from: '',
  to: '',
  q: '',
  order: 'due',
  by: 'month',
  group: 'none',
};

export const FILTERS = /** @type {const} */ ([
  'category',
  'actor',
  'place',
  'overdue',
  'offensive',
  'from',
  'to',
  'q',
]);
const TABS = new Set(['list', 'board', 'numbers']);

/** @param {Asked} asked @returns {string[]} pairs for the address, those that are not as one begins */
export function writeAsked(asked) {
  return keys()
    .filter((key) => asked[key] !== NOTHING[key])
    .map((key) => `${key}=${encodeURIComponent(asked[key])}`);
}

/** @param {URLSearchParams} parameters @returns {Asked} */
export function readAsked(parameters) {
  const given = keys().flatMap((key) => (parameters.has(key) ? [[key, parameters.get(key)]] : []));
  const asked = { ...NOTHING, ...Object.fromEntries(given) };
  return TABS.has(asked.tab) ? asked : { ...asked, tab: 'list' };
}

/** @param {Asked} asked @returns {number} how many filters narrow it, that of the status aside */
export function narrowed(asked) {
  return FILTERS.filter((key) => asked[key]).length;
}

/** @returns {(keyof Asked)[]} */
function keys() {
  return /** @type {(keyof Asked)[]} */ (Object.keys(NOTHING));
}
