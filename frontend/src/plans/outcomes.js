import { uuid7 } from '../api/uuid.js';
import { ChangeValues, Create, Together } from '../edit/commands.js';
import { execute } from '../edit/commandStack.js';
import { changed } from '../edit/editorSave.js';
import { tell } from '../shell/notices.js';
import { sentence } from '../i18n/i18n.js';
import { chosenTitle } from './words.js';

/** @typedef {import('../api/walks.js').Walk} Walk */
/** @typedef {import('../api/walks.js').Observation} Observation */

/** What is mostly done about an aspect; another kind is chosen in the measure's form. @type {Record<string, string>} */
const KINDS = {
  design: 'furniture',
  mixed_uses: 'activity',
  mixed_people: 'activity',
  legibility: 'access',
  social_control: 'sight_lines',
  lighting: 'lighting',
  management: 'cleaning',
};
const LONGEST_TITLE = 80;

/** One step makes a proposed measure of what was seen, and undoing takes both back. @param {Walk} walk @param {Observation} seen @returns {Promise<boolean>} whether it is kept */
export async function makeMeasure(walk, seen) {
  const id = uuid7();
  const { position, aspect, note } = seen;
  const values = {
    title: titleOf(seen),
    kind: KINDS[aspect] ?? 'other',
    aspect,
    plan: walk.plan?.id ?? null,
    problem: note,
    status: 'proposed',
    provenance: 'surveyed',
    source: walk.name,
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  const measure = new Create('measure', id, { type: 'Point', coordinates: position }, given);
  const link = new ChangeValues('observation', seen.id, seen.version, { measure: id });
  const outcome = await execute(new Together([measure, link]), null);
  if (outcome.kind !== 'saved') return refused(outcome);
  changed(outcome.saved);
  tell('walks.madeMeasure', { undo: true });
  return true;
}

/** The first sentence of the note, or else what it is about. @param {Observation} seen @returns {string} */
export function titleOf({ note, aspect }) {
  const first = note?.split(/(?<=[.!?])\s|\n/)[0].replace(/[.!]$/, '') ?? '';
  if (!first) return chosenTitle('observation', 'aspect', aspect);
  return first.length > LONGEST_TITLE ? `${first.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : first;
}

/** @param {Observation} seen @param {string} reason @returns {Promise<string[]|null>} what has to be confirmed first: it may tell of a person; null where it is kept or refused */
export async function closeWith(seen, reason) {
  const closing = new ChangeValues('observation', seen.id, seen.version, { closed_reason: reason });
  const outcome = await execute(closing, null);
  if (outcome.kind === 'refused' && outcome.problem.slug === 'unconfirmed')
    return outcome.problem.problems.map(sentence);
  if (outcome.kind !== 'saved') return (refused(outcome), null);
  changed(outcome.saved);
  tell('walks.closed', { undo: true });
  return null;
}

/** @param {import('../edit/editorSave.js').Refusal} outcome @returns {false} */
function refused(outcome) {
  if (outcome.kind === 'refused') tell(null, { problem: outcome.problem });
  else tell('notice.notSaved', { params: { who: outcome.conflicts[0].changedBy } });
  return false;
}
