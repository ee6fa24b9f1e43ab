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

/** Each scenario has steps of its own. @param {string|null} scenario */
function key(scenario) {
  return scenario ? `${KEY}.${scenario}` : KEY;
}

/** @param {string|undefined} user @param {string|null} [scenario] @returns {Step[]} none of another user's */
function readKept(user, scenario = mapState.value.scenario) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key(scenario)) ?? '{}');
    return kept.user === user ? kept.steps : [];
  } catch {
    return [];
  }
}

/** @param {string} user @param {Step[]} steps @param {string|null} [scenario] */
function writeKept(user, steps, scenario = mapState.value.scenario) {
  try {
    sessionStorage.setItem(key(scenario), JSON.stringify({ user, steps }));
  } catch {
    // A browser that refuses storage only forgets.
  }
}

/** Changes the steps of the register or of a scenario, which need not be the one that is open any more. @param {string|null} scenario @param {(steps: Step[]) => Step[]} to */
function edit(scenario, to) {
  if (scenario === mapState.value.scenario) return commandStack.set({ steps: to(commandStack.value.steps) });
  const user = session.value.user?.name ?? '';
  writeKept(user, to(readKept(user, scenario)), scenario);
}

/** @param {Command} command @param {string|null} [scenario] null: the register; without it what is open @returns {Promise<Outcome>} */
export async function execute(command, scenario = mapState.value.scenario) {
  const id = uuid7();
  const ids = [...new Set(command.edits.map((edit) => edit.id))];
  remember(id, ids, aboutOf(command), scenario);
  const outcome = noted(await post({ id, scenario, edits: command.edits, undoes: null, ids }));
  if (outcome.kind !== 'saved') dropSet(id, scenario);
  if (outcome.kind === 'conflict' && isBulk(command))
    bulkConflict.set({ open: { command, conflicts: outcome.conflicts, scenario } });
  return outcome;
}

/** A step that can be undone. @param {string} set the change set that did it @param {string[]} ids of the features @param {import('./steps.js').About} about @param {string|null} scenario */
export function remember(set, ids, about, scenario) {
  const step = { id: set, ids, sets: [set], about, at: new Date().toISOString(), done: true, stuck: null };
  edit(scenario, (steps) => push(steps, step));
}

/** @param {string} set a change set that was not kept @param {string|null} scenario */
export function dropSet(set, scenario) {
  edit(scenario, (steps) => withoutSet(steps, set));
}

/** @returns {Step|undefined} what undo would undo */
export function lastStep() {
  return undoable(commandStack.value.steps);
}

/** @returns {Step|undefined} what redo would do again */
export function nextStep() {
  return redoable(commandStack.value.steps);
}

/** Undoes a step that is done, redoes one that is undone: each is the undoing of its change sets. @param {Step} step @param {string|null} [scenario] whose step; without it what is open @returns {Promise<Outcome>} */
export async function turn(step, scenario = mapState.value.scenario) {
  const { id, ids, done, sets } = step;
  const turned = sets.map(() => uuid7());
  const change = (/** @type {Partial<Step>} */ to) => edit(scenario, (steps) => replace(steps, id, to));
  change({ done: !done, sets: turned, stuck: null });
  const undoing = sets
    .toReversed()
    .map((undoes, i) => post({ id: turned[i], scenario, edits: [], undoes, ids }));
  const outcomes = await Promise.all(undoing);
  const failed = outcomes.findIndex(({ kind }) => kind !== 'saved');
  if (failed >= 0)
    change({ done, sets: sets.slice(0, sets.length - failed), stuck: reasonOf(outcomes[failed]) });
  return noted(failed < 0 ? together(outcomes) : outcomes[failed]);
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
