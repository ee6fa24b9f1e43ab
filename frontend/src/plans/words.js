import { findLayer } from '../map/layers.js';
import { day, number, pick, t } from '../i18n/i18n.js';

/** A value of a choice as its layer calls it. @param {string} layer @param {string} field @param {string|null} value @returns {string} */
export function chosenTitle(layer, field, value) {
  const options = findLayer(layer)?.fields.find(({ name }) => name === field)?.options;
  return pick(options?.find((option) => option.value === value)?.title) || (value ?? '');
}

/** @param {string} layer @param {string} field @returns {string[]} values in the layer's order */
export function choices(layer, field) {
  const options = findLayer(layer)?.fields.find(({ name }) => name === field)?.options;
  return options?.map(({ value }) => value) ?? [];
}

/** @param {number} sek */
export function money(sek) {
  return t('plans.sek', { n: number(sek, 0) });
}

/** @param {string|null} from @param {string|null} to */
export function days(from, to) {
  if (from && to) return t('plans.fromTo', { from: day(from), to: day(to) });
  if (from) return t('plans.from', { day: day(from) });
  return to ? t('plans.until', { day: day(to) }) : t('plans.noDays');
}

/** @param {{low: number, high: number}} interval */
export function between({ low, high }) {
  return t('plans.between', { low: number(low, 0), high: number(high, 0) });
}

/** Whole, with its sign. @param {number} points */
export function signed(points) {
  const whole = Math.round(points) || 0;
  return `${whole > 0 ? '+' : ''}${number(whole, 0)}`;
}
