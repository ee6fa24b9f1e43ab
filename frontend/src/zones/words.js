import { day, named, number, t } from '../i18n/i18n.js';

/** @typedef {import('../api/zones.js').Zone} Zone */

/** @param {Zone} zone @returns {string} such as 1 maj 2026 – 30 apr. 2027 */
export function validText({ from, end }) {
  const until = end ? day(end) : t('zones.openEnd');
  return `${from ? day(from) : t('zones.noStart')} – ${until}`;
}

/** @param {import('../api/zones.js').Due} due */
export function dueText({ what, day: on, daysLeft }) {
  const values = { what: named('zoneDue', what), day: day(on), n: number(Math.abs(daysLeft)) };
  if (daysLeft < 0) return t('zones.passed', values);
  return daysLeft === 0 ? t('zones.today', values) : t('zones.daysLeft', values);
}

/** @param {number} areaM2 */
export function areaText(areaM2) {
  return `${number(Math.round(areaM2))} m²`;
}
