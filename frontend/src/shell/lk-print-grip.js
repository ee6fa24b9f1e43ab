import { html } from 'lit';
import { moveFrame, printing } from '../map/printing.js';
import { t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';

const ARROWS = /** @type {Record<string, [number, number]>} */ ({
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
});
const STEP_MM = 10;
const FINE_STEP_MM = 1;
/** So far from the map's edge the grip is kept by the keyboard, pixels. */
const CLEAR = 90;

/** In the middle of the sheet's frame: takes it along, by pointer or by arrow keys. */
class LkPrintGrip extends LyktaElement {
  static properties = { map: { attribute: false } };
  #follow = () => this.#place();
  /** @type {{x: number, y: number}|null} from the pointer to the frame's middle, pixels */ #held = null;

  constructor() {
    super();
    /** @type {import('leaflet').Map|null} */ this.map = null;
  }

  get watched() {
    return [printing];
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('map')) this.map?.on('move zoom resize', this.#follow);
    this.#place();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.map?.off('move zoom resize', this.#follow);
  }

  #place() {
    const button = this.querySelector('button');
    if (!button || !this.map) return;
    const { x, y } = this.#middle(this.map);
    button.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
  }

  /** @param {import('leaflet').Map} map */
  #middle(map) {
    const [lng, lat] = printing.value.center;
    return map.latLngToContainerPoint({ lng, lat });
  }

  render() {
    if (!printing.value.open) return html``;
    return html`<button
      class="card print-grip"
      aria-label=${t('print.move')}
      title=${t('print.move')}
      @pointerdown=${this.#take}
      @pointermove=${this.#drag}
      @pointerup=${this.#leave}
      @pointercancel=${this.#leave}
      @keydown=${this.#key}
    >
      ${icon('move')}
    </button>`;
  }

  /** @param {PointerEvent} event */
  #take(event) {
    if (event.button !== 0 || !this.map) return;
    /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId);
    const at = this.map.mouseEventToContainerPoint(event);
    const { x, y } = this.#middle(this.map);
    this.#held = { x: x - at.x, y: y - at.y };
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    if (!this.#held || !this.map) return;
    const { x, y } = this.map.mouseEventToContainerPoint(event);
    const { lng, lat } = this.map.containerPointToLatLng([x + this.#held.x, y + this.#held.y]);
    printing.set({ center: [lng, lat] });
  }

  #leave() {
    this.#held = null;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const way = ARROWS[event.key];
    if (!way) return;
    event.preventDefault();
    const step = event.shiftKey ? FINE_STEP_MM : STEP_MM;
    moveFrame(way[0] * step, way[1] * step);
    const [lng, lat] = printing.value.center;
    this.map?.panInside({ lng, lat }, { padding: [CLEAR, CLEAR], animate: false });
  }
}

customElements.define('lk-print-grip', LkPrintGrip);
