import { readNumber } from '../forms/numbers.js';
import { check } from '../forms/validate.js';

/** @typedef {import('../api/types.js').Field} Field */
/** @typedef {import('../i18n/i18n.js').Key} Key */
/** @typedef {{key: Key, values: Record<string, string|number>}} Refusal */
/** @typedef {{value: unknown, refusal: Refusal|null}} Reading */
/** @typedef {(field: Field, text: string) => string|Refusal} FindReference a feature's id by its name */

const NUMBER_AND_UNIT = /^([+\-−]?[\d\s\u00a0\u202f.,]*\d[.,]?)\s*([^\d\s.,].*)?$/;
const YES = new Set(['ja', 'yes', 'true', 'sant', '1']);
const NO = new Set(['nej', 'no', 'false', 'falskt', '0']);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What a pasted text means for a field, with the form's own checks.
 * @param {Field} field @param {string} text @param {FindReference} findReference @returns {Reading}
 */
export function readCell(field, text, findReference) {
  const trimmed = text.trim();
  const found = trimmed ? meaning(field, trimmed, findReference) : { value: null, refusal: null };
  if (found.refusal) return found;
  const finding = check(field, found.value);
  const refusal =
    finding?.severity === 'error'
      ? { key: finding.key, values: { ...finding.values, unit: field.unit ?? '' } }
      : null;
  return { value: found.value, refusal };
}

/** @param {Field} field @param {string} text @param {FindReference} findReference @returns {Reading} */
function meaning(field, text, findReference) {
  switch (field.kind) {
    case 'number':
      return measure(field, text);
    case 'choice':
      return read(optionCalled(field, text) ?? text);
    case 'boolean':
      return yesOrNo(text);
    case 'date':
      return read(text.replaceAll('/', '-').replace(/[T ]00:00(:00)?$/, ''));
    case 'time':
      return moment(text);
    case 'reference':
      return reference(field, text, findReference);
    case 'list':
      return read(text.split(';').flatMap((part) => part.trim() || []));
    case 'attachment':
      return refused('table.noFiles');
    default:
      return read(text);
  }
}

/** A unit may stand behind the number, if it is the field's own. @param {Field} field @param {string} text */
function measure({ unit }, text) {
  const [, digits, written] = NUMBER_AND_UNIT.exec(text) ?? [];
  if (digits && written && written.trim().toLowerCase() !== (unit ?? '').toLowerCase())
    return refused(unit ? 'table.wrongUnit' : 'table.noUnit', { found: written.trim(), unit: unit ?? '' });
  return read(readNumber(digits ?? text));
}

/** @param {Field} field @param {string} text */
function optionCalled({ options }, text) {
  const small = text.toLowerCase();
  return options?.find(({ value, title }) =>
    [value, title.sv, title.en].some((name) => name.toLowerCase() === small),
  )?.value;
}

/** @param {string} text */
function yesOrNo(text) {
  const small = text.toLowerCase();
  if (YES.has(small)) return read(true);
  return NO.has(small) ? read(false) : refused('table.yesOrNo');
}

/** By the reader's clock. @param {string} text */
function moment(text) {
  const time = new Date(text.replace(' ', 'T'));
  return Number.isNaN(time.getTime()) ? refused('table.badTime') : read(time.toISOString());
}

/** @param {Field} field @param {string} text @param {FindReference} findReference */
function reference(field, text, findReference) {
  if (UUID.test(text)) return read(text.toLowerCase());
  const found = findReference(field, text);
  return typeof found === 'string' ? read(found) : { value: null, refusal: found };
}

/** @param {unknown} value @returns {Reading} */
function read(value) {
  return { value, refusal: null };
}

/** @param {Key} key @param {Refusal['values']} [values] @returns {Reading} */
function refused(key, values = {}) {
  return { value: null, refusal: { key, values } };
}
