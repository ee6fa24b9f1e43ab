import { both } from '../../i18n/i18n.js';
import { middleOf, rotated } from '../geometry/move.js';
import { inMetres, partsOf } from '../geometry/plane.js';
import { bearing } from '../geometry/row.js';
import { allAre, geometriesOf, isNumber, numberField } from './operation.js';

/** @typedef {import('./operation.js').Subject} Subject */

/** All that is chosen turns around its common middle; luminaires turn with their lamps. @type {import('./operation.js').Operation} */
export const rotate = {
  name: 'rotate',
  icon: 'rotate',
  fits: (subject) =>
    geometriesOf(subject).length > 1 || (geometriesOf(subject).length > 0 && !allAre(subject, 'Point')),
  fields: () => [numberField('degrees', both('op.degrees'), { unit: '°', min: -360, max: 360, decimals: 1 })],
  first: () => ({ degrees: 0 }),
  drag(subject, { degrees }, from, to) {
    const [x, y] = centreOf(subject);
    const turn = bearing(to[0] - x, to[1] - y) - bearing(from[0] - x, from[1] - y);
    const all = (isNumber(degrees) ? degrees : 0) + turn;
    return { degrees: Math.round((((all + 540) % 360) - 180) * 10) / 10 };
  },
  plan(subject, { degrees }) {
    if (!isNumber(degrees) || !degrees) return null;
    const turn = rotated(centreOf(subject), degrees);
    const { layer, features, parts } = subject;
    const turned = features.flatMap(({ id, version, geometry }) =>
      geometry
        ? [
            /** @type {const} */ ({
              op: 'patch',
              layer: layer.name,
              id,
              version,
              geometry: inMetres(geometry, turn),
            }),
          ]
        : [],
    );
    return {
      edits: [...turned, ...parts.flatMap((part) => turnedPart(part, degrees))],
      shapes: turned.map(({ geometry }) => geometry),
      then: { layer: layer.name, ids: features.map(({ id }) => id) },
    };
  },
};

/** @param {Subject} subject */
function centreOf(subject) {
  return middleOf(geometriesOf(subject).flatMap((geometry) => partsOf(geometry).flat()));
}

/** @param {import('./operation.js').Feature} part @param {number} degrees @returns {import('./operation.js').Edit[]} */
function turnedPart({ layer, id, version, properties: { azimuth_deg: azimuth } }, degrees) {
  if (!isNumber(azimuth)) return [];
  return [{ op: 'patch', layer, id, version, values: { azimuth_deg: (azimuth + degrees + 360) % 360 } }];
}
