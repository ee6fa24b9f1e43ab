import { getFeature } from '../api/features.js';
import { findLayer } from '../map/layers.js';
import { Store } from '../map/store.js';
import { t } from '../i18n/i18n.js';

/** @typedef {import('../api/types.js').Feature} Feature */

/** Names of the features that references point to, by layer and id. @type {Store<{titles: Map<string, string>}>} */
export const referenceTitles = new Store({ titles: new Map() });
/** @type {Set<string>} */
const asked = new Set();

/** @param {Feature} feature @returns {string} */
export function titleOf({ layer, properties, id }) {
  const label = properties[findLayer(layer)?.labelField ?? 'name'];
  return String(label ?? properties.name ?? id.slice(0, 8));
}

/** @param {Feature[]} features remembered for later */
export function rememberTitles(features) {
  const titles = new Map(referenceTitles.value.titles);
  for (const feature of features) titles.set(`${feature.layer}/${feature.id}`, titleOf(feature));
  referenceTitles.set({ titles });
}

/** @param {string} layer @param {string} id @returns {string} the name, "…" until it is known */
export function cachedTitle(layer, id) {
  const key = `${layer}/${id}`;
  const known = referenceTitles.value.titles.get(key);
  if (!known) fetchTitle(layer, id, key);
  return known ?? '…';
}

/** @param {string} layer @param {string} id @param {string} key */
async function fetchTitle(layer, id, key) {
  if (asked.has(key)) return;
  asked.add(key);
  try {
    rememberTitles([await getFeature(layer, id)]);
  } catch {
    referenceTitles.set({ titles: new Map(referenceTitles.value.titles).set(key, t('reference.gone')) });
  }
}
