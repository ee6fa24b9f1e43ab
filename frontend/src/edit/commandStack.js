import { uuid7 } from '../api/uuid.js';
import { session } from '../api/session.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { aboutOf } from './about.js';
import { bulkConflict, isBulk } from './bulkConflict.js';
import { post } from './outbox.js';
import { noted } from './saving.js';
import { push, redoable, replace, undoable, withoutSet } from './steps.js';

/** @typedef {import('./commands.js').Command} Command */
/** @typedef {import('./outbox.js').Outcome} Outcome */
/** @typedef {import('./steps.js').Step} Step */

const KEY = 'lykta.steps';

/** What this user has done in this tab, in the register or the scenario that is open, oldest first: it outlives a reload. @type {Store<{steps: Step[]}>} */
export const commandStack = new Store(/** @type {{steps: Step[]}} */ ({ steps: [] }));

/** Keeps the steps with the tab, and changes them with the user. @param {boolean} sameTab what is kept is this tab's own */
export function keepSteps(sameTab) {
  if (!sameTab) writeKept('', []);
  commandStack.set({ steps: readKept(session.value.user?.name) });
  commandStack.subscribe(({ steps }) => writeKept(session.value.user?.name ?? '', steps));
  session.subscribe((now, before) => {
    if (now.user && now.user.name !== before.user?.name) commandStack.set({ steps: readKept(now.user.name) });
  });
  mapState.subscribe((now, before) => {
    if (now.scenario !== before.scenario) commandStack.set({ steps: readKept(session.value.user?.name) });
  });
}

/** Each scenario has steps of its own. */
function key() {
  const { scenario } = mapState.value;
  return scenario ? `${KEY}.${scenario}` : KEY;
}

/** @param {string|undefined} user @returns {Step[]} none of another user's */
function readKept(user) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key()) ?? '{}');
    return kept.user === user ? kept.steps : [];
  } catch {
    return [];
  }
}

/** @param {string} user @param {Step[]} steps */
function writeKept(user, steps) {
  try {
    sessionStorage.setItem(key(), JSON.stringify({ user, steps }));
  } catch {
    // A browser that refuses storage only forgets.
  }
}

/** @param {Command} command @returns {Promise<Outcome>} */
export async function execute(command) {
  const id = uuid7();
  const ids = [...new Set(command.edits.map((edit) => edit.id))];
  remember(id, ids, aboutOf(command));
  const outcome = noted(await post({ id, edits: command.edits, undoes: null, ids }));
  if (outcome.kind !== 'saved') dropSet(id);
  if (outcome.kind === 'conflict' && isBulk(command))
    bulkConflict.set({ open: { command, conflicts: outcome.conflicts } });
  return outcome;
}

/** A step that can be undone. @param {string} set the change set that did it @param {string[]} ids of the features @param {import('./steps.js').About} about */
export function remember(set, ids, about) {
  const step = { id: set, ids, sets: [set], about, at: new Date().toISOString(), done: true, stuck: null };
  commandStack.set({ steps: push(commandStack.value.steps, step) });
}

/** @param {string} set a change set that was not kept */
export function dropSet(set) {
  commandStack.set({ steps: withoutSet(commandStack.value.steps, set) });
}

/** @returns {Step|undefined} what undo would undo */
export function lastStep() {
  return undoable(commandStack.value.steps);
}

/** @returns {Step|undefined} what redo would do again */
export function nextStep() {
  return redoable(commandStack.value.steps);
}

/** Undoes a step that is done, redoes one that is undone: each is the undoing of its change sets. @param {Step} step @returns {Promise<Outcome>} */
export async function turn(step) {
  const { id, ids, done, sets } = step;
  const turned = sets.map(() => uuid7());
  change(id, { done: !done, sets: turned, stuck: null });
  const undoing = sets.toReversed().map((undoes, i) => post({ id: turned[i], edits: [], undoes, ids }));
  const outcomes = await Promise.all(undoing);
  const failed = outcomes.findIndex(({ kind }) => kind !== 'saved');
  if (failed >= 0)
    change(id, { done, sets: sets.slice(0, sets.length - failed), stuck: reasonOf(outcomes[failed]) });
  return noted(failed < 0 ? together(outcomes) : outcomes[failed]);
}

/** @param {string} id @param {Partial<Step>} to */
function change(id, to) {
  commandStack.set({ steps: replace(commandStack.value.steps, id, to) });
}

/** @param {Outcome} outcome @returns {import('./steps.js').Stuck|null} */
function reasonOf(outcome) {
  if (outcome.kind === 'saved') return null;
  if (outcome.kind === 'refused') return { kind: 'refused', by: '' };
  const { kind, changedBy } = outcome.conflicts[0];
  return { kind, by: changedBy };
}

/** @param {Outcome[]} outcomes all saved @returns {Outcome} */
function together(outcomes) {
  const saved = outcomes.flatMap((outcome) => (outcome.kind === 'saved' ? [outcome.saved] : []));
  const features = saved.flatMap((each) => each.features);
  return { kind: 'saved', saved: { ...saved[saved.length - 1], features } };
}
