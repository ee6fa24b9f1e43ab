import { bulkHasChanges, saveBulk } from '../edit/bulk.js';
import { hasChanges } from '../edit/editor.js';
import { saveDraft, undo } from '../edit/editorSave.js';

/** Keys that hold everywhere. @param {KeyboardEvent} event */
export function shortcuts(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (event.key === 's' && hasChanges()) done(event, saveDraft);
  else if (event.key === 's' && bulkHasChanges()) done(event, saveBulk);
  if (event.key === 'z' && !isTyping(event.target)) done(event, undo);
}

/** @param {KeyboardEvent} event @param {() => Promise<void>} action */
function done(event, action) {
  event.preventDefault();
  action();
}

/** @param {EventTarget|null} target @returns {boolean} whether the browser's own undo belongs to it */
function isTyping(target) {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
