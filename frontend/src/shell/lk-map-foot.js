import { html } from 'lit';
import { catalogue } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';

const EQUATOR_M = 156543.034;
const LONGEST = 110;

/** The honest lines at the bottom: that the data is made up, the scale, and whose map it is. */
class LkMapFoot extends LyktaElement {
  get watched() {
    return [catalogue, mapState];
  }

  render() {
    const { settings } = catalogue.value;
    const background = settings?.backgrounds.find(({ id }) => id === mapState.value.background);
    return html`${settings?.illustrative ? html`<p class="card demo" data-testid="demo-banner">${t('map.demo')}</p>` : ''}
      <p class="map-credit">${this.#scale()}<span>${background?.attribution ?? ''}</span></p>`;
  }

  #scale() {
    const { view } = mapState.value;
    if (!view) return '';
    const metrePixel = (EQUATOR_M * Math.cos((view.center[1] * Math.PI) / 180)) / 2 ** view.zoom;
    const metres = roundLength(LONGEST * metrePixel);
    const text = metres < 1000 ? t('map.metres', { n: metres }) : t('map.kilometres', { n: metres / 1000 });
    const width = Math.round(metres / metrePixel);
    return html`<svg class="scale" width=${width + 2} height="8" aria-hidden="true">
        <path d="M1 1v6h${width}V1" />
      </svg>
      <span>${text}</span>`;
  }
}

/** @param {number} most metres @returns {number} 1, 2 or 5 times a power of ten */
function roundLength(most) {
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2, 1].find((n) => n * power <= most) ?? 1;
  return factor * power;
}

customElements.define('lk-map-foot', LkMapFoot);
