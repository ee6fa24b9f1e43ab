import { ChangeValues, Create, Delete, Reshape, Together } from './commands.js';

/** @typedef {import('../api/types.js').Feature} Feature */
/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {import('../api/types.js').Values} Values */

/**
 * A feature as the user has it before it is saved.
 *
 * @typedef {object} Draft
 * @property {string} layer
 * @property {string} id
 * @property {Feature|null} base as the server last gave it; null while the feature is new
 * @property {Values} values
 * @property {Geometry|null} geometry
 * @property {(Geometry|null)[]} trail earlier shapes since the base, oldest first
 * @property {boolean} removed a part that goes with the next save
 */

/** @param {Feature} feature @returns {Draft} */
export function draftOf(feature) {
  const { layer, id, properties, geometry } = feature;
  return { layer, id, base: feature, values: { ...properties }, geometry, trail: [], removed: false };
}

/** @param {string} layer @param {string} id @param {Geometry|null} geometry @param {Values} values @returns {Draft} */
export function newDraft(layer, id, geometry, values) {
  return { layer, id, base: null, values, geometry, trail: [], removed: false };
}

/** @param {Draft} draft @param {string} field @param {unknown} value null or '' clears @returns {Draft} */
export function withValue(draft, field, value) {
  return { ...draft, values: { ...draft.values, [field]: value === '' ? null : value } };
}

/** @param {Draft} draft @param {Geometry} geometry @returns {Draft} */
export function withGeometry(draft, geometry) {
  return { ...draft, geometry, trail: [...draft.trail, draft.geometry] };
}

/** @param {Draft} draft @returns {Draft} one shape back */
export function stepBack(draft) {
  if (!draft.trail.length) return draft;
  return { ...draft, geometry: draft.trail[draft.trail.length - 1], trail: draft.trail.slice(0, -1) };
}

/** @param {unknown} a @param {unknown} b @returns {boolean} two field values; empty and missing are the same */
export function same(a, b) {
  const empty = (/** @type {unknown} */ v) => v == null || v === '' || (Array.isArray(v) && !v.length);
  if (empty(a) || empty(b)) return empty(a) && empty(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** @param {Draft} draft @returns {Values} the fields that differ from the base; null where cleared */
export function changedValues({ values, base }) {
  const before = base?.properties ?? {};
  const names = Object.keys({ ...before, ...values }).filter((name) => !same(values[name], before[name]));
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

/** @param {Draft} draft */
export function geometryChanged({ geometry, base }) {
  return base !== null && JSON.stringify(geometry) !== JSON.stringify(base.geometry);
}

/** @param {Draft} draft @returns {boolean} whether there is something to save */
export function isDirty(draft) {
  if (!draft.base) return !draft.removed;
  return draft.removed || geometryChanged(draft) || Object.keys(changedValues(draft)).length > 0;
}

/** @param {Draft} draft @returns {import('./commands.js').Command[]} */
function commandsOf(draft) {
  const { layer, id, base, geometry } = draft;
  const values = changedValues(draft);
  if (!base) return draft.removed ? [] : [new Create(layer, id, geometry, filled(draft.values))];
  if (draft.removed) return [new Delete(layer, id, base.version)];
  const commands = [];
  if (geometry && geometryChanged(draft)) commands.push(new Reshape(layer, id, base.version, geometry));
  if (Object.keys(values).length) commands.push(new ChangeValues(layer, id, base.version, values));
  return commands;
}

/** The draft as it will be when its change set is kept, to go on from meanwhile. @param {Draft} draft @returns {Draft} */
export function asSent(draft) {
  const { layer, id, base, values, geometry } = draft;
  const properties = filled(values);
  return { ...draft, base: { version: 0, ...base, id, layer, properties, geometry }, trail: [] };
}

/** The draft as not kept: what is typed, on top of what was there before. @param {Draft} draft @param {Draft} sent @returns {Draft} */
export function asNotSent(draft, sent) {
  return { ...draft, base: sent.base };
}

/** @param {Draft[]} drafts the feature first, then its parts @returns {import('./commands.js').Command|null} */
export function commandOf(drafts) {
  const commands = drafts.filter(isDirty).flatMap(commandsOf);
  return commands.length ? new Together(commands) : null;
}

/** @param {Values} values */
function filled(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null && value !== ''));
}
