import { session } from '../api/session.js';
import { Store } from '../map/store.js';
import { isDirty } from './draft.js';
import { forget, keep } from './kept.js';

/** @typedef {import('./editor.js').EditorState} EditorState */

/** Forms left unsaved when another feature was chosen: nothing typed is lost. @type {Store<{drafts: Map<string, EditorState>}>} */
export const shelf = new Store({ drafts: new Map() });

/** @param {EditorState} state */
export function putOnShelf(state) {
  const { draft, scenario } = state;
  if (draft) shelf.set({ drafts: new Map(shelf.value.drafts).set(place(draft.id, scenario), state) });
}

/** A feature may have a form in the register and one in each scenario. @param {string} id @param {string|null} scenario null: the register */
function place(id, scenario) {
  return scenario ? `${scenario}/${id}` : id;
}

/** @param {string} id @param {string|null} scenario null: the register @returns {EditorState|undefined} */
export function findOnShelf(id, scenario) {
  return shelf.value.drafts.get(place(id, scenario));
}

/** @param {string|null} scenario null: the register @returns {EditorState[]} its forms */
export function shelvedIn(scenario) {
  return [...shelf.value.drafts.values()].filter((form) => form.scenario === scenario);
}

/** @param {string} id @param {string|null} scenario null: the register @returns {EditorState|undefined} */
export function takeFromShelf(id, scenario) {
  const drafts = new Map(shelf.value.drafts);
  const at = place(id, scenario);
  const kept = drafts.get(at);
  if (drafts.delete(at)) shelf.set({ drafts });
  return kept;
}

/** @param {EditorState} state @returns {boolean} whether something in it is not saved */
export function isUnsaved({ draft, parts }) {
  return draft !== null && [draft, ...parts].some(isDirty);
}

/** Unsaved forms, the open one too, outlive a reload and a closed tab. @param {Store<EditorState>} editor */
export function keepForms(editor) {
  /** @type {Map<string, EditorState>} */
  let kept = new Map();
  const follow = () => {
    const now = unsavedForms(editor.value);
    for (const [at, state] of now) if (isChanged(state, kept.get(at))) keepForm(at, state);
    for (const at of kept.keys()) if (!now.has(at)) forget('draft', at);
    kept = now;
  };
  editor.subscribe(follow);
  shelf.subscribe(follow);
}

/** @param {EditorState} open */
function unsavedForms(open) {
  const forms = new Map(shelf.value.drafts);
  if (open.draft && isUnsaved(open)) forms.set(place(open.draft.id, open.scenario), open);
  return forms;
}

/** @param {EditorState} now @param {EditorState|undefined} before */
function isChanged(now, before) {
  return now.draft !== before?.draft || now.parts !== before.parts || now.conflict !== before.conflict;
}

/** @param {string} at its place @param {EditorState} state */
function keepForm(at, { draft, parts, conflict, scenario }) {
  return keep('draft', at, session.value.user?.name ?? '', { draft, parts, conflict, scenario });
}
