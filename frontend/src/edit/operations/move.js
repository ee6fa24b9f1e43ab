import { both } from '../../i18n/i18n.js';
import { moved } from '../geometry/move.js';
import { inMetres } from '../geometry/plane.js';
import { geometriesOf, isNumber, numberField } from './operation.js';

const FAR_M = 20_000;

/** How far, by number or by hand. */
export const wayFields = () => [
  numberField('east', both('op.east'), { unit: 'm', min: -FAR_M, max: FAR_M, decimals: 2 }),
  numberField('north', both('op.north'), { unit: 'm', min: -FAR_M, max: FAR_M, decimals: 2 }),
];

/** @type {NonNullable<import('./operation.js').Operation['drag']>} */
export function dragWay(_, before, from, to) {
  const plus = (/** @type {unknown} */ value, /** @type {number} */ metres) =>
    Math.round(((isNumber(value) ? value : 0) + metres) * 100) / 100;
  return { east: plus(before.east, to[0] - from[0]), north: plus(before.north, to[1] - from[1]) };
}

/** All that is chosen moves together. @type {import('./operation.js').Operation} */
export const move = {
  name: 'moveMany',
  icon: 'move',
  fits: (subject) => geometriesOf(subject).length > 1,
  fields: wayFields,
  first: () => ({ east: 0, north: 0 }),
  drag: dragWay,
  plan({ layer, features }, { east, north }) {
    if (!isNumber(east) || !isNumber(north) || (!east && !north)) return null;
    const edits = features.flatMap(({ id, version, geometry }) =>
      geometry
        ? [
            /** @type {const} */ ({
              op: 'patch',
              layer: layer.name,
              id,
              version,
              geometry: inMetres(geometry, moved(east, north)),
            }),
          ]
        : [],
    );
    return {
      edits,
      shapes: edits.map(({ geometry }) => geometry),
      then: { layer: layer.name, ids: features.map(({ id }) => id) },
    };
  },
};
