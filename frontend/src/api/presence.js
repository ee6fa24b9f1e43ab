import { send } from './http.js';

/** @typedef {{tab: string, name: string, displayName: string, layer: string|null, feature: string|null}} Here */

/** @param {string} tab @param {{layer: string, id: string}|null} form the feature whose form is open */
export function sayHere(tab, form) {
  return send('PUT', `/api/presence/${tab}`, form ? { layer: form.layer, feature: form.id } : {});
}

/** @param {string} tab @returns {Promise<null>} sent even when the page goes away meanwhile */
export function sayGone(tab) {
  return send('DELETE', `/api/presence/${tab}`);
}
