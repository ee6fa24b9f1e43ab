import { uuid7 } from '../../api/uuid.js';
import { named, t } from '../../i18n/i18n.js';
import { lineOf, partsOf, polygonOf, signedArea } from '../geometry/plane.js';
import { splitLine, splitPolygon } from '../geometry/split.js';
import { allAre } from './operation.js';

/** @typedef {import('./operation.js').Geometry} Geometry */
/** @typedef {import('./operation.js').Subject} Subject */

/** One feature becomes two with the same values; the first part stays the feature it was. @type {import('./operation.js').Operation} */
export const split = {
  name: 'split',
  icon: 'split',
  fits: (subject) =>
    subject.features.length === 1 && (allAre(subject, 'LineString') || allAre(subject, 'Polygon')),
  fields: () => [],
  first: () => ({}),
  draws: (subject) => (allAre(subject, 'LineString') ? 'Point' : 'LineString'),
  plan(subject, _, drawn) {
    if (!drawn) return null;
    const halves = halvesOf(subject, drawn);
    return 'refusal' in halves ? { refusal: named('splitRefusal', halves.refusal) } : planOf(subject, halves);
  },
};

/** @param {Subject} subject @param {Geometry} drawn @returns {Geometry[]|{refusal: string}} */
function halvesOf({ features: [{ geometry }] }, drawn) {
  if (!geometry) return [];
  const cut = partsOf(drawn)[0];
  if (geometry.type === 'LineString') {
    const split = splitLine(partsOf(geometry)[0], cut[0]);
    return 'refusal' in split ? split : split.parts.map(lineOf);
  }
  const split = splitPolygon(partsOf(geometry), cut);
  if ('refusal' in split) return split;
  const size = (/** @type {import('./operation.js').Xy[][]} */ [outer]) => Math.abs(signedArea(outer));
  return split.parts.sort((a, b) => size(b) - size(a)).map(polygonOf);
}

/** @param {Subject} subject @param {Geometry[]} halves @returns {import('./operation.js').Plan} */
function planOf({ features: [{ layer, id, version, properties }] }, halves) {
  const other = uuid7();
  return {
    edits: [
      { op: 'patch', layer, id, version, geometry: halves[0] },
      { op: 'create', layer, id: other, geometry: halves[1], values: properties },
    ],
    shapes: [...halves, ...cutOf(halves[0])],
    says: t('op.splitSays'),
    then: { layer, ids: [id, other] },
  };
}

/** Where a line is cut, which its two parts alone would not show. @param {Geometry} first part @returns {Geometry[]} */
function cutOf(first) {
  if (first.type !== 'LineString') return [];
  return [{ type: 'Point', coordinates: first.coordinates[first.coordinates.length - 1] }];
}
