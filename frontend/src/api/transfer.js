import { getJson, query, send } from './http.js';

/** @typedef {import('./types.js').ImportState} ImportState */

/** @param {File[]} files @param {{layer?: string, crs?: string}} options @returns {Promise<{id: string}>} */
export function startImport(files, options) {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  if (options.layer) form.append('layer', options.layer);
  if (options.crs) form.append('crs', options.crs);
  return send('POST', '/api/imports', form);
}

/** @param {string} id @returns {Promise<ImportState>} */
export function getImport(id) {
  return getJson(`/api/imports/${id}`);
}

/** @param {string} id @param {string|null} [after] @returns {Promise<any>} one page of issues */
export function listImportIssues(id, after) {
  return getJson(`/api/imports/${id}/issues?${query({ limit: 200, after })}`);
}

/** @param {string} id */
export function commitImport(id) {
  return send('POST', `/api/imports/${id}/commit`);
}

/** @param {string} id */
export function cancelImport(id) {
  return send('DELETE', `/api/imports/${id}`);
}

/** @param {Record<string, unknown>} parameters layers, format, crs, bbox, ids, asOf */
export function exportAddress(parameters) {
  return `/api/export?${query(parameters)}`;
}
