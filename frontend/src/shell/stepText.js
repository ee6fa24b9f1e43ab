import { findLayer } from '../map/layers.js';
import { named, number, pick, t } from '../i18n/i18n.js';

/** @typedef {import('../edit/steps.js').About} About */

const MOST_FIELDS = 3;

/** @type {Record<string, (values: {what: string, fields: string}) => string>} */
const SENTENCES = {
  create: (values) => t('step.create', values),
  move: (values) => t('step.move', values),
  reshape: (values) => t('step.reshape', values),
  change: (values) => t('step.change', values),
  delete: (values) => t('step.delete', values),
  restore: (values) => t('step.restore', values),
  adopt: (values) => t('step.adopt', values),
};

/** What a step did, as one would tell it. @param {About} about @returns {string} */
export function describe(about) {
  const values = { what: whatOf(about), fields: fieldsOf(about) };
  const sentence = SENTENCES[about.name];
  return sentence ? sentence(values) : t('step.other', { did: capital(named('did', about.name)), ...values });
}

/** @param {About} about */
function whatOf({ layer: name, count, subject }) {
  if (!name) return subject;
  const layer = findLayer(name);
  if (count > 1) return `${number(count)} ${pick(layer?.title).toLowerCase()}`;
  return [pick(layer?.singular).toLowerCase(), subject].filter(Boolean).join(' ');
}

/** @param {About} about */
function fieldsOf({ layer, fields }) {
  const titles = findLayer(layer)?.fields.filter(({ name }) => fields.includes(name)) ?? [];
  if (!titles.length || titles.length > MOST_FIELDS) return t('step.values');
  return titles.map(({ title }) => pick(title).toLowerCase()).join(', ');
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
