import { Store } from './store.js';
import { addDays, today } from './days.js';

/** @typedef {{open: boolean, from: string, to: string, inView: boolean}} Period days, both included */

/** The two days whose difference is shown. @type {Store<Period>} */
export const period = new Store(
  /** @type {Period} */ ({ open: false, from: addDays(today(), -7), to: today(), inView: true }),
);
