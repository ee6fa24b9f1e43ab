import { findLayer } from '../map/layers.js';
import { pick, t } from '../i18n/i18n.js';

/** @param {string} name of a field that is assumed @returns {string} as the forms call it */
export function assumedTitle(name) {
  if (name === 'position') return t('polar.position');
  const layers = ['luminaire', 'luminaire_type', 'light_point'].map(findLayer);
  const field = layers.flatMap((layer) => layer?.fields ?? []).find((other) => other.name === name);
  return field ? pick(field.title).toLowerCase() : name;
}
