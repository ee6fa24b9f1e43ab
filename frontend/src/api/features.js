import { getJson, query, send } from './http.js';
import { uuid7 } from './uuid.js';

/** @typedef {import('./types.js').Feature} Feature */
/** @typedef {import('./types.js').Edit} Edit */
/** @typedef {import('./types.js').Saved} Saved */

/** @param {string} layer @param {string} id @returns {Promise<Feature>} */
export function getFeature(layer, id) {
  return getJson(`/api/layers/${layer}/features/${id}`);
}

/**
 * One page of the attribute table.
 * @param {string} layer
 * @param {Record<string, unknown>} parameters bbox, asOf, limit, after, q, sort, or a field's value
 * @param {AbortSignal} [signal]
 * @returns {Promise<{features: Feature[], next: string|null, matched: number|null}>}
 */
export function listFeatures(layer, parameters, signal) {
  return getJson(`/api/layers/${layer}/features?${query(parameters)}`, signal);
}

/** @param {string} layer @param {string} id @returns {Promise<import('./types.js').HistoryEntry[]>} newest first */
export function listHistory(layer, id) {
  return getJson(`/api/layers/${layer}/features/${id}/history`);
}

/** @param {string} id of the change set; the same id twice saves once @param {Edit[]} edits @returns {Promise<Saved>} */
export function saveChangeSet(id, edits) {
  return send('POST', '/api/change-sets', { id, comment: null, edits });
}

/** @param {string} changeSet @param {string} [id] of the change set that undoes it @returns {Promise<Saved>} */
export function undoChangeSet(changeSet, id = uuid7()) {
  return send('POST', `/api/change-sets/${changeSet}/undo`, { id });
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
  return getJson(`/api/layers/${layer}/ids?${query(parameters)}`);
}

/**
 * @param {string} layer @param {Iterable<string>} ids
 * @param {string} [by] the field that refers to them, where they are not the features' own ids
 * @returns {Promise<Feature[]>} those that there are
 */
export async function readFeatures(layer, ids, by) {
  return (await send('POST', `/api/layers/${layer}/chosen`, { ids: [...ids], by })).features;
}
