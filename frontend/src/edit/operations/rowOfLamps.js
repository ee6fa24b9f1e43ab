import { uuid7 } from '../../api/uuid.js';
import { both, number, t } from '../../i18n/i18n.js';
import { getLayer } from '../../map/layers.js';
import { firstValues, keepValues } from '../lastValues.js';
import { lengthOf, partsOf, positionOf } from '../geometry/plane.js';
import { rowOfLamps as placed } from '../geometry/row.js';
import { allAre, isNumber, numberField } from './operation.js';

/** @typedef {import('./operation.js').Edit} Edit */
/** @typedef {import('./operation.js').Field} Field */
/** @typedef {import('./operation.js').Subject} Subject */
/** @typedef {import('./operation.js').Values} Values */

const USUAL = { spacing: 30, start: 0, side: 'left', status: 'planned' };
const KERB_M = 1;
const MOST = 2_000;
/** Under this name a browser keeps how the last row was set. */
const KEPT = 'row_of_lamps';

/** Light points with their luminaires along a street, aimed at it. @type {import('./operation.js').Operation} */
export const rowOfLamps = {
  name: 'rowOfLamps',
  icon: 'row',
  fits: (subject) => subject.features.length === 1 && allAre(subject, 'LineString'),
  fields: () => [
    numberField('spacing', both('op.spacing'), { unit: 'm', min: 1, max: 500, decimals: 1 }),
    numberField('offset', both('op.fromMiddle'), { unit: 'm', min: 0, max: 100, decimals: 1 }),
    sideField(),
    numberField('start', both('op.start'), { unit: 'm', min: 0, max: 10_000, decimals: 1 }),
    fieldOf('luminaire', 'mounting_height_m'),
    fieldOf('light_point', 'status'),
    fieldOf('luminaire', 'type'),
  ],
  first({ features: [street] }) {
    const { type, mounting_height_m: height } = firstValues('luminaire');
    const width = Number(street.properties.width_m ?? 6);
    return { ...USUAL, type, mounting_height_m: height, ...kept(), offset: width / 2 + KERB_M };
  },
  plan(subject, values) {
    const { spacing, start, offset, status } = values;
    if (![spacing, start, offset].every(isNumber) || !values.side || !status) return null;
    const line = partsOf(/** @type {import('./operation.js').Geometry} */ (subject.features[0].geometry))[0];
    const row = placed(line, /** @type {any} */ (values));
    if (!row.length) return { refusal: t('op.rowNone', { n: number(lengthOf(line), 0) }) };
    if (row.length > MOST) return { refusal: t('op.rowMany', { n: number(row.length), most: number(MOST) }) };
    const lamps = row.map(({ at, azimuth }) => ({ at: positionOf(at), azimuth, id: uuid7() }));
    return {
      edits: lamps.flatMap((lamp) => created(lamp, values)),
      shapes: [],
      lamps,
      says: t('op.rowSays', { n: number(lamps.length), length: number(lengthOf(line), 0) }),
      then: { layer: 'light_point', ids: lamps.map(({ id }) => id) },
    };
  },
};

/** @returns {Field} */
function sideField() {
  const options = [
    { value: 'left', title: both('op.left') },
    { value: 'right', title: both('op.right') },
    { value: 'both', title: both('op.bothSides') },
    { value: 'staggered', title: both('op.staggered') },
  ];
  return { name: 'side', title: both('op.side'), kind: 'choice', required: true, options };
}

/** @param {string} layer @param {string} name @returns {Field} */
function fieldOf(layer, name) {
  return /** @type {Field} */ (getLayer(layer).fields.find((field) => field.name === name));
}

/** @returns {Values} */
function kept() {
  const { spacing, start, side, status } = { ...USUAL, ...firstValues(KEPT) };
  return { spacing, start, side, status };
}

/** How the row was set, for the next one. @param {Values} values */
export function keepRow({ spacing, start, side, status }) {
  keepValues(KEPT, { spacing, start, side, status });
}

/** @param {import('../../map/preview.js').Aimed & {id: string}} lamp @param {Values} values @returns {Edit[]} */
function created({ id, at, azimuth }, { status, type, mounting_height_m: height }) {
  const hung = {
    type,
    mounting_height_m: height,
    azimuth_deg: Math.round(azimuth * 10) / 10,
    light_point: id,
  };
  return [
    {
      op: 'create',
      layer: 'light_point',
      id,
      geometry: { type: 'Point', coordinates: at },
      values: filled({ ...firstValues('light_point'), status }),
    },
    {
      op: 'create',
      layer: 'luminaire',
      id: uuid7(),
      geometry: null,
      values: filled({ ...firstValues('luminaire'), ...hung }),
    },
  ];
}

/** @param {Values} values */
function filled(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}
