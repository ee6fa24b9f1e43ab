import { uuid7 } from '../../api/uuid.js';
import { both, t } from '../../i18n/i18n.js';
import { catalogue, findLayer } from '../../map/layers.js';
import { PARTS } from '../editor.js';
import { firstValues } from '../lastValues.js';
import { moved } from '../geometry/move.js';
import { inMetres } from '../geometry/plane.js';
import { dragWay, wayFields } from './move.js';
import { geometriesOf, isNumber } from './operation.js';

/** @typedef {import('./operation.js').Edit} Edit */
/** @typedef {import('./operation.js').Feature} Feature */
/** @typedef {import('./operation.js').Layer} Layer */
/** @typedef {import('./operation.js').Subject} Subject */
/** @typedef {import('./operation.js').Values} Values */

/** What is one's own and not one's copy's. */
const OWN = new Set(['designation', 'serial']);
const ASIDE_M = 5;

/** Into the same layer or another one of the same kind of shape; fields of the same name go along. @type {import('./operation.js').Operation} */
export const copy = {
  name: 'copy',
  icon: 'copy',
  fits: (subject) => geometriesOf(subject).length > 0,
  fields: (subject, { to }) => [
    {
      name: 'to',
      title: both('op.toLayer'),
      kind: 'choice',
      required: true,
      options: targetsOf(subject).map(({ name, title }) => ({ value: name, title })),
    },
    ...wayFields(),
    ...missing(subject, findLayer(String(to))),
  ],
  first: ({ layer }) => ({ ...firstValues(layer.name), to: layer.name, east: ASIDE_M, north: 0 }),
  drag: dragWay,
  plan(subject, values) {
    const target = findLayer(String(values.to));
    const { east, north } = values;
    if (!target || !isNumber(east) || !isNumber(north)) return null;
    const copies = subject.features.flatMap((feature) => copied(subject, feature, target, values));
    const own = copies.filter(({ layer }) => layer === target.name);
    return {
      edits: copies,
      shapes: own.flatMap(({ geometry }) => geometry ?? []),
      says: target === subject.layer ? '' : t('op.copyFields', { n: shared(subject.layer, target).length }),
      then: { layer: target.name, ids: own.map(({ id }) => id) },
    };
  },
};

/** @param {Subject} subject @returns {Layer[]} */
function targetsOf({ layer }) {
  return catalogue.value.layers.filter(({ geometry, editable }) => editable && geometry === layer.geometry);
}

/** @param {Layer} from @param {Layer} to @returns {string[]} fields that both have */
function shared(from, to) {
  return to.fields
    .filter(
      ({ name, kind }) =>
        !OWN.has(name) && from.fields.some((other) => other.name === name && other.kind === kind),
    )
    .map(({ name }) => name);
}

/** What the other layer asks for and the first one does not say. @param {Subject} subject @param {Layer|undefined} target */
function missing({ layer, features }, target) {
  if (!target || target === layer) return [];
  const given = new Set(shared(layer, target));
  return target.fields.filter(
    ({ name, required, common }) =>
      required &&
      !common &&
      !(given.has(name) && features.every(({ properties }) => properties[name] != null)),
  );
}

/** @param {Subject} subject @param {Feature} feature @param {Layer} target @param {Values} values @returns {Edit[]} the copy, and copies of its parts */
function copied({ layer, parts }, { id: original, geometry, properties }, target, values) {
  if (!geometry) return [];
  const id = uuid7();
  const way = moved(Number(values.east), Number(values.north));
  const asked = new Set(target.fields.map(({ name }) => name));
  const typed = Object.entries(target === layer ? {} : { ...firstValues(target.name), ...values }).filter(
    ([name]) => asked.has(name),
  );
  const taken = shared(layer, target).flatMap((name) =>
    properties[name] == null ? [] : [[name, properties[name]]],
  );
  /** @type {Edit} */
  const own = {
    op: 'create',
    layer: target.name,
    id,
    geometry: inMetres(geometry, way),
    values: Object.fromEntries([...typed.filter(([, value]) => value != null), ...taken]),
  };
  return target === layer ? [own, ...copiedParts(layer.name, parts, original, id)] : [own];
}

/** @param {string} layer @param {Feature[]} parts @param {string} original @param {string} id of the copy @returns {Edit[]} */
function copiedParts(layer, parts, original, id) {
  const owner = PARTS[layer]?.owner;
  return parts
    .filter(({ properties }) => properties[owner] === original)
    .map(({ layer: of, properties }) => {
      const kept = Object.entries(properties).filter(([name]) => !OWN.has(name));
      return {
        op: 'create',
        layer: of,
        id: uuid7(),
        geometry: null,
        values: { ...Object.fromEntries(kept), [owner]: id },
      };
    });
}
