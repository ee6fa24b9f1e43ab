import { session } from '../api/session.js';
import { Store } from '../map/store.js';
import { isDirty } from './draft.js';
import { forget, keep } from './kept.js';

/** @typedef {import('./editor.js').EditorState} EditorState */

/** Forms left unsaved when another feature was chosen: nothing typed is lost. @type {Store<{drafts: Map<string, EditorState>}>} */
export const shelf = new Store({ drafts: new Map() });

/** @param {EditorState} state */
export function putOnShelf(state) {
  if (state.draft) shelf.set({ drafts: new Map(shelf.value.drafts).set(state.draft.id, state) });
}

/** @param {string} id @returns {EditorState|undefined} */
export function takeFromShelf(id) {
  const drafts = new Map(shelf.value.drafts);
  const kept = drafts.get(id);
  if (drafts.delete(id)) shelf.set({ drafts });
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
    for (const [id, state] of now) if (isChanged(state, kept.get(id))) keepForm(id, state);
    for (const id of kept.keys()) if (!now.has(id)) forget('draft', id);
    kept = now;
  };
  editor.subscribe(follow);
  shelf.subscribe(follow);
}

/** @param {EditorState} open */
function unsavedForms(open) {
  const forms = new Map(shelf.value.drafts);
  if (open.draft && isUnsaved(open)) forms.set(open.draft.id, open);
  return forms;
}

/** @param {EditorState} now @param {EditorState|undefined} before */
function isChanged(now, before) {
  return now.draft !== before?.draft || now.parts !== before.parts || now.conflict !== before.conflict;
}

/** @param {string} id @param {EditorState} state */
function keepForm(id, { draft, parts, conflict }) {
  return keep('draft', id, session.value.user?.name ?? '', { draft, parts, conflict });
}
