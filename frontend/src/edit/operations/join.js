import { both, pick, t } from '../../i18n/i18n.js';
import { display } from '../../forms/display.js';
import { commonOf } from '../bulkValues.js';
import { joinLines } from '../geometry/joinLines.js';
import { joinPolygons } from '../geometry/joinPolygons.js';
import { lineOf, partsOf, polygonOf } from '../geometry/plane.js';
import { allAre, geometriesOf } from './operation.js';

/** @typedef {import('./operation.js').Feature} Feature */
/** @typedef {import('./operation.js').Subject} Subject */

const MOST = 50;

/** Several features become one; whose values it gets is asked. @type {import('./operation.js').Operation} */
export const join = {
  name: 'join',
  icon: 'join',
  fits: (subject) =>
    subject.features.length > 1 &&
    subject.features.length <= MOST &&
    (allAre(subject, 'LineString') || allAre(subject, 'Polygon')),
  fields: (subject) => [
    {
      name: 'keeper',
      title: both('op.keeper'),
      kind: 'choice',
      required: true,
      options: subject.features.map((feature) => ({
        value: feature.id,
        title: { sv: nameOf(subject, feature), en: nameOf(subject, feature) },
      })),
    },
  ],
  first: ({ features }) => ({ keeper: features[0].id }),
  plan(subject, { keeper }) {
    const kept = subject.features.find(({ id }) => id === keeper);
    if (!kept) return null;
    const others = subject.features.filter((feature) => feature !== kept);
    const shape = joined({ ...subject, features: [kept, ...others] });
    if (!shape) return { refusal: allAre(subject, 'Polygon') ? t('op.joinApart') : t('op.joinEnds') };
    const { layer, id, version } = kept;
    return {
      edits: [{ op: 'patch', layer, id, version, geometry: shape }, ...others.map(deleted)],
      shapes: [shape],
      says: lost(subject, others),
      then: { layer, ids: [id] },
    };
  },
};

/** @param {Subject} subject @returns {import('./operation.js').Geometry|null} */
function joined(subject) {
  const shapes = geometriesOf(subject).map(partsOf);
  if (allAre(subject, 'LineString')) {
    const line = joinLines(shapes.map(([line]) => line));
    return line && lineOf(line);
  }
  const rings = joinPolygons(shapes);
  return rings && polygonOf(rings);
}

/** @param {Feature} feature @returns {import('./operation.js').Edit} */
function deleted({ layer, id, version }) {
  return { op: 'delete', layer, id, version };
}

/** What nobody will find any more. @param {Subject} subject @param {Feature[]} others @returns {string} */
function lost({ layer, features }, others) {
  const fields = layer.fields.filter(({ common }) => !common);
  const { mixed } = commonOf(fields, features);
  const what = fields
    .filter(({ name }) => mixed.has(name))
    .map((field) => {
      const values = new Set(others.map(({ properties }) => display(field, properties[field.name]) || '–'));
      return `${pick(field.title)} ${[...values].join(', ')}`;
    });
  return what.length ? t('op.joinLost', { what: what.join('; ') }) : t('op.joinAlike');
}

/** @param {Subject} subject @param {Feature} feature */
function nameOf({ layer, features }, feature) {
  const label = feature.properties[layer.labelField];
  const alike = features.filter(({ properties }) => properties[layer.labelField] === label).length > 1;
  return label && !alike
    ? String(label)
    : `${label ?? pick(layer.singular)} (${features.indexOf(feature) + 1})`;
}
