import { getJson } from '../../api/http.js';
import { Store } from '../../map/store.js';

/**
 * What holds for reports without log-in; the worker keeps it for when there is no signal.
 * @typedef {object} Terms
 * @property {number|null} contactDays after how many days an address is deleted; null: not known yet
 */

/** @type {Store<Terms>} */
export const terms = new Store(/** @type {Terms} */ ({ contactDays: null }));

/** Asks once. */
export async function learnTerms() {
  if (terms.value.contactDays === null) terms.set(await getJson('/api/public-reports/terms'));
}
