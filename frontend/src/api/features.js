import { address, getJson, query, send } from './http.js';
import { scoped } from './scope.js';

/** @typedef {import('./types.js').Feature} Feature */
/** @typedef {import('./types.js').Edit} Edit */
/** @typedef {import('./types.js').Saved} Saved */

/** @param {string} layer @param {string} id @param {{scenario?: string|null}} [of] without it the one that is open @returns {Promise<Feature>} */
export function getFeature(layer, id, of = {}) {
  return getJson(address(`/api/layers/${layer}/features/${id}`, scoped(of)));
}

/**
 * One page of the attribute table.
 * @param {string} layer
 * @param {Record<string, unknown>} parameters bbox, asOf, limit, after, q, sort, or a field's value
 * @param {AbortSignal} [signal]
 * @returns {Promise<{features: Feature[], next: string|null, matched: number|null}>}
 */
export function listFeatures(layer, parameters, signal) {
  return getJson(`/api/layers/${layer}/features?${query(scoped(parameters))}`, signal);
}

/** Of the register, also while a scenario is open. @param {string} layer @param {string} id @returns {Promise<import('./types.js').HistoryEntry[]>} newest first */
export function listHistory(layer, id) {
  return getJson(`/api/layers/${layer}/features/${id}/history`);
}

/** @param {string} id of the change set; the same id twice saves once @param {Edit[]} edits @param {string|null} scenario null: the register @param {boolean} confirmedText somebody stands by a text that may tell of a person @returns {Promise<Saved>} */
export function saveChangeSet(id, edits, scenario, confirmedText) {
  const content = { id, comment: null, edits, confirmedText };
  return send('POST', address('/api/change-sets', { scenario }), content);
}

/** @param {string} changeSet @param {string} id of the change set that undoes it @param {string|null} scenario null: the register @returns {Promise<Saved>} */
export function undoChangeSet(changeSet, id, scenario) {
  return send('POST', address(`/api/change-sets/${changeSet}/undo`, { scenario }), { id });
}

/** @param {File} file @returns {Promise<{sha256: string, mediaType: string, size: number, name: string}>} */
export function storeFile(file) {
  const form = new FormData();
  form.append('file', file);
  return send('POST', '/api/files', form);
}

/** @param {string} text @param {AbortSignal} [signal] @returns {Promise<import('./types.js').SearchHit[]>} */
export function searchPlaces(text, signal) {
  return getJson(`/api/search?${query({ q: text, limit: 10 })}`, signal);
}

/**
 * Which features a question finds, without reading them.
 * @param {string} layer
 * @param {Record<string, unknown>} parameters as of listFeatures; also within (corners) and where (a condition)
 * @returns {Promise<{ids: string[], matched: number}>} at most as many as one change set may change
 */
export function listIds(layer, parameters) {
  return getJson(`/api/layers/${layer}/ids?${query(scoped(parameters))}`);
}

/**
 * @param {string} layer @param {Iterable<string>} ids
 * @param {string} [by] the field that refers to them, where they are not the features' own ids
 * @returns {Promise<Feature[]>} those that there are
 */
export async function readFeatures(layer, ids, by) {
  const path = address(`/api/layers/${layer}/chosen`, scoped());
  return (await send('POST', path, { ids: [...ids], by })).features;
}
