/**
 * The list of what one person has done: pure functions, so that undoing can be tried without a server.
 *
 * @typedef {object} About what a step did, in no language yet
 * @property {string} name a command's name
 * @property {string} layer
 * @property {number} count features of that layer
 * @property {string} subject what the one feature is called, empty for several
 * @property {string[]} fields that were given another value
 *
 * @typedef {{by: string, kind: 'changed'|'deleted'|'refused'}} Stuck why a step can't be turned round any more
 *
 * @typedef {object} Step
 * @property {string} id
 * @property {About} about
 * @property {string} at ISO instant
 * @property {string[]} ids of the features that it touched
 * @property {string[]} sets change sets that brought the features to where they are, oldest first: undoing them, newest first, turns the step round
 * @property {boolean} done
 * @property {Stuck|null} stuck
 */

export const DEEPEST = 100;
const ONE_GO_MS = 20_000;

/** @param {Step[]} steps @param {Step} step @returns {Step[]} with what was undone before it forgotten */
export function push(steps, step) {
  const kept = steps.filter(({ done }) => done);
  const last = kept.at(-1);
  if (last && isOneGo(last, step)) return [...kept.slice(0, -1), join(last, step)];
  return [...kept, step].slice(-DEEPEST);
}

/** Typing goes on in one form: one step for the person, however often it was saved. @param {Step} last @param {Step} step */
function isOneGo(last, step) {
  const close = Date.parse(step.at) - Date.parse(last.at) < ONE_GO_MS;
  const bothTyped = last.about.name === 'change' && step.about.name === 'change';
  return bothTyped && close && !last.stuck && String(last.ids) === String(step.ids);
}

/** @param {Step} last @param {Step} step @returns {Step} */
function join(last, step) {
  const fields = [...new Set([...last.about.fields, ...step.about.fields])];
  return {
    ...last,
    at: step.at,
    sets: [...last.sets, ...step.sets],
    about: { ...step.about, fields },
  };
}

/** @param {Step[]} steps @returns {Step|undefined} what undo would undo */
export function undoable(steps) {
  return steps.findLast(({ done, stuck }) => done && !stuck);
}

/** @param {Step[]} steps @returns {Step|undefined} what redo would do again */
export function redoable(steps) {
  return steps.find(({ done, stuck }) => !done && !stuck);
}

/** @param {Step[]} steps @param {string} id @param {Partial<Step>} change @returns {Step[]} */
export function replace(steps, id, change) {
  return steps.map((step) => (step.id === id ? { ...step, ...change } : step));
}

/** Forgets a change set that was not kept, and its step when nothing is left of it. @param {Step[]} steps @param {string} set @returns {Step[]} */
export function withoutSet(steps, set) {
  return steps
    .map((step) => ({ ...step, sets: step.sets.filter((other) => other !== set) }))
    .filter(({ sets }) => sets.length);
}

/** The steps to turn, in order, so that this one is the last done. @param {Step[]} steps @param {string} id @returns {Step[]} */
export function wayTo(steps, id) {
  const at = steps.findIndex((step) => step.id === id);
  const free = steps.map((step, i) => ({ step, i })).filter(({ step }) => !step.stuck);
  const undo = free.filter(({ step, i }) => step.done && i > at).toReversed();
  const redo = free.filter(({ step, i }) => !step.done && i <= at);
  return [...undo, ...redo].map(({ step }) => step);
}
