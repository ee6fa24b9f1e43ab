import { html, svg } from 'lit';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';

/** @typedef {import('../api/light.js').PolarDiagram} PolarDiagram */
/** @typedef {import('../api/light.js').LightFigures} LightFigures */

const RADIUS = 70;
const MIDDLE = 84;
const RAYS = [-150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150, 180];
const RINGS = [0.25, 0.5, 0.75, 1];

/** Where a luminaire's light goes: its intensities in two planes, and what follows from them. */
class LkPolar extends LyktaElement {
  static properties = { polar: { attribute: false }, figures: { attribute: false } };

  constructor() {
    super();
    /** @type {PolarDiagram|null} */ this.polar = null;
    /** @type {LightFigures|null} */ this.figures = null;
  }

  render() {
    const { polar, figures } = this;
    if (!polar || !figures) return '';
    const most = polar.maxCd || 1;
    return html`<figure class="polar">
      <svg viewBox="0 0 ${2 * MIDDLE} ${2 * MIDDLE}" role="img" aria-label=${t('polar.label', { cd: number(polar.maxCd, 0) })}>
        ${RINGS.map((part) => svg`<circle class="polar-ring" cx=${MIDDLE} cy=${MIDDLE} r=${RADIUS * part} />`)}
        ${RAYS.map((angle) => ray(angle))}
        ${polar.curves.map((curve, i) => svg`<path class=${`polar-curve ${i ? 'across' : 'along'}`} d=${trace(curve, most)} />`)}
        ${[30, 60, 90].map((angle) => label(angle))}
      </svg>
      <figcaption>
        <span class="polar-key along">C0–C180</span> <span class="polar-key across">C90–C270</span>
        <dl class="facts">${facts(figures).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
      </figcaption>
    </figure>`;
  }
}

/** @param {number} angleDeg from straight down, positive to the right @param {number} part of the radius */
function at(angleDeg, part) {
  const angle = (angleDeg * Math.PI) / 180;
  return [MIDDLE + RADIUS * part * Math.sin(angle), MIDDLE + RADIUS * part * Math.cos(angle)].map((n) =>
    n.toFixed(1),
  );
}

/** @param {number} angle */
function ray(angle) {
  const [x, y] = at(angle, 1);
  return svg`<path class="polar-ring" d=${`M${MIDDLE} ${MIDDLE}L${x} ${y}`} />`;
}

/** @param {number} angle */
function label(angle) {
  const [x, y] = at(angle, 1.13);
  return svg`<text class="polar-angle" x=${x} y=${y} text-anchor="middle" dominant-baseline="middle">${angle}°</text>`;
}

/** @param {import('../api/light.js').PolarCurve} curve @param {number} most candelas at the edge @returns {string} */
function trace({ angleDeg, candelas }, most) {
  return angleDeg.map((angle, i) => `${i ? 'L' : 'M'}${at(angle, candelas[i] / most).join(' ')}`).join('');
}

/** @param {LightFigures} figures @returns {[string, string][]} */
function facts({ fluxLm, upwardShare, maximum, intensityClass }) {
  return [
    [t('polar.flux'), `${number(fluxLm, 0)} lm`],
    [t('polar.upward'), `${number(100 * upwardShare, 1)} %`],
    [
      t('polar.maximum'),
      t('polar.maximumAt', {
        cd: number(maximum.maxCd),
        c: number(maximum.cDeg),
        gamma: number(maximum.gammaDeg),
      }),
    ],
    [t('polar.class'), intensityClass ? intensityClass.replace('G', 'G*') : t('polar.noClass')],
  ];
}

customElements.define('lk-polar', LkPolar);
