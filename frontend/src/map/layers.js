import { getJson } from '../api/http.js';
import { Store } from './store.js';

/** @typedef {import('../api/types.js').Layer} Layer */
/** @typedef {import('../api/types.js').MapSettings} MapSettings */

/**
 * @typedef {object} Catalogue
 * @property {'loading'|'ready'|'failed'} status
 * @property {Layer[]} layers
 * @property {MapSettings|null} settings
 */

/** The layers and the map's settings, as the server gives them. @type {Store<Catalogue>} */
export const catalogue = new Store(
  /** @type {Catalogue} */ ({ status: 'loading', layers: [], settings: null }),
);

export async function loadCatalogue() {
  try {
    const [layers, settings] = await Promise.all([getJson('/api/layers'), getJson('/api/map-settings')]);
    catalogue.set({ status: 'ready', layers, settings });
  } catch (problem) {
    if (!catalogue.value.layers.length) catalogue.set({ status: 'failed' });
    throw problem;
  }
}

/** Counts and generations again, after a change. */
export async function refreshLayers() {
  catalogue.set({ layers: await getJson('/api/layers') });
}

/** @param {string} name @returns {Layer|undefined} */
export function findLayer(name) {
  return catalogue.value.layers.find((layer) => layer.name === name);
}

/** @param {string} name @returns {Layer} @throws {Error} when the server does not offer it */
export function getLayer(name) {
  const layer = findLayer(name);
  if (!layer) throw new Error(`Unknown layer ${name}`);
  return layer;
}

/** The municipality, where maps begin: west, south, east, north; degrees. @returns {number[]} */
export function homeBounds() {
  return catalogue.value.settings?.home.bounds ?? [11.3, 58.2, 11.6, 58.4];
}
