import { catalogue, findLayer } from '../map/layers.js';

const KEY = 'lykta.last.';

/** What is never taken over from one feature to the next. */
const OWN = new Set(['designation', 'serial', 'light_point', 'name', 'valid_to', 'assumed', 'source_date']);

/**
 * What a new feature starts with, so that nobody has to unfold what every layer has: the layer's own visibility,
 * where it comes from, and over them the values of the last one saved here.
 * @param {string} layer @returns {import('../api/types.js').Values}
 */
export function firstValues(layer) {
  const visibility = findLayer(layer)?.defaultVisibility ?? null;
  const provenance = catalogue.value.settings?.illustrative ? 'illustrative' : 'official';
  return { visibility, provenance, ...lastValues(layer) };
}

/** @param {string} layer @returns {import('../api/types.js').Values} the values of the last one saved here */
function lastValues(layer) {
  try {
    return JSON.parse(localStorage.getItem(KEY + layer) ?? '{}');
  } catch {
    return {};
  }
}

/** @param {string} layer @param {import('../api/types.js').Values} values */
export function keepValues(layer, values) {
  const kept = Object.entries(values).filter(([name, value]) => value != null && !OWN.has(name));
  try {
    localStorage.setItem(KEY + layer, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // A browser that refuses storage only forgets.
  }
}
