import { day, moment, number, pick, t } from '../i18n/i18n.js';
import { cachedTitle } from './referenceTitles.js';

/** @typedef {import('../api/types.js').Field} Field */

/** A field's value as one reads it in a table or a history. @param {Field} field @param {unknown} value @returns {string} */
export function display(field, value) {
  if (value == null || value === '') return '';
  switch (field.kind) {
    case 'number':
      return `${number(Number(value), field.decimals ?? 3)}${field.unit ? ` ${field.unit}` : ''}`;
    case 'choice':
      return pick(field.options?.find((option) => option.value === value)?.title) || String(value);
    case 'date':
      return day(String(value));
    case 'time':
      return moment(String(value));
    case 'boolean':
      return value ? t('value.yes') : t('value.no');
    case 'list':
      return Array.isArray(value) ? value.join(', ') : String(value);
    case 'reference':
      return cachedTitle(field.layer ?? '', String(value));
    case 'attachment':
      return t('value.file');
    default:
      return String(value);
  }
}
