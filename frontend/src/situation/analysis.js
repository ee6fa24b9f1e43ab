import { getAnalysis } from '../api/situation.js';
import { ApiProblem } from '../api/problem.js';
import { sentence } from '../i18n/i18n.js';
import { goTo } from '../map/goTo.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { situation } from './situation.js';

/** @typedef {import('../api/situation.js').Hexagon} Hexagon */

const QUARTER_MONTHS = 3;
const CLOSE_ZOOM = 17;

/**
 * @typedef {object} AnalysisState
 * @property {string} from the first day of the quarter
 * @property {string[]} categories that are counted; all where there is none
 * @property {import('../api/situation.js').Analysis|null} found
 * @property {'loading'|'ready'|'failed'} status
 * @property {string} trouble what the server says of a failure; empty where it was not reached
 */

/** The quarter that is analysed. @type {Store<AnalysisState>} */
export const analysis = new Store(
  /** @type {AnalysisState} */ ({
    from: quarterOf(new Date(), -1),
    categories: [],
    found: null,
    status: 'loading',
    trouble: '',
  }),
);

let asking = new AbortController();

/** @param {Date} date @param {number} steps quarters later @returns {string} the first day of a quarter */
export function quarterOf(date, steps) {
  const month = date.getMonth() - (date.getMonth() % QUARTER_MONTHS) + steps * QUARTER_MONTHS;
  return isoDay(new Date(Date.UTC(date.getFullYear(), month, 1)));
}

/** @param {string} from the first day of a quarter @returns {string} its last one */
export function lastDayOf(from) {
  const [year, month] = from.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year, month - 1 + QUARTER_MONTHS, 0)));
}

/** @param {Date} date @returns {string} */
function isoDay(date) {
  return date.toISOString().slice(0, 10);
}

/** What the server is asked. */
export function asked() {
  const { from, categories } = analysis.value;
  return { from, to: lastDayOf(from), categories: categories.join(',') };
}

export async function loadAnalysis() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  analysis.set({ status: 'loading' });
  try {
    const found = await getAnalysis(asked(), signal);
    analysis.set({ found, status: 'ready' });
    seeAll(found.hotSpots.found ?? []);
  } catch (failure) {
    if (signal.aborted) return;
    analysis.set({ status: 'failed', trouble: failure instanceof ApiProblem ? sentence(failure) : '' });
  }
}

/** @param {Hexagon[]} hexagons */
function seeAll(hexagons) {
  const corners = hexagons.flatMap(({ outline }) => outline);
  if (!corners.length) return;
  const lon = corners.map((corner) => corner[0]);
  const lat = corners.map((corner) => corner[1]);
  goTo([Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)], CLOSE_ZOOM);
}

/** @param {number} steps quarters later */
export function moveQuarter(steps) {
  const [year, month] = analysis.value.from.split('-').map(Number);
  analysis.set({ from: quarterOf(new Date(year, month - 1, 1), steps) });
  void loadAnalysis();
}

/** Counts a category, or no more. @param {string} code */
export function toggleCategory(code) {
  const { categories } = analysis.value;
  analysis.set({
    categories: categories.includes(code) ? categories.filter((one) => one !== code) : [...categories, code],
  });
  void loadAnalysis();
}

/** What the map shows of it. @returns {Hexagon[]} */
export function hexagonsNow() {
  const isSeen = situation.value.tab === 'analysis' && mapState.value.screen === 'lagesbild';
  return (isSeen && analysis.value.found?.hotSpots.found) || [];
}
