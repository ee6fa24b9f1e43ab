import { getPlaces, getStreetPage, getStreets } from '../api/streets.js';
import { light } from '../light/lightState.js';
import { onLayersChanged } from '../map/changes.js';
import { goTo } from '../map/goTo.js';
import { mapState, select } from '../map/state.js';
import { Store } from '../map/store.js';

/** @typedef {import('../api/streets.js').StreetRow} StreetRow */
/** @typedef {import('../api/streets.js').PlaceRow} PlaceRow */
/** @typedef {import('../api/streets.js').StreetPage} StreetPage */
/** @typedef {'streets'|'places'} Kind */

/**
 * @typedef {object} StreetsState
 * @property {boolean} open the list, or a street's page
 * @property {Kind} kind
 * @property {StreetRow[]} streets those that are ready
 * @property {PlaceRow[]} places
 * @property {number} total how many there will be
 * @property {boolean} loading
 * @property {boolean} failed
 * @property {import('./ranking.js').Order} order
 * @property {import('../api/streets.js').Verdict|'all'} verdict
 * @property {string|null} chosen the street whose page is open
 * @property {StreetPage|null} page
 * @property {boolean} pageFailed
 * @property {import('../api/types.js').Position|null} walked where the pointer is along a chart
 */

const AGAIN_MS = 700;
/** Whatever moves light, or says what is asked of it. */
const SOURCES = ['light_point', 'luminaire', 'luminaire_type', 'building', 'tree', 'street', 'place'];

/** Streets and places against their class. @type {Store<StreetsState>} */
export const streets = new Store(
  /** @type {StreetsState} */ ({
    open: false,
    kind: 'streets',
    streets: [],
    places: [],
    total: 0,
    loading: false,
    failed: false,
    order: 'margin',
    verdict: 'all',
    chosen: null,
    page: null,
    pageFailed: false,
    walked: null,
  }),
);

/** @type {(() => void)[]} */
let ends = [];
let asking = new AbortController();
let askingPage = new AbortController();
let timer = 0;
/** A street that is selected to be edited is no question about its light. */
let passing = false;

export function openStreets() {
  if (streets.value.open) return;
  streets.set({ open: true });
  ends = [
    onLayersChanged((changes) => SOURCES.some((name) => name in changes) && reload()),
    light.subscribe((now, before) => conditions(now) !== conditions(before) && reload()),
    mapState.subscribe((now, before) => {
      if (now.selection !== before.selection) take(now);
      if (now.scenario !== before.scenario) reload();
    }),
  ];
  reload();
}

export function closeStreets() {
  for (const end of ends) end();
  ends = [];
  clearTimeout(timer);
  asking.abort();
  askingPage.abort();
  streets.set({ open: false, chosen: null, page: null, walked: null, loading: false });
}

/** @param {Kind} kind */
export function showKind(kind) {
  streets.set({ kind, total: 0 });
  reload();
}

/** @param {string|null} id null: back to the list */
export function chooseStreet(id) {
  streets.set({ chosen: id, page: null, pageFailed: false, walked: null });
  void loadPage();
}

/** @param {StreetRow} street */
export function goToStreet({ line }) {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)];
  goTo([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
}

/** @param {string} id */
export function editStreet(id) {
  passing = true;
  select({ layer: 'street', id });
  passing = false;
}

/** A street that is pointed at on the map is one whose light is asked for. @param {import('../map/state.js').MapState} state */
function take({ selection, screen }) {
  if (passing || screen !== 'ljus' || selection?.layer !== 'street') return;
  select(null);
  chooseStreet(selection.id);
}

/** @param {import('../light/lightState.js').LightState} state @returns {string} */
function conditions({ season, hour, state }) {
  return [season, hour, state].join(' ');
}

function parameters() {
  const { season, hour, state } = light.value;
  return { season, hour, state };
}

function reload() {
  void load();
  void loadPage();
}

/** Asks until all are ready; the server works on. */
async function load() {
  clearTimeout(timer);
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  streets.set({ loading: true, failed: false });
  try {
    const total = await ask(signal);
    const ready = streets.value[streets.value.kind].length;
    if (ready < total) timer = Number(setTimeout(() => void load(), AGAIN_MS));
    else streets.set({ loading: false });
  } catch {
    if (!signal.aborted) streets.set({ loading: false, failed: true });
  }
}

/** @param {AbortSignal} signal @returns {Promise<number>} */
async function ask(signal) {
  if (streets.value.kind === 'places') {
    const { places, total } = await getPlaces(parameters(), signal);
    streets.set({ places, total });
    return total;
  }
  const { streets: rows, total } = await getStreets(parameters(), signal);
  streets.set({ streets: rows, total });
  return total;
}

/** The page that is shown stays until its new one has come. */
async function loadPage() {
  askingPage.abort();
  const { chosen } = streets.value;
  if (!chosen) return;
  askingPage = new AbortController();
  const { signal } = askingPage;
  try {
    streets.set({ page: await getStreetPage(chosen, parameters(), signal), pageFailed: false });
  } catch {
    if (!signal.aborted) streets.set({ pageFailed: true });
  }
}
