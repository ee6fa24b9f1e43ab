import { html, svg } from 'lit';
import { number, t } from '../i18n/i18n.js';
import { crossSection } from './crossSection.js';

const WIDTH = 340;
const GROUND = 34;
const TOP = 12;
const HIGHEST = 170;
const HEAD_M = 0.35;

/** A street across, seen along its direction, with its lamps and the mean of the light on each strip. @param {import('../api/streets.js').StreetPage} page */
export function sectionPicture(page) {
  const section = crossSection(page);
  const { reachM, topM, halfM, strips, lamps } = section;
  const scale = Math.min(WIDTH / (2 * reachM), HIGHEST / topM);
  const height = topM * scale + GROUND + TOP;
  const x = (/** @type {number} */ m) => WIDTH / 2 + m * scale;
  const y = (/** @type {number} */ m) => height - GROUND - m * scale;
  return html`<svg class="section-picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${t('street.sectionLabel', { n: lamps.length })}>
    <path class="section-ground" d="M0 ${y(0)}H${WIDTH}" />
    ${lamps.map(
      (lamp) => svg`<path class="section-pole" d="M${x(lamp.x)} ${y(0)}V${y(lamp.heightM)}" />
        <path class="section-beam" d="M${x(lamp.x)} ${y(lamp.heightM)}L${x(lamp.aim.x)} ${y(lamp.aim.y)}" />
        <circle class="section-head" cx=${x(lamp.x)} cy=${y(lamp.heightM)} r=${Math.max(2.5, HEAD_M * scale)} />`,
    )}
    ${halfM ? svg`<path class="section-road" d="M${x(-halfM)} ${y(0)}H${x(halfM)}" />` : ''}
    ${strips.map(
      ({ x: middle, lux }) =>
        svg`<text x=${x(middle)} y=${y(0) + 14} text-anchor="middle">${lux === null ? '–' : number(lux, lux < 10 ? 1 : 0)}</text>`,
    )}
    <text class="section-width" x=${WIDTH / 2} y=${height - 4} text-anchor="middle">${halfM ? t('street.widthLux', { n: number(2 * halfM, 1) }) : t('street.middleLux')}</text>
    <text x=${4} y=${y(topM - 1)} >${number(topM - 1, 1)} m</text>
  </svg>`;
}
