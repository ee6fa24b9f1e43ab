import { number, t } from '../i18n/i18n.js';

/**
 * What is wrong with a value, in one sentence.
 * @param {{key: import('../i18n/i18n.js').Key, values: Record<string, number|string>}} finding @param {string} [unit] of the field
 */
export function findingText({ key, values }, unit = '') {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? number(value) : value,
  ]);
  return t(key, { unit, ...Object.fromEntries(shown) });
}
