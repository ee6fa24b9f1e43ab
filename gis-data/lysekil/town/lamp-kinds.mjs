/** What sort of lamp hangs where: category of the place, luminaire type, height, dimming. */
import { dice } from './random.mjs';

const { oneOf } = dice('lamp kinds');

const PARK = [
  'Stadsparksgången',
  'Dammgången',
  'Lindallén',
  'Kronbergsstigen',
  'Kronbergstrappan',
  'Strandpromenaden',
  'Badhustrappan',
];
const HARBOUR = [
  'Södra kajen',
  'Norra kajen',
  'Norra piren',
  'Södra piren',
  'Ångbåtsbryggan',
  'Fiskhamnskajen',
];

export function category({ name, kind }) {
  if (PARK.includes(name)) return 'park';
  if (HARBOUR.includes(name)) return 'harbour';
  if (name === 'Skolgatan' || name === 'Mariedalsstråket') return 'school';
  if (kind === 'square_edge') return 'square';
  if (kind === 'main') return 'main_street';
  return kind === 'local' ? 'residential' : 'foot_cycle';
}

export function typeKey({ street, support }) {
  if (support === 'wall') return street.light === 'led' ? 'wall' : 'sodium50wall';
  if (support === 'bollard') return 'bollard';
  if (support === 'span_wire') return 'span';
  if (street.name === 'Klockaregränden' || street.name === 'Smedjebacken') return 'mercury125';
  if (street.light === 'hps') return street.width > 5.8 ? 'sodium100' : 'sodium70';
  if (street.light === 'mh') return 'halide70';
  if (PARK.includes(street.name)) return 'park';
  if (street.kind === 'main') return street.name === 'Landsvägsgatan' ? 'main' : 'wide';
  if (street.width < 4.5) return 'path';
  return street.width >= 6.5 ? 'wide' : 'narrow';
}

/** Mounting height and arm, m. */
// prettier-ignore
export const HEIGHTS = { wide: [8, 0.5], main: [10, 1.5], narrow: [6, 0.5], path: [4.5, 0], park: [4, 0], bollard: [1, 0], wall: [4.2, 0.4], span: [7, 0], sodium70: [6, 0.5], sodium100: [8, 1], sodium50wall: [4.2, 0.4], halide70: [6, 0.5], mercury125: [6, 1] }
/** The old light sources: they can't be dimmed and age faster. */
export const OLD_SOURCES = ['sodium70', 'sodium100', 'sodium50wall', 'halide70', 'mercury125'];

export function dimming(type, place) {
  if (OLD_SOURCES.includes(type)) return 'none';
  if (place === 'main_street') return 'half_23_05';
  if (place === 'harbour') return oneOf(['half_23_05', 'half_22_05']);
  return place === 'residential' || place === 'school' ? 'half_22_05' : 'none';
}
