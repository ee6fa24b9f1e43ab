/** @typedef {import('../../api/types.js').Field} Field */
/** @typedef {'is'|'is-not'|'contains'|'at-least'|'at-most'|'empty'|'filled'} Operator */
/** @typedef {{field: string, operator: Operator, value: unknown}} Question */
/** @typedef {{field: string, ofPart: boolean, operator: Operator|null, value: unknown}} Asked what is typed so far; no operator: the usual one; ofPart: a field of the luminaires of lamps */

const ORDERED = new Set(['number', 'date', 'time']);
const WORDS = new Set(['text', 'list']);

/** @param {Field} field @returns {Operator[]} those that make sense for its kind, the usual one first */
export function operatorsOf({ kind }) {
  if (kind === 'attachment') return ['filled', 'empty'];
  if (ORDERED.has(kind)) return ['is', 'at-least', 'at-most', 'is-not', 'empty', 'filled'];
  if (WORDS.has(kind)) return ['contains', 'is', 'is-not', 'empty', 'filled'];
  return ['is', 'is-not', 'empty', 'filled'];
}

/** @param {Operator} operator */
export function takesValue(operator) {
  return operator !== 'empty' && operator !== 'filled';
}

/** As the server reads it. @param {Question} question */
export function whereOf({ field, operator, value }) {
  return takesValue(operator) ? `${field} ${operator} ${value}` : `${field} ${operator}`;
}
