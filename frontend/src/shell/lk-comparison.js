import { html, svg } from 'lit';
import { comparison } from '../map/comparison.js';
import { LOOKS } from '../map/paint/comparison.js';
import { named, t } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';

/** @typedef {import('../map/comparison.js').Tone} Tone */

/** What the compared shapes on the map mean. */
class LkComparison extends LyktaElement {
  get watched() {
    return [comparison];
  }

  render() {
    const shown = new Set(comparison.value.shapes.map(({ tone }) => tone));
    const tones = /** @type {Tone[]} */ (Object.keys(LOOKS)).filter((tone) => shown.has(tone));
    if (!tones.length) return html``;
    return html`<ul class="card comparison" aria-label=${t('compare.legend')} data-testid="comparison">
      ${tones.map((tone) => html`<li>${swatch(tone)}<span>${named('tone', tone)}</span></li>`)}
    </ul>`;
  }
}

/** @param {Tone} tone */
function swatch(tone) {
  const { dash, mark } = LOOKS[tone];
  return html`<svg class="tone tone-${tone}" width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
    ${svg`<path d="M1 7h28" stroke-dasharray=${dash.join(' ')} />`}
    ${mark ? svg`<text x="15" y="12" text-anchor="middle">${mark}</text>` : ''}
  </svg>`;
}

customElements.define('lk-comparison', LkComparison);
