import { html } from 'lit';
import { exportAddress } from '../api/transfer.js';
import { catalogue } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { viewBounds } from '../map/viewBounds.js';
import { number, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';

const FORMATS = /** @type {const} */ ({ gpkg: 'export.gpkg', geojson: 'export.geojson', csv: 'export.csv' });
const SYSTEMS = /** @type {const} */ ({
  'EPSG:3007': 'crs.3007',
  'EPSG:3006': 'crs.3006',
  'EPSG:4326': 'crs.4326',
});
const WHOLE = 'all';

/** Files out: which layers, how much of them, in which form. */
class LkExport extends LyktaElement {
  static properties = {
    layers: { state: true },
    format: { state: true },
    crs: { state: true },
    extent: { state: true },
  };

  constructor() {
    super();
    this.layers = new Set(['light_point', 'luminaire', 'luminaire_type']);
    /** @type {keyof typeof FORMATS} */ this.format = 'gpkg';
    /** @type {keyof typeof SYSTEMS} */ this.crs = 'EPSG:3007';
    /** @type {'all'|'view'|'selection'} */ this.extent = WHOLE;
  }

  get watched() {
    return [catalogue, mapState];
  }

  render() {
    const ready = this.layers.size > 0 || this.extent === 'selection';
    return html`<section class="card block">
      <h2>${t('export.title')}</h2>
      <fieldset class="checks" ?disabled=${this.extent === 'selection'}>
        <legend>${t('export.layers')}</legend>
        ${catalogue.value.layers.map((layer) => this.#layer(layer))}
      </fieldset>
      <div class="pairs">
        ${this.#choice(t('export.format'), 'format', FORMATS)} ${this.#choice(t('export.crs'), 'crs', SYSTEMS)}
      </div>
      ${this.#extents()}
      <a class="button primary ${ready ? '' : 'disabled'}" href=${ready ? this.#address() : '#/utbyte'} download>${icon('exchange', 18)}<span>${t('export.do')}</span></a>
    </section>`;
  }

  /** @param {import('../api/types.js').Layer} layer */
  #layer({ name, title, count }) {
    return html`<label class="check"
      ><input type="checkbox" .checked=${this.layers.has(name)} @change=${() => this.#toggle(name)} /><span>${pick(title)}</span
      ><span class="dim">${number(count)}</span></label
    >`;
  }

  /** @param {string} name */
  #toggle(name) {
    const layers = new Set(this.layers);
    if (!layers.delete(name)) layers.add(name);
    this.layers = layers;
  }

  /** @param {string} label @param {'format'|'crs'} property @param {Record<string, import('../i18n/i18n.js').Key>} options */
  #choice(label, property, options) {
    const change = (/** @type {any} */ event) => Object.assign(this, { [property]: event.target.value });
    return html`<label class="field"
      ><span class="field-name">${label}</span
      ><span class="input select"
        ><select @change=${change}>
          ${Object.entries(options).map(([value, key]) => html`<option value=${value} .selected=${value === this[property]}>${t(key)}</option>`)}</select
        >${icon('down', 16)}</span
      ></label
    >`;
  }

  #extents() {
    const options = /** @type {const} */ ([
      ['all', 'export.all', true],
      ['view', 'export.view', mapState.value.view !== null],
      ['selection', 'export.selection', mapState.value.selection !== null],
    ]);
    return html`<fieldset class="checks">
      <legend>${t('export.part')}</legend>
      ${options.map(
        ([value, key, possible]) =>
          html`<label class="check"
            ><input type="radio" name="extent" ?disabled=${!possible} .checked=${this.extent === value} @change=${() => (this.extent = value)} /><span>${t(key)}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #address() {
    const { view, selection, asOf } = mapState.value;
    const chosen = this.extent === 'selection' && selection;
    const bbox =
      this.extent === 'view' && view
        ? viewBounds(view)
            .map((n) => n.toFixed(7))
            .join(',')
        : null;
    const layers = chosen ? chosen.layer : [...this.layers].join(',');
    return exportAddress({
      layers,
      format: this.format,
      crs: this.crs,
      bbox,
      ids: chosen ? chosen.id : null,
      asOf,
    });
  }
}

customElements.define('lk-export', LkExport);
