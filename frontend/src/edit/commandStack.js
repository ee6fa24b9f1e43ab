import { undoChangeSet } from '../api/features.js';
import { uuid7 } from '../api/uuid.js';
import { Store } from '../map/store.js';
import { save, settle } from './saving.js';

/** @typedef {import('./commands.js').Command} Command */
/** @typedef {{changeSet: string, command: Command}} Step */

const DEEPEST = 100;

/** What this user has saved and may undo, newest last. @type {Store<{steps: Step[]}>} */
export const commandStack = new Store(/** @type {{steps: Step[]}} */ ({ steps: [] }));

/** @param {Command} command @returns {Promise<import('./saving.js').Outcome>} */
export async function execute(command) {
  const outcome = await save(command);
  if (outcome.kind === 'saved') push({ changeSet: outcome.saved.changeSet, command });
  return outcome;
}

/** @param {Step} step */
function push(step) {
  commandStack.set({ steps: [...commandStack.value.steps, step].slice(-DEEPEST) });
}

/** @returns {Step|undefined} what undo would undo */
export function lastStep() {
  return commandStack.value.steps.at(-1);
}

/** Undoes the last step. @returns {Promise<import('./saving.js').Outcome|null>} null where there is none */
export async function undoLast() {
  const step = lastStep();
  if (!step) return null;
  const id = uuid7();
  const outcome = await settle(() => undoChangeSet(step.changeSet, id));
  const refusedForGood = outcome.kind === 'refused' && outcome.problem.status !== 401;
  if (outcome.kind === 'saved' || refusedForGood)
    commandStack.set({ steps: commandStack.value.steps.filter((other) => other !== step) });
  return outcome;
}
