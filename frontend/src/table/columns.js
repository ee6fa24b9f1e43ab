/** @typedef {import('../api/types.js').Field} Field */

const MOST = 8;
const TABULAR = new Set(['text', 'number', 'choice', 'date', 'boolean', 'reference']);

/** The columns that a table begins with: the label, then the layer's own fields. @param {import('../api/types.js').Layer} layer @returns {Field[]} */
export function columnsOf({ fields, labelField }) {
  const own = fields.filter(({ common, kind }) => !common && TABULAR.has(kind));
  const label = own.filter(({ name }) => name === labelField);
  return [...label, ...own.filter(({ name }) => name !== labelField)].slice(0, MOST);
}
