import { mapState } from '../map/state.js';
import { goOn, openCase, openId } from './case.js';
import { askFor, reports, toggleChosen } from './reports.js';

/** Keys of the view Anmälningar, wherever the focus is but in a field. @param {KeyboardEvent} event */
export function reportKeys(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
  if (document.querySelector('dialog[open]') || !act(key)) return;
  event.preventDefault();
}

/** @param {string} key @returns {boolean} whether it meant something */
function act(key) {
  if (key === '1') askFor({ tab: 'list' });
  else if (key === '2') askFor({ tab: 'board' });
  else if (key === '3') askFor({ tab: 'numbers' });
  else if (key === '/') focusSearch();
  else if (key === 'j') goOn(1);
  else if (key === 'k') goOn(-1);
  else if (key === 'x') return chooseOpen();
  else if (key === 'Escape') return close();
  else return false;
  return true;
}

function focusSearch() {
  /** @type {HTMLInputElement|null} */ (document.querySelector('.reports-search input'))?.focus();
}

function chooseOpen() {
  const id = openId();
  if (!id || !reports.value.list.some((report) => report.id === id)) return false;
  toggleChosen(id);
  return true;
}

function close() {
  if (mapState.value.screen !== 'anmalningar' || !openId()) return false;
  openCase(null);
  return true;
}

/** @param {EventTarget|null} target */
function isField(target) {
  return target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;
}
