import { Store } from '../map/store.js';
import { outbox } from './outbox.js';

/** @typedef {import('./outbox.js').Outcome} Outcome */
/** @typedef {'saved'|'saving'|'refused'|'offline'|'login'} Kind */

/**
 * What the bar shows of it.
 * @type {Store<{state: Kind, waiting: number}>}
 */
export const saveState = new Store(
  /** @type {{state: Kind, waiting: number}} */ ({ state: 'saved', waiting: 0 }),
);

let refused = false;

outbox.subscribe(show);

function show() {
  const { entries, road } = outbox.value;
  const states = {
    free: refused ? 'refused' : 'saved',
    sending: 'saving',
    offline: 'offline',
    login: 'login',
  };
  saveState.set({ waiting: entries.length, state: /** @type {Kind} */ (states[road]) });
}

/** Remembers whether the last change set was kept. @param {Outcome} outcome @returns {Outcome} */
export function noted(outcome) {
  refused = outcome.kind !== 'saved';
  show();
  return outcome;
}
