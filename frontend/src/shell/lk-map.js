import { html } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { session } from '../api/session.js';
import { editor } from '../edit/editor.js';
import { sketch } from '../edit/sketch.js';
import { wish } from '../map/goTo.js';
import { ContextMenu } from '../map/contextMenu.js';
import { Keyboard } from '../map/keyboard.js';
import { MapController } from '../map/mapController.js';
import { Pointer } from '../map/pointer.js';
import { pointing } from '../map/pointing.js';
import { selecting } from '../map/select/selecting.js';
import { mapState } from '../map/state.js';
import { named, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import './lk-print-grip.js';
import './lk-tip.js';
import '../light/lk-light-swipe.js';

/** The map itself, with its zoom buttons and the hint of what the keys do. */
class LkMap extends LyktaElement {
  static properties = { failed: { state: true } };
  /** @type {MapController|null} */ #controller = null;
  /** @type {(() => void)[]} */ #ends = [];

  constructor() {
    super();
    /** Tiles could not be fetched: the map may be old. */ this.failed = false;
  }

  get watched() {
    return [sketch, editor, mapState, selecting];
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
    for (const end of this.#ends) end();
    this.#controller?.stop();
    this.#controller = null;
  }

  #build() {
    const box = /** @type {HTMLElement} */ (this.querySelector('.map-box'));
    const controller = new MapController(box);
    this.#controller = controller;
    new ContextMenu(controller);
    const pointer = new Pointer(controller);
    new Keyboard(controller, pointer);
    controller.start();
    this.requestUpdate();
    this.#ends = [
      () => pointer.stop(),
      wish.subscribe(() => this.#go()),
      session.subscribe((now, before) => now.user?.name !== before.user?.name && controller.reload()),
    ];
    this.#go();
    const resized = new ResizeObserver(() => controller.map.invalidateSize({ pan: false }));
    resized.observe(box);
    this.#ends.push(() => resized.disconnect());
    controller.canvases.on('paint', () => {
      const { loading, failed } = controller.sources;
      box.dataset.painted = loading || failed ? 'part' : 'whole';
      this.failed = failed;
    });
  }

  #go() {
    const { target } = wish.value;
    if (!target) return;
    this.#controller?.flyTo(target.bounds, target.maxZoom);
    pointing.set({ crosshair: target.mark });
    wish.set({ target: null });
  }

  render() {
    const drawing = sketch.value.layer !== null || selecting.value.tool !== null;
    return html`<div
        class=${classMap({ 'map-box': true, drawing })}
        tabindex="0"
        role="application"
        aria-label=${t('map.label')}
        aria-describedby="map-help"
        data-testid="map"
      ></div>
      <p class="visually-hidden" id="map-help">${t('map.help')}</p>
      <div class="map-hint" aria-live="polite">${this.#hint()}</div>
      <lk-print-grip .map=${this.#controller?.map ?? null}></lk-print-grip>
      <lk-light-swipe></lk-light-swipe>
      <lk-tip></lk-tip>
      <div class="card zoom" role="group" aria-label=${t('map.zoom')}>
        ${this.#button('plus', t('map.zoomIn'), (map) => map.zoomIn(1))}
        ${this.#button('minus', t('map.zoomOut'), (map) => map.zoomOut(1))}
        <button class="tool" aria-label=${t('map.home')} title=${t('map.home')} @click=${() => this.#controller?.home()}>
          ${icon('home')}
        </button>
      </div>`;
  }

  /** @param {'plus'|'minus'} picture @param {string} label @param {(map: import('leaflet').Map) => void} action */
  #button(picture, label, action) {
    return html`<button
      class="tool"
      aria-label=${label}
      title=${label}
      @click=${() => this.#controller && action(this.#controller.map)}
    >
      ${icon(picture)}
    </button>`;
  }

  #hint() {
    const { tool } = selecting.value;
    if (tool) return html`<span class="card hint">${named('chooseHint', tool)}</span>`;
    return this.failed ? html`<span class="card hint warn">${t('map.offline')}</span>` : '';
  }
}

customElements.define('lk-map', LkMap);
