import { html } from 'lit';
import { listLitLamps } from '../api/light.js';
import { onLayersChanged } from '../map/changes.js';
import { findLayer } from '../map/layers.js';
import { pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import './lk-polar.js';

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
      ${lamp.assumed.length ? html`<p class="dim light-note">${t('polar.assumed', { what: lamp.assumed.map(fieldTitle).join(', ') })}</p>` : ''}`;
  }
}

/** @param {string} name @returns {string} */
function fieldTitle(name) {
  if (name === 'position') return t('polar.position');
  const layers = ['luminaire', 'luminaire_type', 'light_point'].map(findLayer);
  const field = layers.flatMap((layer) => layer?.fields ?? []).find((other) => other.name === name);
  return field ? pick(field.title).toLowerCase() : name;
}

customElements.define('lk-lamp-light', LkLampLight);
