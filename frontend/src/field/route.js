import { Store } from '../map/store.js';

/**
 * Where in the app one is. It stands in the address, so that the phone's own way back works.
 * @typedef {'start'|'report'|'lamps'|'queue'|'list'|'case'|'more'|'walk'} Screen
 * @typedef {{screen: Screen, id: string|null}} Route
 */

const SCREENS = /** @type {const} */ (['start', 'report', 'lamps', 'queue', 'list', 'case', 'more', 'walk']);

/** @type {Store<Route>} */
export const route = new Store(read());

/** @returns {Route} */
function read() {
  const [, name, id] = globalThis.location?.hash.split('/') ?? [];
  const screen = SCREENS.find((known) => known === name) ?? 'start';
  return { screen, id: id ?? null };
}

export function followAddress() {
  addEventListener('hashchange', () => route.set(read()));
}

/** @param {Screen} screen @param {string|null} [id] */
export function goTo(screen, id = null) {
  location.hash = screen === 'start' ? '#/' : `#/${screen}${id ? `/${id}` : ''}`;
}

/** Instead of the present screen, which the way back then passes over. @param {Screen} screen */
export function goOver(screen) {
  location.replace(screen === 'start' ? '#/' : `#/${screen}`);
}
