import { findLayer } from '../map/layers.js';
import { editor } from './editor.js';

/** @typedef {import('./commands.js').Command} Command */
/** @typedef {import('../api/types.js').Edit} Edit */

/** What a command does, for the list of steps. @param {Command} command @returns {import('./steps.js').About} */
export function aboutOf({ name, layer, edits }) {
  const own = edits.filter((edit) => edit.layer === layer);
  const ids = new Set(own.map(({ id }) => id));
  const fields = own.flatMap(({ op, values }) => (op === 'patch' ? Object.keys(values ?? {}) : []));
  const subject = ids.size === 1 ? subjectOf(own[0]) : '';
  return { name, layer, count: ids.size, subject, fields: [...new Set(fields)] };
}

/** @param {Edit} edit @returns {string} what people call the feature, where it is known */
function subjectOf({ layer, id, values }) {
  const { draft, parts } = editor.value;
  const open = [draft, ...parts].find((other) => other?.id === id);
  const label = findLayer(layer)?.labelField ?? '';
  return String(values?.[label] ?? open?.base?.properties[label] ?? open?.values[label] ?? '');
}
