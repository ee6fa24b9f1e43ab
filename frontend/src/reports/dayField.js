import { html } from 'lit';
import { t } from '../i18n/i18n.js';
import { askFor } from './reports.js';
import '../forms/lk-day.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** From or to a day; what is half typed asks for nothing yet. @param {'from'|'to'} key @param {string} value */
export function dayField(key, value) {
  const binding = {
    field: { name: key, required: false },
    value,
    locked: false,
    id: `reports-${key}`,
    describedBy: '',
    invalid: false,
    change: (/** @type {string|null} */ day) => (!day || DAY.test(day)) && askFor({ [key]: day ?? '' }),
  };
  return html`<span class="reports-day"><label for=${binding.id}>${t(key === 'from' ? 'reports.from' : 'reports.to')}</label><lk-day .binding=${binding}></lk-day></span>`;
}
