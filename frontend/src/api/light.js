import { readGrid } from '../light/lightGrid.js';
import { address, getJson, post, query, request } from './http.js';
import { scoped } from './scope.js';

/** @typedef {import('../light/lightGrid.js').LightGrid} LightGrid */
/** @typedef {import('./types.js').Edit} Edit */

/**
 * @typedef {{crs: string, cells: number, levels: number, reachM: number, bounds: number[]|null, luminaires: number, assumed: number}} LightOverview
 * @typedef {{id: string|null, luminaire: string|null, lux: number}} LampShare id of the light point; null where it may not be known
 * @typedef {{lux: number, quantity: string, facing: number, lamps: LampShare[], assumed: {id: string, fields: string[]}[]}} LightValue
 */

/** @returns {Promise<LightOverview>} */
export function getLightOverview() {
  return getJson(address('/api/light', scoped()));
}

/**
 * @param {{level: number, column: number, row: number}} address
 * @param {string} parameters
 * @param {string|null} tag of the tile as it is known
 * @param {AbortSignal} signal
 * @returns {Promise<{same: boolean, grid: LightGrid|null, tag: string|null}>}
 */
export async function getLightTile({ level, column, row }, parameters, tag, signal) {
  const headers = /** @type {HeadersInit} */ (tag ? { 'If-None-Match': tag } : {});
  const path = `/api/light/tiles/${level}/${column}/${row}?${parameters}`;
  const response = await request(path, { headers, signal, cache: 'no-store' });
  const same = response.status === 304;
  const empty = same || response.status === 204;
  return {
    same,
    grid: empty ? null : readGrid(await response.arrayBuffer()),
    tag: response.headers.get('ETag'),
  };
}

/**
 * The light after edits that nobody has saved: the cells that they may change.
 * @param {Edit[]} edits @param {Record<string, unknown>} parameters @returns {Promise<LightGrid|null>} null where they change nothing
 */
export async function tryLight(edits, parameters) {
  const response = await post('POST', `/api/light/preview?${query(parameters)}`, { edits });
  return response.status === 204 ? null : readGrid(await response.arrayBuffer());
}

/** @param {Record<string, unknown>} parameters @param {AbortSignal} signal @returns {Promise<LightValue>} */
export function getLightValue(parameters, signal) {
  return getJson(`/api/light/value?${query(parameters)}`, signal);
}
