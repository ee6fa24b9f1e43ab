import { getFeature, listHistory } from '../api/features.js';
import { session } from '../api/session.js';
import { bulkConflict, isBulk } from './bulkConflict.js';
import { dropSet, keepSteps } from './commandStack.js';
import { draftOf, newDraft } from './draft.js';
import { bringBackForms, editor, loadParts, PARTS } from './editor.js';
import { notSaved, refresh, changed } from './editorSave.js';
import { becomeTab } from './kept.js';
import { resume } from './outbox.js';
import { noted } from './saving.js';
import { keepForms } from './shelf.js';

/** @typedef {import('../api/types.js').Edit} Edit */
/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./outbox.js').Entry} Entry */
/** @typedef {import('./outbox.js').Outcome} Outcome */

/** Goes on where the page was left: steps, what waits, and forms not saved yet. */
export async function goOn() {
  keepSteps(await becomeTab());
  const forms = await resume((entry, outcome) => void settled(entry, outcome).catch(() => {}));
  const mine = forms.filter(({ user }) => user === session.value.user?.name);
  bringBackForms(mine.map(({ value }) => value));
  keepForms(editor);
}

/** What became of a change set that was sent before the page was loaded again. @param {Entry} entry @param {Outcome} outcome */
async function settled(entry, outcome) {
  noted(outcome);
  if (outcome.kind === 'saved') {
    changed(outcome.saved);
    return refresh(outcome.saved);
  }
  const { edits, scenario } = entry;
  dropSet(entry.id, scenario);
  const command = { name: /** @type {const} */ ('change'), layer: edits[0]?.layer ?? '', edits };
  if (outcome.kind === 'conflict' && isBulk(command))
    bulkConflict.set({ open: { command, conflicts: outcome.conflicts, scenario } });
  else if (edits.length) notSaved({ ...editor.value, ...(await formOf(edits, scenario)) }, outcome);
}

/** The form as it was when it was sent. @param {Edit[]} edits @param {string|null} scenario */
async function formOf(edits, scenario) {
  const drafts = await Promise.all(edits.map((edit) => draftFrom(edit, scenario)));
  const part = (/** @type {Draft} */ { layer }) => Object.values(PARTS).find((each) => each.layer === layer);
  const draft = drafts.find((each) => !part(each)) ?? (await ownerOf(drafts[0], scenario));
  const others = await loadParts(draft.layer, draft.id, { scenario }).catch(() => []);
  const own = drafts.filter((each) => part(each));
  const untouched = others.filter(({ id }) => !own.some((each) => each.id === id));
  return {
    status: /** @type {const} */ ('ready'),
    draft,
    scenario,
    parts: [...own, ...untouched],
    problems: [],
    conflict: null,
  };
}

/** @param {Edit} edit @param {string|null} scenario @returns {Promise<Draft>} */
async function draftFrom({ op, layer, id, version, geometry, values }, scenario) {
  if (op === 'create') return newDraft(layer, id, geometry ?? null, values ?? {});
  const draft = draftOf(await began(layer, id, version, scenario));
  return {
    ...draft,
    geometry: geometry ?? draft.geometry,
    values: { ...draft.values, ...values },
    removed: op === 'delete',
  };
}

/**
 * What a change began with: history has it, except for a scenario's own versions; there it is what the scenario has now.
 * @param {string} layer @param {string} id @param {number|undefined} version without it the newest @param {string|null} scenario
 */
async function began(layer, id, version, scenario) {
  const there = scenario && (await getFeature(layer, id, { scenario }).catch(() => null));
  if (there) return there;
  const versions = await listHistory(layer, id);
  return (versions.find((each) => each.version === version) ?? versions[0]).feature;
}

/** @param {Draft} part @param {string|null} scenario @returns {Promise<Draft>} */
async function ownerOf({ layer, values }, scenario) {
  const owner = Object.keys(PARTS).find((name) => PARTS[name].layer === layer) ?? '';
  return draftOf(await began(owner, String(values[PARTS[owner].owner]), undefined, scenario));
}
