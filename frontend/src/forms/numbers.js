/** A typed number: decimal comma or point, spaces between thousands, a real minus sign. */
const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;

/** @param {string} text @returns {number|string|null} the text itself where it is no number, null where empty */
export function readNumber(text) {
  const packed = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  if (!packed) return null;
  return NUMBER.test(packed) ? Number(packed.replace(',', '.')) : text;
}

/** @param {unknown} value @param {'sv'|'en'} language @param {number} [decimals] most decimals @returns {string} as it stands in a field: no thousands, so that it can be edited */
export function writeNumber(value, language, decimals = 6) {
  if (typeof value !== 'number') return value == null ? '' : String(value);
  const text = String(Number(value.toFixed(decimals)));
  return language === 'sv' ? text.replace('.', ',') : text;
}
