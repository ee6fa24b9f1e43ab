import { getJson, query, request } from './http.js';

/**
 * @typedef {{paper: string, orientation: string, mapWidthMm: number, mapHeightMm: number}} Sheet
 * @typedef {{scales: number[], sheets: Sheet[], layers: string[]}} PrintChoices layers: those that can be drawn
 */

/** What can be printed on, and what fits on it. @returns {Promise<PrintChoices>} */
export function getPrintChoices() {
  return getJson('/api/print/sheets');
}

/** @param {Record<string, unknown>} parameters of `/api/print` @returns {Promise<Blob>} a PDF */
export async function getPrint(parameters) {
  return (await request(`/api/print?${query(parameters)}`)).blob();
}
