import { html } from 'lit';
import { number, t } from '../i18n/i18n.js';

const MOST_LAMPS = 4;

/** The light at a place, and which lamps give it. @param {import('./lightPoint.js').LightPoint} point */
export function lightLines({ lux, value }) {
  if (Number.isNaN(lux)) return '';
  return html`<strong class="light-lux">${luxText(lux)}</strong>${value ? lampLine(value) : ''}`;
}

/** @param {import('../api/light.js').LightValue} value */
function lampLine({ lamps }) {
  if (!lamps.length) return html`<span>${t('light.noLamps')}</span>`;
  const shown = lamps.slice(0, MOST_LAMPS).map(({ lux }) => luxText(lux));
  const more = lamps.length > MOST_LAMPS ? ' …' : '';
  return html`<span>${t('light.lamps', { n: lamps.length })}</span
    ><span class="light-shares">${shown.join(' + ')}${more}</span>`;
}

/** @param {number} lux @returns {string} with as many digits as an eye can tell apart */
function luxText(lux) {
  return t('light.lux', { n: number(lux, lux < 1 ? 2 : lux < 10 ? 1 : 0) });
}
