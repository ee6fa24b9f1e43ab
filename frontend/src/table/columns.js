/** @typedef {import('../api/types.js').Field} Field */
/** @typedef {import('../api/types.js').Layer} Layer */
/** @typedef {{names: string[]|null, widths: Record<string, number>}} KeptColumns no names: those a table begins with */

const KEY = 'lykta.columns.';
const FIRST = 8;
const TABULAR = new Set(['text', 'number', 'choice', 'date', 'boolean', 'reference']);
const USUAL_WIDTH = 136;
export const NARROWEST = 64;

/** The columns that a table begins with: the label, then the layer's own fields. @param {Layer} layer @returns {Field[]} */
function firstColumns({ fields, labelField }) {
  const own = fields.filter(({ common, kind }) => !common && TABULAR.has(kind));
  const label = own.filter(({ name }) => name === labelField);
  return [...label, ...own.filter(({ name }) => name !== labelField)].slice(0, FIRST);
}

/** @param {Layer} layer @param {KeptColumns} kept @returns {Field[]} in their order; fields that are gone are left out */
export function columnsOf(layer, { names }) {
  const found = (names ?? []).flatMap((name) => layer.fields.find((field) => field.name === name) ?? []);
  return found.length ? found : firstColumns(layer);
}

/** @param {Field} field @param {KeptColumns} kept @returns {number} pixels */
export function widthOf({ name }, { widths }) {
  return widths[name] ?? USUAL_WIDTH;
}

/** @param {string[]} names @param {string} name @param {number} step @returns {string[]} with it moved so many places */
export function moved(names, name, step) {
  const at = names.indexOf(name);
  const to = Math.max(0, Math.min(names.length - 1, at + step));
  return names.toSpliced(at, 1).toSpliced(to, 0, name);
}

/** @param {string} layer @returns {KeptColumns} what this browser keeps */
export function readColumns(layer) {
  try {
    const { names, widths } = JSON.parse(localStorage.getItem(KEY + layer) ?? '{}');
    return { names: names ?? null, widths: widths ?? {} };
  } catch {
    return { names: null, widths: {} };
  }
}

/** @param {string} layer @param {KeptColumns} kept */
export function keepColumns(layer, kept) {
  try {
    localStorage.setItem(KEY + layer, JSON.stringify(kept));
  } catch {
    // A browser that refuses storage only forgets.
  }
}
