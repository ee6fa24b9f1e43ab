import { getEvidence, getSeen, getZone, listZones } from '../api/zones.js';
import { ApiProblem } from '../api/problem.js';
import { mayEdit, session } from '../api/session.js';
import { onLayersChanged } from '../map/changes.js';
import { goTo } from '../map/goTo.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';

/** @typedef {import('../api/zones.js').ZoneLayer} ZoneLayer */

/**
 * @typedef {object} ZonesState
 * @property {'loading'|'ready'|'failed'} status
 * @property {import('../api/zones.js').Listing|null} found
 * @property {ZoneLayer|'all'} kind what the list shows
 * @property {import('../api/zones.js').ZonePage|null} page of the zone that is open
 * @property {'none'|'loading'|'ready'|'missing'|'failed'} pageStatus
 * @property {import('../api/zones.js').Seen|null} seen
 * @property {import('../api/zones.js').Evidence|null} evidence
 * @property {'closed'|'loading'|'open'|'failed'} evidenceStatus
 * @property {string|null} comparison id of the place that evidence compares with
 * @property {number} due how much asks for attention today: reminders, and records that lack something
 */

/** @type {ZoneLayer[]} */
export const ZONE_KINDS = ['camera_zone', 'guard_area', 'host_area', 'order_rule_area'];
const CLOSE_ZOOM = 18;
const SOON_MS = 250;

const NO_PAGE = /** @type {const} */ ({
  page: null,
  seen: null,
  evidence: null,
  evidenceStatus: 'closed',
  comparison: null,
});

/** What the view Register shows. @type {Store<ZonesState>} */
export const zones = new Store(
  /** @type {ZonesState} */ ({
    status: 'loading',
    found: null,
    kind: 'all',
    pageStatus: 'none',
    due: 0,
    ...NO_PAGE,
  }),
);

let asking = new AbortController();
let askingPage = new AbortController();
let soon = 0;

/** Follows who reads, the day and the address for as long as the page lives. */
export function followZones() {
  mapState.subscribe((now, before) => {
    if (now.screen === 'register' && before.screen !== 'register') enter();
    if (now.zone !== before.zone || now.screen !== before.screen) void loadPage();
    else if (now.asOf !== before.asOf) void loadPage();
    if (now.asOf !== before.asOf) void load();
  });
  session.subscribe((now, before) => {
    if (now.user?.name === before.user?.name) return;
    zones.set({ found: null, due: 0 });
    void load();
    void loadPage();
  });
  onLayersChanged((changes) => {
    if (![...ZONE_KINDS, 'camera', 'building'].some((layer) => layer in changes)) return;
    clearTimeout(soon);
    soon = Number(
      setTimeout(() => {
        void load();
        void loadPage();
      }, SOON_MS),
    );
  });
  if (isOpen()) enter();
  else void load();
  return loadPage();
}

/** @param {string} layer @returns {boolean} whether its features are zones */
export function isZone(layer) {
  return ZONE_KINDS.some((kind) => kind === layer);
}

export function isOpen() {
  return mapState.value.screen === 'register';
}

/** Zones are of the register, and a form would lie over their page. */
function enter() {
  mapState.set({ scenario: null, selection: null });
  void load();
}

/** Everybody's view, and for planners the number beside it. */
export async function load() {
  if (!isOpen() && !mayEdit()) return;
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const { asOf } = mapState.value;
  try {
    const found = await listZones(asOf, signal);
    const due = asOf ? zones.value.due : found.reminders + found.counts.incomplete;
    zones.set({ found, due, status: 'ready' });
  } catch {
    if (!signal.aborted) zones.set({ status: 'failed' });
  }
}

/** @param {string|null} id */
export function openZone(id) {
  mapState.set({ zone: id });
}

export async function loadPage() {
  askingPage.abort();
  const { zone, asOf } = mapState.value;
  if (!isOpen() || !zone) return void zones.set({ ...NO_PAGE, pageStatus: 'none' });
  if (zones.value.page?.zone.id !== zone) zones.set({ ...NO_PAGE, pageStatus: 'loading' });
  askingPage = new AbortController();
  const { signal } = askingPage;
  try {
    const page = await getZone(zone, asOf, signal);
    zones.set({ page, pageStatus: 'ready' });
    if (page.cameras.length) zones.set({ seen: await getSeen(zone, asOf, signal) });
    if (zones.value.evidenceStatus === 'open') await loadEvidence();
  } catch (failure) {
    if (signal.aborted) return;
    const missing = failure instanceof ApiProblem && failure.status === 404;
    zones.set({ pageStatus: missing ? 'missing' : zones.value.page ? 'ready' : 'failed' });
  }
}

/** @param {string|null} [comparison] a place; null: all else around */
export async function loadEvidence(comparison = zones.value.comparison) {
  const { zone, asOf } = mapState.value;
  if (!zone) return;
  if (!zones.value.evidence) zones.set({ evidenceStatus: 'loading' });
  try {
    const evidence = await getEvidence(zone, { on: asOf, comparison });
    if (mapState.value.zone === zone) zones.set({ evidence, comparison, evidenceStatus: 'open' });
  } catch {
    if (mapState.value.zone === zone) zones.set({ evidenceStatus: 'failed' });
  }
}

export function closeEvidence() {
  zones.set({ evidence: null, comparison: null, evidenceStatus: 'closed' });
}

/** @param {import('../api/zones.js').Zone} zone */
export function showOnMap({ bounds }) {
  goTo(bounds, CLOSE_ZOOM);
}

/** @returns {import('../api/zones.js').Zone[]} those of the kind that is chosen, as the server orders them */
export function listed() {
  const { found, kind } = zones.value;
  return (found?.zones ?? []).filter(({ layer }) => kind === 'all' || layer === kind);
}
