import { html } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { named, t } from '../../i18n/i18n.js';
import { catalogue } from '../../map/layers.js';
import { mapState } from '../../map/state.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { FieldMap } from '../map/fieldMap.js';
import { lassoOn } from '../map/lasso.js';

/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {import('../map/fieldMap.js').Pin} Pin */

/**
 * A small map: where it is, how sure that is, and what stands around. Tells `placed` with a position, `lamp`,
 * `case` and `seen` with an id, `lassoed` with ids.
 */
class LkFieldMap extends LyktaElement {
  static properties = {
    pin: { attribute: false },
    me: { attribute: false },
    lamps: { attribute: false },
    allLamps: { attribute: false },
    cases: { attribute: false },
    walk: { attribute: false },
    lasso: { type: Boolean },
  };
  /** @type {FieldMap|null} */ #map = null;
  /** @type {() => void} */ #endLasso = () => {};

  constructor() {
    super();
    /** @type {Pin|null} */ this.pin = null;
    /** The phone. @type {Position|null} */ this.me = null;
    /** @type {import('../screens/lk-field-lamps.js').Shown[]} */ this.lamps = [];
    /** @type {import('../keep/known.js').Lamp[]} */ this.allLamps = [];
    /** @type {import('../keep/known.js').Case[]|null} */ this.cases = null;
    /** @type {{way: import('../walk/track.js').Point[], seen: {id: string, position: Position, number: number, label: string}[], hint: string}|null} */ this.walk =
      null;
    this.lasso = false;
  }

  get watched() {
    return [mapState, catalogue];
  }

  firstUpdated() {
    this.#build();
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#build();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#endLasso();
    this.#map?.stop();
    this.#map = null;
  }

  #build() {
    const box = /** @type {HTMLElement} */ (this.querySelector('.map-box'));
    this.#map = new FieldMap(box, (name, detail) => this.emit(name, detail));
    this.#map.start();
    this.requestUpdate();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    const map = this.#map;
    if (!map) return;
    if (this.walk) map.showWalk(this.walk.way, this.walk.seen, this.me);
    else if (this.cases) map.showCases(this.cases, this.me, (name) => named('onSiteCategory', name));
    else map.showPin(this.pin, t('onSite.pin'));
    map.showLamps(this.lamps, this.allLamps, t('onSite.lamp'));
    if (changed.has('lasso')) this.#setLasso(map);
  }

  /** @param {FieldMap} map */
  #setLasso(map) {
    this.#endLasso();
    this.#endLasso = () => {};
    if (this.lasso) this.#endLasso = lassoOn(map.map, (ring) => this.emit('lassoed', map.lampsInside(ring)));
  }

  #hint() {
    if (this.cases || this.lasso) return '';
    const hint = this.walk ? this.walk.hint : t(this.lamps.length ? 'onSite.tapLamp' : 'onSite.dragPin');
    return hint ? html`<p class="onsite-map-hint">${hint}</p>` : '';
  }

  render() {
    return html`<div class=${classMap({ 'map-box': true, drawing: this.lasso })} data-testid="map" role="application" aria-label=${t('onSite.map')}></div>
      ${this.#hint()}
      <button class="onsite-round" aria-label=${t('onSite.backToMe')} @click=${() => this.#map?.fit()}>${icon('fly', 26)}</button>`;
  }
}

customElements.define('lk-field-map', LkFieldMap);
