import { listReports } from '../api/reports.js';
import { ApiProblem } from '../api/problem.js';
import { session } from '../api/session.js';
import { onLayersChanged } from '../map/changes.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { FILTERS } from './asked.js';

/** @typedef {import('../api/reports.js').Report} Report */

/**
 * @typedef {object} ReportsState
 * @property {import('./asked.js').Tab|null} of what the list was asked for
 * @property {Report[]} list in the order that was asked for
 * @property {number} matched how many there are, of which the list has the first
 * @property {Record<string, number>} counts by status, under all filters but that of the status
 * @property {number} overdue
 * @property {'loading'|'ready'|'failed'|'refused'} status failed: what is shown may be old
 * @property {string|null} heard ISO instant of the last answer
 * @property {number} limit how many are asked for
 * @property {Set<string>} chosen ids, to be assigned together
 * @property {string|null} pointed the one under the pointer, on the map or in the list
 */

const PAGE = 200;
/** Of what is done, the board shows the newest. */
const DONE_SHOWN = 30;
/** Clocks run, and those who hear of no change look again. */
const AGAIN_MS = 60_000;
const SOON_MS = 250;

/** The reports that the view shows. @type {Store<ReportsState>} */
export const reports = new Store(
  /** @type {ReportsState} */ ({
    of: null,
    list: [],
    matched: 0,
    counts: {},
    overdue: 0,
    status: 'loading',
    heard: null,
    limit: PAGE,
    chosen: new Set(),
    pointed: null,
  }),
);

/** @type {(() => void)[]} */
let ends = [];
let asking = new AbortController();
let soon = 0;

export function followReports() {
  // Cases are of the register.
  mapState.set({ scenario: null });
  const timer = setInterval(() => void load(), AGAIN_MS);
  const online = () => void load();
  addEventListener('online', online);
  ends = [
    () => clearInterval(timer),
    () => removeEventListener('online', online),
    onLayersChanged((changes) => 'report' in changes && loadSoon()),
    mapState.subscribe((now, before) => {
      if (now.reports === before.reports) return;
      reports.set({ limit: PAGE });
      if (now.reports.tab === before.reports.tab) loadSoon();
      else void load();
    }),
    session.subscribe((now, before) => {
      if (now.user?.name === before.user?.name) return;
      reports.set({ list: [], chosen: new Set(), status: 'loading' });
      void load();
    }),
  ];
  void load();
}

export function leaveReports() {
  for (const end of ends) end();
  ends = [];
  clearTimeout(soon);
  asking.abort();
}

/** @returns {boolean} whether this user works with reports at all */
export function mayReport() {
  return ['field', 'planner', 'admin'].includes(session.value.user?.role ?? '');
}

export function loadSoon() {
  clearTimeout(soon);
  soon = Number(setTimeout(() => void load(), SOON_MS));
}

export function loadMore() {
  reports.set({ limit: reports.value.limit + PAGE });
  void load();
}

async function load() {
  const { tab } = mapState.value.reports;
  if (!mayReport() || tab === 'numbers') return;
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const { reports: list, matched, counts, overdue } = await ask(signal);
    const there = new Set(list.map(({ id }) => id));
    const chosen = new Set([...reports.value.chosen].filter((id) => there.has(id)));
    const heard = new Date().toISOString();
    reports.set({ of: tab, list, matched, counts, overdue, chosen, heard, status: 'ready' });
  } catch (failure) {
    if (!signal.aborted) reports.set({ status: failure instanceof ApiProblem ? 'refused' : 'failed' });
  }
}

/** @param {AbortSignal} signal @returns {Promise<import('../api/reports.js').Listing>} */
async function ask(signal) {
  const { tab, status, order } = mapState.value.reports;
  const { limit } = reports.value;
  if (tab !== 'board') return listReports({ ...filters(), status, order, limit }, signal);
  const doing = listReports({ ...filters(), status: 'open', order: 'due', limit }, signal);
  const done = (/** @type {string} */ name) =>
    listReports({ ...filters(), status: name, order: '-received', limit: DONE_SHOWN }, signal);
  const [open, cleaned, closed] = await Promise.all([doing, done('cleaned'), done('closed')]);
  return { ...open, reports: [...open.reports, ...cleaned.reports, ...closed.reports] };
}

/** @returns {Record<string, string>} */
export function filters() {
  const asked = mapState.value.reports;
  return Object.fromEntries(FILTERS.map((key) => [key, asked[key]]));
}

/** @param {Partial<import('./asked.js').Asked>} change */
export function askFor(change) {
  mapState.set({ reports: { ...mapState.value.reports, ...change } });
}

/** @param {string} id */
export function toggleChosen(id) {
  const chosen = new Set(reports.value.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  reports.set({ chosen });
}

/** @param {Iterable<string>} ids */
export function choose(ids) {
  reports.set({ chosen: new Set(ids) });
}

/** @param {Report} report a newer version of one that is listed */
export function renewed(report) {
  reports.set({
    list: reports.value.list.map((old) => (old.id === report.id ? { ...old, ...report } : old)),
  });
  loadSoon();
}
