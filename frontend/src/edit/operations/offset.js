import { uuid7 } from '../../api/uuid.js';
import { both, t } from '../../i18n/i18n.js';
import { offsetLine } from '../geometry/offset.js';
import { lineOf, partsOf } from '../geometry/plane.js';
import { allAre, isNumber, numberField } from './operation.js';

/** A new line beside another, with its values. @type {import('./operation.js').Operation} */
export const offset = {
  name: 'offset',
  icon: 'offset',
  fits: (subject) => subject.features.length === 1 && allAre(subject, 'LineString'),
  fields: () => [
    numberField('distance', both('op.distance'), { unit: 'm', min: 0.1, max: 500, decimals: 1 }),
    {
      name: 'side',
      title: both('op.side'),
      kind: 'choice',
      required: true,
      options: [
        { value: 'left', title: both('op.left') },
        { value: 'right', title: both('op.right') },
      ],
    },
  ],
  first: () => ({ distance: 5, side: 'left' }),
  plan({ layer, features: [{ geometry, properties }] }, { distance, side }) {
    if (!geometry || !isNumber(distance) || !side) return null;
    const line = offsetLine(partsOf(geometry)[0], side === 'left' ? distance : -distance);
    if (line.length < 2) return { refusal: t('op.offsetNothing') };
    const id = uuid7();
    const shape = lineOf(line);
    return {
      edits: [{ op: 'create', layer: layer.name, id, geometry: shape, values: properties }],
      shapes: [shape],
      then: { layer: layer.name, ids: [id] },
    };
  },
};
