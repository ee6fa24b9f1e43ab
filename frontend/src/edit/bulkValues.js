import { same } from './draft.js';

/** @typedef {import('../api/types.js').Edit} Edit */
/** @typedef {import('../api/types.js').Feature} Feature */
/** @typedef {import('../api/types.js').Field} Field */
/** @typedef {import('../api/types.js').Values} Values */
/** @typedef {{values: Values, mixed: Set<string>}} Common what all have alike, and the fields in which they differ */

/** @param {Field[]} fields @param {Feature[]} features @returns {Common} */
export function commonOf(fields, features) {
  const [first, ...others] = features.map(({ properties }) => properties);
  const isMixed = (/** @type {string} */ name) => others.some((values) => !same(values[name], first[name]));
  const mixed = new Set(fields.map(({ name }) => name).filter(isMixed));
  const alike = fields.filter(({ name }) => !mixed.has(name));
  return { mixed, values: Object.fromEntries(alike.map(({ name }) => [name, first?.[name] ?? null])) };
}

/** Only what differs is sent: a feature that has the values already keeps its version. @param {Feature[]} features @param {Values} values null clears @returns {Edit[]} */
export function patchesOf(features, values) {
  return features.flatMap(({ layer, id, version, properties }) => {
    const changed = Object.entries(values).filter(([name, value]) => !same(value, properties[name]));
    if (!changed.length) return [];
    return [/** @type {Edit} */ ({ op: 'patch', layer, id, version, values: Object.fromEntries(changed) })];
  });
}

/** @param {Feature[]} features @returns {Edit[]} */
export function deletesOf(features) {
  return features.map(({ layer, id, version }) => /** @type {Edit} */ ({ op: 'delete', layer, id, version }));
}
