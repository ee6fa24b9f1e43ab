import { Store } from './store.js';
import { DEFAULT_VISIBLE } from './defaults.js';
import { readHash, writeHash } from './hash.js';
import { readKept, keep } from './kept.js';
import { ALL_PLANS } from '../plans/asked.js';
import { NOTHING } from '../reports/asked.js';

/**
 * @typedef {{center: [number, number], zoom: number}} View longitude and latitude in degrees; Web Mercator zoom
 * @typedef {{layer: string, id: string}} FeatureRef
 * @typedef {'select'|'draw'} Tool
 * @typedef {'karta'|'ljus'|'planer'|'anmalningar'|'lagesbild'|'register'|'utbyte'} Screen
 *
 * @typedef {object} MapState
 * @property {Screen} screen
 * @property {View|null} view null until the home view is known
 * @property {string[]} visible layers that are drawn
 * @property {string|null} active the layer that new features go to
 * @property {string} background 'own' or a configured background's id
 * @property {FeatureRef|null} selection
 * @property {string|null} scenario the id of the one that is open; null: the register
 * @property {string|null} asOf a day (2026-11-24); null means today
 * @property {Tool} tool
 * @property {string|null} table the layer of the open table drawer
 * @property {import('../reports/asked.js').Asked} reports what the view Anmälningar shows
 * @property {import('../plans/asked.js').AskedPlans} plans what the view Planer shows
 * @property {string|null} zone the id of the one whose page is open in the view Register
 * @property {boolean} layersOpen the layer panel is unfolded
 * @property {'sv'|'en'} language
 * @property {'light'|'night'} theme
 */

/** Views with a list beside the map, which is narrower for it. @type {Set<Screen>} */
export const WITH_LIST = new Set(
  /** @type {Screen[]} */ (['anmalningar', 'lagesbild', 'planer', 'register']),
);

/** @type {MapState} */
const START = {
  screen: 'karta',
  view: null,
  visible: DEFAULT_VISIBLE,
  active: 'light_point',
  background: 'own',
  selection: null,
  scenario: null,
  asOf: null,
  tool: 'select',
  table: null,
  reports: NOTHING,
  plans: ALL_PLANS,
  zone: null,
  layersOpen: true,
  language: 'sv',
  theme: 'light',
};

/** The one place for what the map shows. @type {Store<MapState>} */
export const mapState = new Store(START);

/** Reads the address and what this browser keeps, and mirrors every change back to both. */
export function mirrorState() {
  mapState.set({ ...readKept(), ...readHash(location.hash) });
  mapState.subscribe((state) => {
    keep(state);
    const hash = writeHash(state);
    if (hash !== location.hash) history.replaceState(null, '', hash);
  });
  // By now a move of the map may have written its own address over the one that was asked for.
  window.addEventListener('hashchange', ({ newURL }) => mapState.set(readHash(new URL(newURL).hash)));
}

/** @param {string} layer */
export function toggleLayer(layer) {
  const { visible } = mapState.value;
  const without = visible.filter((name) => name !== layer);
  mapState.set({ visible: without.length < visible.length ? without : [...visible, layer] });
}

/** @param {FeatureRef|null} ref */
export function select(ref) {
  const now = mapState.value.selection;
  if (ref && now && ref.layer === now.layer && ref.id === now.id) return;
  mapState.set({ selection: ref });
}
