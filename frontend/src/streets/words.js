import { findLayer } from '../map/layers.js';
import { named, number, pick, t } from '../i18n/i18n.js';

/** @typedef {import('../api/streets.js').Judged} Judged */
/** @typedef {import('../api/streets.js').Finding} Finding */

/** What stands for no limit at all. */
const BEYOND = 1e30;
/** @type {Record<string, string>} */
const UNITS = {
  luminance: 'cd/m²',
  glare: '%',
  illuminance: 'lx',
  least_illuminance: 'lx',
};

/** @param {number|null} lux @returns {string} with as many digits as an eye can tell apart */
export function luxText(lux) {
  return lux === null ? t('streets.notKnown') : t('light.lux', { n: digits(lux) });
}

/** @param {number} value */
function digits(value) {
  return number(value, value < 1 ? 2 : value < 10 ? 1 : 0);
}

/** @param {number|null} margin a share @returns {string} with its sign */
export function marginText(margin) {
  if (margin === null) return t('streets.notKnown');
  const percent = Math.round(margin * 100);
  if (percent < -999) return t('streets.farBelow');
  return `${percent < 0 ? '−' : '+'}${number(Math.abs(percent), 0)} %`;
}

/** @param {string} measure @param {number|null} value */
export function measureText(measure, value) {
  if (value === null) return t('streets.notKnown');
  if (value >= BEYOND) return '∞';
  const unit = UNITS[measure];
  return `${number(value, value < 10 ? 2 : 1)}${unit ? ` ${unit}` : ''}`;
}

/** @param {Finding} finding @returns {string} */
export function limitText({ measure, limit, isMost }) {
  return `${isMost ? '≤' : '≥'} ${measureText(measure, limit)}`;
}

/** Where the class comes from. @param {Judged} judged */
export function basisText({ basis, because }) {
  if (basis === 'rule') return t('streets.byRule', { why: pick(because) });
  return basis === 'decision' ? t('streets.byDecision') : t('streets.noClass');
}

/** A field of the street by its name, or another thing that is missing. @param {string} name */
export function missingText(name) {
  const field = findLayer('street')?.fields.find((known) => known.name === name);
  const own = named('streetMissing', name);
  return own === name && field ? pick(field.title) : own;
}
