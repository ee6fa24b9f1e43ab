import { mapState } from '../map/state.js';
import { en } from './en.js';
import { sv } from './sv.js';

/** @typedef {keyof typeof sv} Key */
/** @typedef {import('../api/types.js').Bilingual} Bilingual */

/** @type {Record<string, Record<string, string>>} */
const catalogues = { sv, en };
const locales = { sv: 'sv-SE', en: 'en-GB' };

/** @param {Key} key @param {Record<string, unknown>} [values] for the {names} in the text @returns {string} */
export function t(key, values = {}) {
  return fill(catalogues[mapState.value.language][key], values);
}

/** A text in both languages, for what is described as the server describes fields. @param {Key} key @returns {Bilingual} */
export function both(key) {
  return { sv: sv[key], en: en[key] };
}

/** A text whose key is put together; the value itself where the catalogue has none. @param {string} group @param {string} value @returns {string} */
export function named(group, value) {
  return catalogues[mapState.value.language][`${group}.${value}`] ?? value;
}

/** @param {string} text @param {Record<string, unknown>} values */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** @param {Bilingual|null|undefined} text @returns {string} */
export function pick(text) {
  return text ? text[mapState.value.language] || text.sv : '';
}

/** @param {{sv: string, en: string}} problem a problem or problem document */
export function sentence(problem) {
  return problem[mapState.value.language] || problem.sv;
}

function locale() {
  return locales[mapState.value.language];
}

/** @param {number} value @param {number} [decimals] most decimals @returns {string} with the language's decimal mark */
export function number(value, decimals = 6) {
  return value.toLocaleString(locale(), { maximumFractionDigits: decimals });
}

/** @param {string} iso a day @returns {string} 24 nov 2026 */
export function day(iso) {
  return new Date(`${iso}T12:00:00`).toLocaleDateString(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** @param {string} iso a day @returns {string} nov 2026 */
export function month(iso) {
  return new Date(`${iso}T12:00:00`).toLocaleDateString(locale(), { month: 'short', year: 'numeric' });
}

/** @param {string} iso an instant @returns {string} day and time of the reader's clock */
export function moment(iso) {
  return new Date(iso).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}

/** @param {string} iso an instant @returns {string} the hour by the reader's clock */
export function clock(iso) {
  return new Date(iso).toLocaleTimeString(locale(), { timeStyle: 'short' });
}

/** @param {string} iso an instant @param {Date} [now] @returns {string} today, yesterday, or so many days ago */
export function ago(iso, now = new Date()) {
  const midnight = (/** @type {Date} */ date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(new Date(iso)) - midnight(now)) / 86_400_000);
  if (days < -30) return day(iso.slice(0, 10));
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
}
