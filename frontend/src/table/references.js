import { listFeatures } from '../api/features.js';
import { rememberTitles } from '../forms/referenceTitles.js';
import { findLayer } from '../map/layers.js';

/** @typedef {import('../api/types.js').Field} Field */

/**
 * Looks up every name that a block has for its references, each once.
 * @param {(Field|null)[]} fields by column @param {string[][]} block
 * @returns {Promise<import('./reading.js').FindReference>}
 */
export async function referencesIn(fields, block) {
  /** @type {Map<string, string[]>} */
  const known = new Map();
  const names = fields.flatMap((field, column) =>
    field?.kind === 'reference' ? block.map((row) => ({ field, text: (row[column] ?? '').trim() })) : [],
  );
  const asked = new Map(names.filter(({ text }) => text).map((name) => [keyOf(name.field, name.text), name]));
  await Promise.all(
    Array.from(asked, async ([key, { field, text }]) => known.set(key, await idsOf(field, text))),
  );
  return (field, text) => chosenFrom(known.get(keyOf(field, text)) ?? [], text);
}

/** @param {Field} field @param {string} text */
function keyOf({ layer }, text) {
  return `${layer}/${text}`;
}

/** @param {Field} field @param {string} text */
async function idsOf({ layer = '' }, text) {
  const label = findLayer(layer)?.labelField ?? 'name';
  const { features } = await listFeatures(layer, { [label]: text, limit: 2 });
  rememberTitles(features);
  return features.map(({ id }) => id);
}

/** @param {string[]} ids @param {string} text @returns {ReturnType<import('./reading.js').FindReference>} */
function chosenFrom(ids, text) {
  if (ids.length === 1) return ids[0];
  return { key: ids.length ? 'table.severalCalled' : 'table.noneCalled', values: { text } };
}
