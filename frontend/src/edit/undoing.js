import { mapState } from '../map/state.js';
import { tell } from '../shell/notices.js';
import { describe } from '../shell/stepText.js';
import { flush } from './autosave.js';
import { commandStack, lastStep, nextStep, turn } from './commandStack.js';
import { editor, undoShape } from './editor.js';
import { dropSelected, refresh, changed } from './editorSave.js';
import { wayTo } from './steps.js';

/** @typedef {import('./outbox.js').Outcome} Outcome */
/** @typedef {import('./steps.js').Step} Step */

/** One step back: a shape not yet saved, else the last thing done. */
export async function undo() {
  if (undoShape()) return;
  flush();
  const step = lastStep();
  if (step) await turnAll([step], 'notice.undone');
}

/** Does what was undone last again. */
export async function redo() {
  const step = nextStep();
  if (step) await turnAll([step], 'notice.redone');
}

/** Undoes or redoes until this is the last step done; a step that could not be undone is tried again. @param {Step} step */
export async function goToStep(step) {
  flush();
  if (step.stuck) await turnAll([step], step.done ? 'notice.undone' : 'notice.redone');
  else await turnAll(wayTo(commandStack.value.steps, step.id), 'notice.jumped');
}

/** Back to where this tab began. */
export async function undoAll() {
  flush();
  await turnAll(wayTo(commandStack.value.steps, ''), 'notice.undone');
}

/** @param {Step[]} steps @param {'notice.undone'|'notice.redone'|'notice.jumped'} key */
async function turnAll(steps, key) {
  const { scenario } = mapState.value;
  for (const step of steps) {
    const outcome = await turn(step, scenario);
    if (outcome.kind !== 'saved') return sayStuck(step, outcome);
    await shown(outcome.saved);
  }
  const last = steps.at(-1);
  if (last) tell(key, { params: { what: describe(last.about) } });
}

/** @param {import('../api/types.js').Saved} saved */
async function shown(saved) {
  changed(saved);
  const { draft, scenario } = editor.value;
  const open = saved.features.find(({ id }) => id === draft?.id && scenario === saved.scenario);
  if (open?.deleted) dropSelected();
  else await refresh(saved);
}

/** The step stays in the list, marked, and the next undo takes the one before it. @param {Step} step @param {Exclude<Outcome, {kind: 'saved'}>} outcome */
function sayStuck(step, outcome) {
  if (outcome.kind === 'refused') return tell(null, { problem: outcome.problem });
  const { kind, changedBy } = outcome.conflicts[0];
  const params = { what: describe(step.about), who: changedBy ?? '' };
  tell(kind === 'deleted' ? 'notice.stuckDeleted' : 'notice.stuckChanged', { params });
}
