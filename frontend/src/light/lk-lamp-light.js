import { html } from 'lit';
import { listLitLamps } from '../api/light.js';
import { onLayersChanged } from '../map/changes.js';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { beam } from './beam.js';
import './lk-polar.js';
import { assumedTitle } from './words.js';

/** @typedef {import('../api/light.js').LitLamp} LitLamp */

/** A luminaire as its light is computed: its polar diagram, and what of it is assumed. */
class LkLampLight extends LyktaElement {
  static properties = { point: { attribute: false }, luminaire: { attribute: false }, lamp: { state: true } };
  /** @type {(() => void)|null} */ #unhear = null;

  constructor() {
    super();
    /** The light point's id. */ this.point = '';
    this.luminaire = '';
    /** @type {LitLamp|null} */ this.lamp = null;
  }

  get watched() {
    return [beam];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#unhear = onLayersChanged(() => void this.#load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unhear?.();
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('point') || changed.has('luminaire')) void this.#load();
  }

  async #load() {
    const { point, luminaire } = this;
    const lamps = await listLitLamps(point).catch(() => []);
    if (point === this.point) this.lamp = lamps.find((lamp) => lamp.luminaire === luminaire) ?? null;
  }

  render() {
    const { lamp } = this;
    if (!lamp) return '';
    return html`<h3 class="polar-title">${t('polar.computed')}</h3>
      <lk-polar .polar=${lamp.polar} .figures=${{ ...lamp.figures, fluxLm: lamp.fluxLm }}></lk-polar>
      ${lamp.inside ? html`<p class="light-note warn-text" role="status">${t('beam.inside')}</p>` : ''}
      <label class="check"><input type="checkbox" .checked=${beam.value.on} @change=${() => beam.set({ on: !beam.value.on })} />${t('beam.show')}</label>
      ${beam.value.on ? html`<p class="dim light-note">${t('beam.legend')}</p>` : ''}
      ${lamp.assumed.length ? html`<p class="dim light-note">${t('polar.assumed', { what: lamp.assumed.map(assumedTitle).join(', ') })}</p>` : ''}`;
  }
}

customElements.define('lk-lamp-light', LkLampLight);
