import { Store } from '../map/store.js';

/**
 * A short message over the map; the newest replaces the one before.
 * @typedef {object} Notice
 * @property {string|null} key of the text catalogue
 * @property {Record<string, string>} params
 * @property {boolean|(() => void)} undo offers to undo: the last step, or by a way of its own
 * @property {import('../api/problem.js').ApiProblem|null} problem shown in place of a text
 * @property {number} id
 */

/** @type {Store<{notice: Notice|null}>} */
export const notices = new Store(/** @type {{notice: Notice|null}} */ ({ notice: null }));

const SHOWN_MS = 7_000;
const PROBLEM_MS = 20_000;
let last = 0;

/** @param {string|null} key @param {Partial<Notice>} [more] */
export function tell(key, more = {}) {
  const notice = { key, params: {}, undo: false, problem: null, ...more, id: ++last };
  notices.set({ notice });
  setTimeout(() => dismiss(notice.id), notice.problem ? PROBLEM_MS : SHOWN_MS);
}

/** @param {number} id */
export function dismiss(id) {
  if (notices.value.notice?.id === id) notices.set({ notice: null });
}

/** Where the browser refuses the clipboard the text is shown, to be copied by hand. @param {string} text */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    tell('menu.copied', { params: { what: text } });
  } catch {
    tell('menu.notCopied', { params: { what: text } });
  }
}
