import { named, number, t } from '../i18n/i18n.js';

/** @typedef {import('../api/reports.js').Report} Report */
/** @typedef {import('../api/reports.js').Status} Status */
/** @typedef {'over'|'soon'|'fine'|'stands'|'none'|'done'} ClockTone */

/** @type {Record<import('../api/reports.js').Category, import('../shell/icons.js').IconName>} */
export const CATEGORY_ICONS = {
  graffiti: 'spray',
  vandalism: 'broken',
  lighting_fault: 'bulb',
  unsafe_place: 'unsafe',
  litter: 'litter',
};

const HOUR_MS = 3_600_000;
const SOON_H = 12;
/** From then on days say more than hours. */
const DAYS_FROM_H = 72;
const OPEN = new Set(['received', 'assigned', 'police_reported']);

/** @param {{status: Status}} report */
export function isOpen({ status }) {
  return OPEN.has(status);
}

/** How a case stands with its clock: "18 h kvar", "4 h över". @param {Report} report @param {number} [now] milliseconds since 1970 @returns {{tone: ClockTone, text: string}} */
export function clockOf({ status, dueAt, pausedAt }, now = Date.now()) {
  if (!isOpen({ status })) return { tone: 'done', text: '' };
  if (!dueAt) return { tone: 'none', text: t('reports.noClock') };
  const hours = (Date.parse(dueAt) - (pausedAt ? Date.parse(pausedAt) : now)) / HOUR_MS;
  if (pausedAt) return { tone: 'stands', text: t('reports.stands', { time: span(Math.abs(hours)) }) };
  if (hours < 0) return { tone: 'over', text: t('reports.over', { time: span(-hours) }) };
  return { tone: hours < SOON_H ? 'soon' : 'fine', text: t('reports.left', { time: span(hours) }) };
}

/** @param {number} hours @returns {string} minutes, hours or days, whichever one reads at once */
export function span(hours) {
  if (hours < 1) return t('reports.minutes', { n: number(Math.floor(hours * 60)) });
  if (hours < DAYS_FROM_H) return t('reports.hours', { n: number(Math.floor(hours)) });
  return t('reports.days', { n: number(Math.floor(hours / 24)) });
}

/** What a case is called where it is listed. @param {Report} report */
export function titleOf({ category, description }) {
  return description?.trim() || named('category', category);
}

/** @param {Report} report @returns {string} where it is, as people say it */
export function placeText({ place }) {
  return place?.name || t('reports.noPlace');
}

/** Who has to act. @param {Report} report */
export function actorText({ responsible }) {
  return responsible?.name || t('reports.nobody');
}

/** What each change did, oldest last: by the status it led to, else by the fields. @param {import('../api/reports.js').Logged[]} log newest first @returns {string[]} */
export function didTexts(log) {
  return log.map((entry, i) => {
    const before = log[i + 1];
    if (!before) return named('reportDid', 'created');
    if (entry.status && entry.status !== before.status) return named('reportDid', entry.status);
    const known = DID_BY_FIELD.find(([field]) => entry.fields.includes(field));
    return named('reportDid', known ? known[1] : 'changed');
  });
}

/** @type {[string, string][]} */
const DID_BY_FIELD = [
  ['responsible', 'assigned'],
  ['paused_at', 'clock'],
  ['offensive', 'judged'],
  ['cost_sek', 'cost'],
  ['police_report_no', 'police_reported'],
];
