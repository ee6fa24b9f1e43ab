import { getJson, query } from './http.js';

/**
 * What became of a feature between two days; before or after is null where it was not there.
 *
 * @typedef {object} Difference
 * @property {string} layer
 * @property {string} id
 * @property {'added'|'changed'|'removed'} kind
 * @property {string} at of the last change
 * @property {string} by
 * @property {string[]} changedFields
 * @property {import('./types.js').Feature|null} before
 * @property {import('./types.js').Feature|null} after
 */

/**
 * @param {Record<string, unknown>} parameters from, to, layer, bbox, limit, after
 * @param {AbortSignal} [signal]
 * @returns {Promise<{differences: Difference[], next: string|null}>}
 */
export function listDifferences(parameters, signal) {
  return getJson(`/api/differences?${query(parameters)}`, signal);
}
