import { Store } from './store.js';

/** Whether the list of what should be looked at is open. @type {Store<{open: boolean}>} */
export const reviewing = new Store(/** @type {{open: boolean}} */ ({ open: false }));
