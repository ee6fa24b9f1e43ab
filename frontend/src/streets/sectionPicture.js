import { html, svg } from 'lit';
import { number, t } from '../i18n/i18n.js';
import { crossSection } from './crossSection.js';

const WIDTH = 340;
const GROUND = 34;
const TOP = 12;
const HIGHEST = 170;
const HEAD_M = 0.35;
/** A figure needs so much room. */
const FIGURE = 26;

/** As many strips, evenly chosen, as have room for their figures. @template {{from: number, to: number}} T @param {T[]} strips of one width @param {number} scale @returns {T[]} */
function told(strips, scale) {
  const [first] = strips;
  const every = Math.max(1, Math.ceil(FIGURE / Math.max(1, (first.to - first.from) * scale)));
  const start = Math.floor(((strips.length - 1) % every) / 2);
  return strips.filter((_, i) => i >= start && (i - start) % every === 0);
}

/** The first of those that stand too close to each other for a figure each. @template {{x: number}} T @param {T[]} lamps @param {number} scale @returns {T[]} */
function apart(lamps, scale) {
  return lamps.filter(
    ({ x }, i) => !lamps.slice(0, i).some((other) => Math.abs(other.x - x) * scale < FIGURE),
  );
}

/** A street across, seen along its direction, with its lamps and the mean of the light on each strip. @param {import('../api/streets.js').StreetPage} page */
export function sectionPicture(page) {
  const section = crossSection(page);
  const { reachM, topM, halfM, strips, lamps, farther } = section;
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
    ${apart(lamps, scale).map(
      (lamp) =>
        svg`<text x=${x(lamp.x)} y=${y(lamp.heightM) - 7} text-anchor="middle">${t('profile.metres', { n: number(lamp.heightM, 1) })}</text>`,
    )}
    ${halfM ? svg`<path class="section-road" d="M${x(-halfM)} ${y(0)}H${x(halfM)}" />` : ''}
    ${told(strips, scale).map(
      ({ x: middle, lux }) =>
        svg`<text x=${x(middle)} y=${y(0) + 14} text-anchor="middle">${lux === null ? '–' : number(lux, lux < 10 ? 1 : 0)}</text>`,
    )}
    <text class="section-width" x=${WIDTH / 2} y=${height - 4} text-anchor="middle">${halfM ? t('street.widthLux', { n: number(2 * halfM, 1) }) : t('street.middleLux')}</text>
  </svg>
  ${farther ? html`<p class="dim">${t('street.farther', { n: number(farther) })}</p>` : ''}`;
}
