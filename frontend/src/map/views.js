import { DEFAULT_VISIBLE } from './defaults.js';
import { readHash, writeHash } from './hash.js';
import { mapState } from './state.js';
import { Store } from './store.js';

/** @typedef {{name: string, hash: string}} SavedView a name and what the address says of it */

const KEY = 'lykta.views';

/** Views by name, in the order of their names; kept in this browser. @type {Store<{list: SavedView[]}>} */
export const views = new Store({ list: readList() });

/** @returns {SavedView[]} */
function readList() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/** @param {any} kept */
function isView(kept) {
  return typeof kept?.name === 'string' && typeof kept.hash === 'string';
}

/** The map as it is now; another view of that name gives way. @param {string} name @returns {boolean} whether the browser keeps it */
export function saveView(name) {
  const others = views.value.list.filter((view) => view.name !== name);
  const list = [...others, { name, hash: writeHash(mapState.value) }];
  return keepList(list.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')));
}

/** @param {string} name */
export function removeView(name) {
  keepList(views.value.list.filter((view) => view.name !== name));
}

/** @param {SavedView[]} list */
function keepList(list) {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    return false;
  }
  views.set({ list });
  return true;
}

/** What a view does not say is as everybody begins. @param {SavedView} view */
export function openView({ hash }) {
  mapState.set({ scenario: null, asOf: null, selection: null, visible: DEFAULT_VISIBLE, ...readHash(hash) });
}
