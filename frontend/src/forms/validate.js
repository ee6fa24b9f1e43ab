/** @typedef {import('../api/types.js').Field} Field */

/**
 * What is wrong with a value before it is sent; the server decides in the end.
 * @typedef {{severity: 'error'|'warning', key: import('../i18n/i18n.js').Key, values: Record<string, number|string>}} Finding
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param {Field} field @param {unknown} value @returns {Finding|null} */
export function check(field, value) {
  if (value == null || value === '' || (Array.isArray(value) && !value.length))
    return field.required ? error('check.required') : null;
  switch (field.kind) {
    case 'number':
      return checkNumber(field, value);
    case 'text':
      return checkText(field, String(value));
    case 'choice':
      return field.options?.some((option) => option.value === value) ? null : error('check.choice');
    case 'date':
      return DAY.test(String(value)) ? null : error('check.date');
    default:
      return null;
  }
}

/** @param {Field} field @param {unknown} value a number, or the text that could not be read as one @returns {Finding|null} */
function checkNumber({ min, max, usualMin, usualMax, whole }, value) {
  if (typeof value !== 'number') return error('check.number');
  if (min != null && max != null && (value < min || value > max)) return error('check.range', { min, max });
  if (min != null && value < min) return error('check.min', { min });
  if (max != null && value > max) return error('check.max', { max });
  if (whole && !Number.isInteger(value)) return error('check.whole');
  if (usualMin != null && value < usualMin) return warning('check.below', { usual: usualMin });
  if (usualMax != null && value > usualMax) return warning('check.above', { usual: usualMax });
  return null;
}

/** @param {Field} field @param {string} value @returns {Finding|null} */
function checkText({ maxLength }, value) {
  return maxLength && value.length > maxLength
    ? error('check.length', { max: maxLength, n: value.length })
    : null;
}

/** @param {import('../api/types.js').Values} values @returns {Finding|null} about several fields together */
export function checkPeriod({ valid_from: from, valid_to: to }) {
  return from && to && String(from) > String(to) ? error('check.period') : null;
}

/** @param {Field[]} fields @param {import('../api/types.js').Values} values @returns {number} how many fields have an error */
export function errorCount(fields, values) {
  const wrong = fields.filter((field) => check(field, values[field.name])?.severity === 'error').length;
  return wrong + (checkPeriod(values) ? 1 : 0);
}

/** @param {Finding['key']} key @param {Finding['values']} [values] @returns {Finding} */
function error(key, values = {}) {
  return { severity: 'error', key, values };
}

/** @param {Finding['key']} key @param {Finding['values']} values @returns {Finding} */
function warning(key, values) {
  return { severity: 'warning', key, values };
}
