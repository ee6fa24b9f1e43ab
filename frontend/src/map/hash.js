import { readPlans, writePlans } from '../plans/asked.js';
import { readAsked, writeAsked } from '../reports/asked.js';
import { DEFAULT_VISIBLE } from './defaults.js';

/** @typedef {import('./state.js').MapState} MapState */

const SCREENS = new Set(['karta', 'ljus', 'planer', 'anmalningar', 'lagesbild', 'register', 'utbyte']);
const LAYERS = /^[a-z_]*(,[a-z_]+)*$/;
const UUID = /^[0-9a-f-]{36}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The permalink: #/karta?z=17.5&c=58.27451,11.43572&s=light_point/0190…&v=0190…&d=2026-11-24&l=light_point,street;
 * in the view Register also zone=0190…, whose page is open;
 * in the views Anmälningar and Planer also what they are asked to show, such as tab=board&category=graffiti;
 * v is a scenario, without it a place is the register's; without l the layers are those that everybody begins with, or has chosen.
 * @param {MapState} state
 */
export function writeHash(state) {
  /** @type {string[]} */
  const pairs = [];
  if (state.view) {
    const [lon, lat] = state.view.center;
    pairs.push(`z=${round(state.view.zoom, 2)}`, `c=${round(lat, 6)},${round(lon, 6)}`);
  }
  if (state.selection) pairs.push(`s=${state.selection.layer}/${state.selection.id}`);
  if (state.scenario) pairs.push(`v=${state.scenario}`);
  if (state.asOf) pairs.push(`d=${state.asOf}`);
  if (!isDefault(state.visible)) pairs.push(`l=${state.visible.join(',')}`);
  if (state.screen === 'register' && state.zone) pairs.push(`zone=${state.zone}`);
  if (state.screen === 'anmalningar') pairs.push(...writeAsked(state.reports));
  if (state.screen === 'planer') pairs.push(...writePlans(state.plans));
  return `#/${state.screen}${pairs.length ? `?${pairs.join('&')}` : ''}`;
}

/** @param {string} hash @returns {Partial<MapState>} only what the address says and what can be read */
export function readHash(hash) {
  const [, screen, search = ''] = /^#\/(\w*)\??(.*)$/.exec(hash) ?? [];
  const parameters = new URLSearchParams(search);
  /** @type {Partial<MapState>} */
  const state = {};
  if (SCREENS.has(screen)) state.screen = /** @type {import('./state.js').Screen} */ (screen);
  const view = readView(parameters);
  if (view) state.view = view;
  const day = parameters.get('d');
  if (day && DAY.test(day)) state.asOf = day;
  const scenario = parameters.get('v');
  if (scenario && UUID.test(scenario)) state.scenario = scenario;
  else if (view) state.scenario = null;
  const [layer, id] = (parameters.get('s') ?? '').split('/');
  if (layer && id) state.selection = { layer, id };
  const layers = parameters.get('l');
  if (layers !== null && LAYERS.test(layers)) state.visible = layers ? layers.split(',') : [];
  if (state.screen === 'planer') state.plans = readPlans(parameters);
  const zone = parameters.get('zone');
  if (state.screen === 'register') state.zone = zone && UUID.test(zone) ? zone : null;
  if (state.screen === 'anmalningar') {
    state.reports = readAsked(parameters);
    state.selection ??= null;
  }
  return state;
}

/** @param {string[]} visible in any order */
function isDefault(visible) {
  return visible.length === DEFAULT_VISIBLE.length && visible.every((name) => DEFAULT_VISIBLE.includes(name));
}

/** @param {URLSearchParams} parameters @returns {import('./state.js').View|null} */
function readView(parameters) {
  const zoom = Number(parameters.get('z') ?? NaN);
  const [lat, lon] = (parameters.get('c') ?? '').split(',').map(Number);
  const sound = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return sound ? { center: [lon, lat], zoom } : null;
}

/** @param {number} value @param {number} decimals */
function round(value, decimals) {
  return Number(value.toFixed(decimals));
}
