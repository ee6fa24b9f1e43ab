import { bulkHasChanges, saveBulk } from '../edit/bulk.js';
import { hasChanges } from '../edit/editor.js';
import { saveDraft } from '../edit/editorSave.js';
import { openPrinting } from '../map/printing.js';
import { mapState } from '../map/state.js';
import { redo, undo } from '../edit/undoing.js';

/** Keys that hold everywhere. @param {KeyboardEvent} event */
export function shortcuts(event) {
  if (event.key === '?' && !isTyping(event.target)) return help(event);
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 's' && !event.shiftKey) return saveOpen(event);
  if (key === 'p' && !event.shiftKey && ['karta', 'ljus'].includes(mapState.value.screen))
    return done(event, openPrinting);
  if (isTyping(event.target)) return;
  if (key === 'z') done(event, event.shiftKey ? redo : undo);
  if (key === 'y' && !event.shiftKey) done(event, redo);
}

/** @param {KeyboardEvent} event */
function help(event) {
  event.preventDefault();
  document.dispatchEvent(new CustomEvent('lykta-help'));
}

/** @param {KeyboardEvent} event */
function saveOpen(event) {
  if (hasChanges()) done(event, saveDraft);
  else if (bulkHasChanges()) done(event, saveBulk);
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
