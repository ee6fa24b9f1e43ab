import { saveChangeSet } from '../api/features.js';
import { ApiProblem, Unreachable } from '../api/problem.js';
import { uuid7 } from '../api/uuid.js';
import { Store } from '../map/store.js';

/** @typedef {import('../api/types.js').Saved} Saved */

/**
 * @typedef {object} SaveState
 * @property {'saved'|'saving'|'refused'|'offline'} state
 * @property {number} waiting change sets on their way or waiting for the net
 *
 * @typedef {{kind: 'saved', saved: Saved}} Done
 * @typedef {{kind: 'conflict', conflicts: import('../api/types.js').Conflict[]}} Conflicted somebody else saved first
 * @typedef {{kind: 'refused', problem: ApiProblem}} Refused
 * @typedef {Done|Conflicted|Refused} Outcome
 */

/** What the bar shows of it. @type {Store<SaveState>} */
export const saveState = new Store(/** @type {SaveState} */ ({ state: 'saved', waiting: 0 }));

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Saves a command. Without net it waits and sends the same change set again, which the server keeps once.
 * @param {import('./commands.js').Command} command @returns {Promise<Outcome>}
 */
export function save(command) {
  const id = uuid7();
  return settle(() => saveChangeSet(id, command.edits));
}

/** @param {() => Promise<Saved>} send safe to repeat @returns {Promise<Outcome>} */
export async function settle(send) {
  saveState.set({ state: 'saving', waiting: saveState.value.waiting + 1 });
  const outcome = await untilAnswered(send);
  const waiting = saveState.value.waiting - 1;
  saveState.set({ waiting, state: outcome.kind !== 'saved' ? 'refused' : waiting ? 'saving' : 'saved' });
  return outcome;
}

/** @param {() => Promise<Saved>} send @returns {Promise<Outcome>} */
async function untilAnswered(send) {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    try {
      return { kind: 'saved', saved: await send() };
    } catch (failure) {
      if (!(failure instanceof Unreachable)) return refusal(failure);
      saveState.set({ state: 'offline' });
      await netOrTime(wait);
    }
  }
}

/** @param {unknown} failure @returns {Outcome} */
function refusal(failure) {
  if (!(failure instanceof ApiProblem)) throw failure;
  return failure.status === 409 && failure.conflicts.length
    ? { kind: 'conflict', conflicts: failure.conflicts }
    : { kind: 'refused', problem: failure };
}

/** @param {number} milliseconds */
function netOrTime(milliseconds) {
  return new Promise((resume) => {
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    function done() {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resume(null);
    }
  });
}
