import { Store } from '../map/store.js';

/**
 * Where in the app one is. It stands in the address, so that the phone's own way back works.
 * @typedef {'start'|'anmal'|'report'|'lamps'|'queue'|'list'|'case'|'more'|'walk'} Screen
 * @typedef {{screen: Screen, id: string|null}} Route
 */

const SCREENS = /** @type {const} */ ([
  'start',
  'anmal',
  'report',
  'lamps',
  'queue',
  'list',
  'case',
  'more',
  'walk',
]);

/** @type {Store<Route>} */
export const route = new Store(read());

/** @returns {Route} */
function read() {
  const [, name, id] = globalThis.location?.hash.split('/') ?? [];
  const screen = SCREENS.find((known) => known === name) ?? 'start';
  return { screen, id: id ?? null };
}

/** Where one began: as somebody who works with it, or as anybody. @type {'start'|'anmal'} */
let home = 'start';
rememberHome();

export function followAddress() {
  addEventListener('hashchange', () => {
    route.set(read());
    rememberHome();
  });
}

function rememberHome() {
  const { screen } = route.value;
  if (screen === 'start' || screen === 'anmal') home = screen;
}

/** Whether somebody reports without log-in. */
export function isCitizen() {
  return home === 'anmal';
}

/** To where one began, instead of the present screen. */
export function goHome() {
  goOver(home);
}

/** @param {Screen} screen @param {string|null} [id] */
export function goTo(screen, id = null) {
  location.hash = screen === 'start' ? '#/' : `#/${screen}${id ? `/${id}` : ''}`;
}

/** Instead of the present screen, which the way back then passes over. @param {Screen} screen */
export function goOver(screen) {
  location.replace(screen === 'start' ? '#/' : `#/${screen}`);
}
