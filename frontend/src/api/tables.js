import { getJson, query, request, send } from './http.js';

/** @typedef {import('./types.js').Feature} Feature */

/**
 * The ids of all rows of a table, in order, 16 bytes each.
 * @param {string} layer @param {Record<string, unknown>} parameters q, bbox, asOf, sort and filters of fields
 * @param {AbortSignal} [signal] @returns {Promise<Uint8Array>}
 */
export async function getOrder(layer, parameters, signal) {
  const answer = await request(`/api/layers/${layer}/order?${query(parameters)}`, { signal });
  return new Uint8Array(await answer.arrayBuffer());
}

/** Those of these features that there are, in no order; as many as one address holds. @param {string} layer @param {string[]} ids @param {AbortSignal} signal @returns {Promise<Feature[]>} */
export async function listRows(layer, ids, signal) {
  return (await getJson(`/api/layers/${layer}/rows?${query({ ids: ids.join(',') })}`, signal)).features;
}

/** What the server would say to a change set; nothing is kept. @param {string} id @param {import('./types.js').Edit[]} edits @returns {Promise<import('./types.js').Problem[]>} */
export async function checkChangeSet(id, edits) {
  return (await send('POST', '/api/change-sets/validate', { id, comment: null, edits })).problems;
}
