import { day, number, pick, t } from '../i18n/i18n.js';
import { cachedTitle } from '../forms/referenceTitles.js';

/** @typedef {import('../api/types.js').Field} Field */

/**
 * What a column must hold; what is not said does not matter.
 *
 * @typedef {object} Filter
 * @property {string} [contains]
 * @property {number|string|null} [from] a number or a day
 * @property {number|string|null} [to]
 * @property {string[]} [oneOf] choices, ids of a reference, true or false
 * @property {boolean} [empty]
 *
 * @typedef {Record<string, Filter>} Filters by field
 */

/** @typedef {'contains'|'range'|'oneOf'|'reference'|'none'} FilterKind */

/** @type {Record<import('../api/types.js').FieldKind, FilterKind>} */
const KINDS = {
  text: 'contains',
  list: 'contains',
  number: 'range',
  date: 'range',
  time: 'range',
  choice: 'oneOf',
  boolean: 'oneOf',
  reference: 'reference',
  attachment: 'none',
};

/** @param {Field} field @returns {FilterKind} */
export function filterKind({ kind }) {
  return KINDS[kind];
}

/** @param {Filter} filter */
function isIdle({ contains, from, to, oneOf, empty }) {
  return !contains && from == null && to == null && !oneOf?.length && empty == null;
}

/** @param {Filters} filters @param {string} field @param {Filter} filter @returns {Filters} */
export function withFilter(filters, field, filter) {
  const { [field]: _, ...others } = filters;
  return isIdle(filter) ? others : { ...others, [field]: filter };
}

/** @param {Filters} filters @returns {Record<string, unknown>} as the server reads them */
export function filterParameters(filters) {
  const pairs = Object.entries(filters).flatMap(([field, { contains, from, to, oneOf, empty }]) => [
    [`${field}.contains`, contains],
    [`${field}.from`, from],
    [`${field}.to`, to],
    [`${field}.in`, oneOf?.join(',')],
    [`${field}.empty`, empty == null ? null : empty ? 'yes' : 'no'],
  ]);
  return Object.fromEntries(pairs.filter(([, value]) => value != null && value !== ''));
}

/** @param {Field} field @param {Filter} filter @returns {string} as its chip says it */
export function filterSentence(field, filter) {
  const { contains, from, to, oneOf, empty } = filter;
  const parts = [];
  if (empty != null) parts.push(empty ? t('table.isEmpty') : t('table.isNotEmpty'));
  if (contains) parts.push(t('table.containing', { text: contains }));
  if (oneOf?.length) parts.push(oneOf.map((value) => named(field, value)).join(', '));
  if (from != null || to != null) parts.push(range(field, from, to));
  return `${pick(field.title)}: ${parts.join(', ')}`;
}

/** @param {Field} field @param {unknown} from @param {unknown} to */
function range(field, from, to) {
  const shown = (/** @type {unknown} */ value) =>
    value == null ? '' : field.kind === 'number' ? number(Number(value)) : day(String(value));
  return `${shown(from)}–${shown(to)}${field.unit ? ` ${field.unit}` : ''}`;
}

/** @param {Field} field @param {string} value */
function named({ kind, options, layer }, value) {
  if (kind === 'boolean') return value === 'true' ? t('value.yes') : t('value.no');
  if (kind === 'reference') return cachedTitle(layer ?? '', value);
  return pick(options?.find((option) => option.value === value)?.title) || value;
}
