import { number, t } from '../../i18n/i18n.js';

const HOUR_MS = 3_600_000;
const DAYS_FROM_H = 48;

/** @param {string|null} dueAt an instant @param {number} [now] milliseconds @returns {{text: string, late: boolean}} how much time is left */
export function dueText(dueAt, now = Date.now()) {
  if (!dueAt) return { text: '', late: false };
  const hours = (Date.parse(dueAt) - now) / HOUR_MS;
  const late = hours < 0;
  const size = Math.abs(hours);
  const amount =
    size < DAYS_FROM_H
      ? t('onSite.hours', { n: number(Math.ceil(size)) })
      : t('onSite.days', { n: number(Math.round(size / 24)) });
  return { text: t(late ? 'onSite.late' : 'onSite.left', { amount }), late };
}
