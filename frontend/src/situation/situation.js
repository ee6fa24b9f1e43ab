import { getCategories, getPeriod, publish, review } from '../api/situation.js';
import { ApiProblem } from '../api/problem.js';
import { uuid7 } from '../api/uuid.js';
import { onLayersChanged } from '../map/changes.js';
import { goTo } from '../map/goTo.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { mayReport } from '../reports/reports.js';
import { notices, tell } from '../shell/notices.js';

/** @typedef {import('../api/situation.js').Told} Told */

/** @typedef {'week'|'analysis'|'statutory'|'archive'} Tab */

/**
 * @typedef {object} SituationState
 * @property {Tab} tab
 * @property {string} period a day in it, or `last`
 * @property {import('../api/situation.js').Page|null} page
 * @property {import('../api/situation.js').Category[]} categories
 * @property {'loading'|'ready'|'failed'} status failed: what is shown may be old
 * @property {'events'|'presence'|null} entry what is being entered
 * @property {boolean} busy
 */

/** The period that is shown. @type {Store<SituationState>} */
export const situation = new Store(
  /** @type {SituationState} */ ({
    tab: 'week',
    period: 'last',
    page: null,
    categories: [],
    status: 'loading',
    entry: null,
    busy: false,
  }),
);

const CLOSE_ZOOM = 17;
const LAYERS = ['event', 'presence', 'report'];

/** @type {(() => void)[]} */
let ends = [];
let asking = new AbortController();
/** The period that the map has gone to. */
let seen = '';

export function followSituation() {
  mapState.set({ scenario: null });
  ends = [onLayersChanged((changes) => LAYERS.some((layer) => layer in changes) && void loadPeriod())];
  void loadPeriod();
  void loadCategories();
}

export function leaveSituation() {
  for (const end of ends) end();
  ends = [];
  asking.abort();
  seen = '';
  situation.set({ entry: null });
}

async function loadCategories() {
  if (!mayReport() || situation.value.categories.length) return;
  try {
    situation.set({ categories: await getCategories() });
  } catch {
    // Asked for again when the view is opened the next time; entering says that there is nothing to choose.
  }
}

export async function loadPeriod() {
  if (!mayReport()) return;
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    situation.set({ page: await getPeriod(situation.value.period, signal), status: 'ready' });
    seeAll();
  } catch {
    if (!signal.aborted) situation.set({ status: 'failed' });
  }
}

/** The map goes to what is told, once for each period. */
function seeAll() {
  const { period } = situation.value;
  const told = toldNow();
  if (period === seen || !told.length) return;
  seen = period;
  const lon = told.map(({ position }) => position[0]);
  const lat = told.map(({ position }) => position[1]);
  goTo([Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)], CLOSE_ZOOM);
}

/** @param {Tab} tab */
export function showTab(tab) {
  situation.set({ tab });
}

/** @param {string} period */
export function showPeriod(period) {
  situation.set({ period, status: 'loading' });
  void loadPeriod();
}

/** @param {SituationState['entry']} entry */
export function startEntry(entry) {
  // What was told of the last one would lie over the button that keeps this one.
  if (entry) notices.set({ notice: null });
  situation.set({ entry });
}

export function reviewAll() {
  return doing(async (from) => {
    await review(from, uuid7());
  });
}

/** Both editions as they are read now; where somebody has written meanwhile, what is new is shown instead. */
export function publishNow() {
  return doing(async (from, page) => {
    const texts = Object.entries(page.compiled.texts).map(([part, { version }]) => [part, version]);
    const { version } = await publish(from, Object.fromEntries(texts));
    tell('situation.published', { params: { n: String(version) } });
  });
}

/** @param {(from: string, page: import('../api/situation.js').Page) => Promise<void>} work */
async function doing(work) {
  const { page, busy } = situation.value;
  if (!page || busy) return;
  situation.set({ busy: true });
  try {
    await work(page.compiled.from, page);
  } catch (failure) {
    if (failure instanceof ApiProblem) tell(null, { problem: failure });
    else tell('situation.notReached');
  }
  situation.set({ busy: false });
  await loadPeriod();
}

/** All that is told of the period, for the map. @returns {Told[]} */
export function toldNow() {
  const { page, tab } = situation.value;
  if (!page || tab !== 'week' || mapState.value.screen !== 'lagesbild') return [];
  const { activities, places } = page.compiled;
  return [...activities, ...places.flatMap(({ events, measures }) => [...measures, ...events])];
}
