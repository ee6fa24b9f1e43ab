/**
 * Something that is done to shapes: set up in the panel, seen on the map before it is done, saved as one command.
 *
 * @typedef {import('../../api/types.js').Edit} Edit
 * @typedef {import('../../api/types.js').Feature} Feature
 * @typedef {import('../../api/types.js').Field} Field
 * @typedef {import('../../api/types.js').Geometry} Geometry
 * @typedef {import('../../api/types.js').Layer} Layer
 * @typedef {import('../../api/types.js').Values} Values
 * @typedef {import('../geometry/plane.js').Xy} Xy
 *
 * @typedef {{layer: Layer, features: Feature[], parts: Feature[]}} Subject saved features of one layer, and their parts
 *
 * @typedef {object} Plan
 * @property {Edit[]} edits
 * @property {Geometry[]} shapes to be seen before it is done
 * @property {import('../../map/preview.js').Aimed[]} [lamps]
 * @property {string} [says] a sentence about what would come of it
 * @property {{layer: string, ids: string[]}} then what is chosen afterwards
 *
 * @typedef {{refusal: string}} Refusal a sentence: why it can't be done
 *
 * @typedef {object} Operation
 * @property {import('../commands.js').CommandName} name
 * @property {import('../../shell/icons.js').IconName} icon
 * @property {(subject: Subject) => boolean} fits
 * @property {(subject: Subject, values: Values) => Field[]} fields to be filled in
 * @property {(subject: Subject) => Values} first what the fields start with
 * @property {(subject: Subject) => 'Point'|'LineString'} [draws] what has to be drawn on the map
 * @property {(subject: Subject, before: Values, from: Xy, to: Xy) => Values} [drag] what a drag on the map changes
 * @property {(subject: Subject, values: Values, drawn: Geometry|null) => Plan|Refusal|null} plan null while something is missing
 */

/** @param {Subject} subject @returns {import('../../api/types.js').Geometry[]} */
export function geometriesOf({ features }) {
  return features.flatMap(({ geometry }) => geometry ?? []);
}

/** @param {Subject} subject @param {Geometry['type']} type @returns {boolean} whether all have a shape of the type */
export function allAre({ features }, type) {
  return features.length > 0 && features.every(({ geometry }) => geometry?.type === type);
}

/** @param {string} name @param {import('../../api/types.js').Bilingual} title @param {Partial<Field>} more @returns {Field} */
export function numberField(name, title, more) {
  return { name, title, kind: 'number', required: true, ...more };
}

/** @param {unknown} value @returns {value is number} typed whole, and not on its way to be */
export function isNumber(value) {
  return typeof value === 'number' && Number.isFinite(value);
}
