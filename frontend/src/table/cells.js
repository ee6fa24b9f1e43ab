import { cachedTitle } from '../forms/referenceTitles.js';
import { display } from '../forms/display.js';
import { writeNumber } from '../forms/numbers.js';
import { mapState } from '../map/state.js';
import { number, pick, t } from '../i18n/i18n.js';

/** @typedef {import('../api/types.js').Field} Field */

/** As a cell shows it: the unit stands in the heading. @param {Field} field @param {unknown} value @returns {string} */
export function shown(field, value) {
  return field.kind === 'number' && typeof value === 'number'
    ? number(value, field.decimals ?? 3)
    : display(field, value);
}

/** As a spreadsheet gets it, and as pasting reads it again. @param {Field} field @param {unknown} value @returns {string} */
export function copied(field, value) {
  if (value == null) return '';
  switch (field.kind) {
    case 'number':
      return writeNumber(value, mapState.value.language);
    case 'choice':
      return pick(field.options?.find((option) => option.value === value)?.title) || String(value);
    case 'boolean':
      return value ? t('value.yes') : t('value.no');
    case 'reference':
      return cachedTitle(field.layer ?? '', String(value));
    case 'list':
      return Array.isArray(value) ? value.join('; ') : String(value);
    default:
      return String(value);
  }
}
