import { mayEdit } from '../api/session.js';
import { errorCount } from '../forms/validate.js';
import { findLayer } from '../map/layers.js';
import { geometryChanged } from './draft.js';
import { editor, isForm } from './editor.js';
import { saveForm } from './editorSave.js';
import { findOnShelf, isUnsaved, takeFromShelf } from './shelf.js';

/** @typedef {import('./editor.js').EditorState} EditorState */

const TYPING_MS = 1_500;
const SHAPE_MS = 400;

let timer = 0;

/** Saves the open form by itself: after a pause, and when it is left. */
export function startAutosave() {
  editor.subscribe((now, before) => {
    if (before.draft && !isForm(now, before)) left(before.draft.id, before.scenario);
    if (now.draft !== before.draft || now.parts !== before.parts) later(now);
  });
  window.addEventListener('pagehide', flush);
}

/** @param {EditorState} form */
function later(form) {
  clearTimeout(timer);
  const shape = form.draft && geometryChanged(form.draft);
  if (isReady(form)) timer = Number(setTimeout(flush, shape ? SHAPE_MS : TYPING_MS));
}

/** Saves now what the open form has to save; a new feature waits until its form is left or saved. */
export function flush() {
  clearTimeout(timer);
  const form = editor.value;
  if (form.draft?.base && isReady(form)) saveForm(form);
}

/** A form that was left in order is saved, a new feature's too; another stays on the shelf. @param {string} id @param {string|null} scenario */
function left(id, scenario) {
  const form = findOnShelf(id, scenario);
  if (!form || !isComplete(form)) return;
  takeFromShelf(id, scenario);
  saveForm(form);
}

/** @param {EditorState} form */
function isReady(form) {
  return form.draft !== null && form.draft.base !== null && isComplete(form);
}

/** @param {EditorState} form @returns {boolean} whether it can be saved without asking anybody */
function isComplete(form) {
  return mayEdit() && !form.conflict && isUnsaved(form) && !isRefused(form) && errorsIn(form) === 0;
}

/** @param {EditorState} form */
function isRefused({ draft, parts, refused }) {
  return refused !== null && refused.draft === draft && refused.parts === parts;
}

/** @param {EditorState} form @returns {number} how many fields have an error, those of its parts too */
export function errorsIn({ draft, parts }) {
  const staying = [draft, ...parts].flatMap((each) => (each && !each.removed ? [each] : []));
  const errors = staying.map(({ layer, values }) => errorCount(findLayer(layer)?.fields ?? [], values));
  return errors.reduce((sum, n) => sum + n, 0);
}
