import { getJson, query, request, send } from './http.js';

/** @typedef {import('./types.js').Feature} Feature */

/** What one address can hold. */
const AT_ONCE = 150;
const SIDE_BY_SIDE = 4;

/**
 * The ids of all rows of a table, in order, 16 bytes each.
 * @param {string} layer @param {Record<string, unknown>} parameters q, bbox, asOf, sort and filters of fields
 * @param {AbortSignal} [signal] @returns {Promise<Uint8Array>}
 */
export async function getOrder(layer, parameters, signal) {
  const answer = await request(`/api/layers/${layer}/order?${query(parameters)}`, { signal });
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * Those of these features that there are, in no order.
 * @param {string} layer @param {string[]} ids any number @param {AbortSignal} [signal] @returns {Promise<Feature[]>}
 */
export async function listRows(layer, ids, signal) {
  /** @type {Feature[]} */
  const found = [];
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) =>
    ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  const take = async () => {
    for (let part = parts.pop(); part; part = parts.pop())
      found.push(
        ...(await getJson(`/api/layers/${layer}/rows?${query({ ids: part.join(',') })}`, signal)).features,
      );
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, take));
  return found;
}

/** What the server would say to a change set; nothing is kept. @param {string} id @param {import('./types.js').Edit[]} edits @returns {Promise<import('./types.js').Problem[]>} */
export async function checkChangeSet(id, edits) {
  return (await send('POST', '/api/change-sets/validate', { id, comment: null, edits })).problems;
}
