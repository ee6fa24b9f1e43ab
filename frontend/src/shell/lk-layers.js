import { html } from 'lit';
import { catalogue } from '../map/layers.js';
import { mapState, toggleLayer } from '../map/state.js';
import { named, number, pick, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { lampKinds, lampSwatch, swatch } from './swatch.js';
import './lk-backgrounds.js';

/** Layers in the order in which a planner reads them; what the server adds comes last. */
const ORDER = [
  'report',
  'event',
  'presence',
  'light_point',
  'lighting_cabinet',
  'camera_zone',
  'camera',
  'guard_area',
  'host_area',
  'order_rule_area',
  'plan',
  'measure',
  'safety_walk',
  'observation',
  'responsibility_area',
  'survey_area',
  'place',
  'tree',
  'street',
  'building',
  'land_cover',
];
const NARROW = '(max-width: 700px)';

/** Which layers are shown, how they look and how many features they hold. */
class LkLayers extends LyktaElement {
  static properties = { legend: { state: true } };

  constructor() {
    super();
    this.legend = false;
  }

  get watched() {
    return [catalogue, mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    if (matchMedia(NARROW).matches) mapState.set({ layersOpen: false });
  }

  render() {
    const { layersOpen } = mapState.value;
    return html`<section class="card layers" aria-label=${t('layers.title')}>
      <button class="layers-head" aria-label=${t('layers.title')} aria-expanded=${layersOpen} @click=${() => mapState.set({ layersOpen: !layersOpen })}>
        ${icon('layers', 18)}<span>${t('layers.title')}</span>${icon(layersOpen ? 'up' : 'down', 16)}
      </button>
      ${layersOpen ? html`<div class="layers-body">${this.#rows()}<lk-backgrounds></lk-backgrounds></div>` : ''}
    </section>`;
  }

  #rows() {
    const layers = catalogue.value.layers.filter(({ geometry }) => geometry !== 'None');
    const rank = (/** @type {{name: string}} */ { name }) =>
      (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);
    return html`<ul class="layer-list">
      ${layers.sort((a, b) => rank(a) - rank(b)).map((layer) => this.#row(layer))}
    </ul>`;
  }

  /** @param {import('../api/types.js').Layer} layer */
  #row({ name, title, count }) {
    const shown = mapState.value.visible.includes(name);
    return html`<li>
      <label class="layer-row">
        <input type="checkbox" .checked=${shown} @change=${() => toggleLayer(name)} />
        ${swatch(name)}<span class="layer-name">${pick(title)}</span
        ><span class="layer-count" aria-label=${t('layers.count', { n: number(count) })}>${number(count)}</span>
      </label>
      ${name === 'light_point' ? this.#legend() : ''}
    </li>`;
  }

  #legend() {
    return html`<button
        class="legend-toggle"
        aria-expanded=${this.legend}
        aria-label=${t('legend.lamps')}
        title=${t('legend.lamps')}
        @click=${() => (this.legend = !this.legend)}
      >
        ${icon(this.legend ? 'up' : 'down', 16)}
      </button>
      ${
        this.legend
          ? html`<ul class="legend">
            ${lampKinds.map((kind) => html`<li>${lampSwatch(kind)}<span>${named('lamp', kind)}</span></li>`)}
          </ul>`
          : ''
      }`;
  }
}

customElements.define('lk-layers', LkLayers);
