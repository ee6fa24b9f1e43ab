import { getJson, query } from './http.js';

/**
 * @typedef {{sv: string, en: string, edits: import('./types.js').Edit[]}} Fix what would put it right, as a whole
 *
 * @typedef {object} Finding
 * @property {'error'|'warning'} severity
 * @property {string} code its kind
 * @property {string} layer
 * @property {string} id
 * @property {string|null} title of the feature
 * @property {string|null} field
 * @property {import('./types.js').Position} at where to look
 * @property {string} sv
 * @property {string} en
 * @property {Fix|null} fix
 *
 * @typedef {{counts: Record<string, number>, findings: Finding[]}} Quality counts by kind, also of findings left out
 */

/** @param {number[]} bbox degrees, at most 25 km wide @param {AbortSignal} signal @returns {Promise<Quality>} */
export function getQuality(bbox, signal) {
  return getJson(`/api/quality?${query({ bbox: bbox.join(',') })}`, signal);
}
