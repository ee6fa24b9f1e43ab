import { html } from 'lit';
import { drawCorner, finishDrawing } from '../edit/drawing.js';
import { segmentOf, sizeOf } from '../edit/measures.js';
import { sketch, toggleTracing } from '../edit/sketch.js';
import { typedCorner, WORKING_AREA_M } from '../edit/typed.js';
import { cancelDrawing } from '../map/keyboard.js';
import { goTo } from '../map/goTo.js';
import { homeBounds } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { viewBounds } from '../map/viewBounds.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';
import { icon } from './icons.js';

/** @typedef {import('../edit/typed.js').Typed} Typed */

/** @type {Typed} */
const NOTHING = { coordinate: '', length: '', bearing: '' };

/** The next corner by coordinate, or by length and bearing; what is drawn, in numbers; the way along a line. */
class LkDrawBar extends LyktaElement {
  static properties = { typed: { state: true }, message: { state: true }, doubted: { state: true } };

  constructor() {
    super();
    /** @type {Typed} */ this.typed = NOTHING;
    this.message = '';
    /** A place so far away that it has to be confirmed. */ this.doubted = '';
  }

  get watched() {
    return [sketch];
  }

  render() {
    const { type, corners, tracing } = sketch.value;
    const point = type === 'Point';
    return html`<form class="card draw-bar" aria-label=${t('drawBar.label')} @submit=${this.#submit} @keydown=${this.#key}>
      ${this.#field('coordinate', t('drawBar.coordinate'), t('drawBar.coordinateHint'))}
      ${corners.length ? [this.#field('length', t('drawBar.length'), '', 'm'), this.#field('bearing', t('drawBar.bearing'), '', '°')] : ''}
      <button class="button small" type="submit">${t(point ? 'drawBar.setPoint' : 'drawBar.setCorner')}</button>
      ${point || !corners.length ? '' : this.#lineTools(tracing)}
      ${corners.length ? this.#numbers() : ''}
      <p class="draw-message" role="status">${this.message}</p>
    </form>
    <p class="card draw-hint" aria-live="polite">${this.#hint()}</p>`;
  }

  #hint() {
    const { type, corners, tracing } = sketch.value;
    if (type === 'Point') return t('draw.point');
    if (tracing) return t('draw.tracing');
    return corners.length ? t('draw.more') : t('draw.first');
  }

  /** @param {keyof Typed} name @param {string} label @param {string} hint @param {string} [unit] */
  #field(name, label, hint, unit = '') {
    return html`<label class="draw-field" data-name=${name}
      ><span>${label}</span
      ><span class="input small"
        ><input
          name=${name}
          autocomplete="off"
          inputmode=${name === 'coordinate' ? 'text' : 'decimal'}
          placeholder=${hint}
          .value=${this.typed[name]}
          @input=${(/** @type {any} */ event) => this.#type(name, event.target.value)}
        />${unit ? html`<em class="unit">${unit}</em>` : ''}</span
      ></label
    >`;
  }

  /** @param {boolean} tracing */
  #lineTools(tracing) {
    return html`<button class="button small" type="button" aria-pressed=${tracing} title=${t('drawBar.traceHelp')} @click=${toggleTracing}>
        ${icon('trace', 17)}${t('drawBar.trace')}
      </button>
      <button class="button small" type="button" @click=${finishDrawing}>${icon('check', 17)}${t('drawBar.finish')}</button>`;
  }

  #numbers() {
    const segment = segmentOf(sketch.value);
    const { length, area } = sizeOf(sketch.value);
    const parts = [
      segment
        ? t('draw.segment', { length: number(segment.length, 2), bearing: number(segment.bearing, 1) })
        : '',
      t('drawBar.total', { length: number(length, 2) }),
      area === null ? '' : t('drawBar.area', { area: number(area, 1) }),
    ];
    return html`<output class="draw-numbers" aria-live="off">${parts.filter(Boolean).map((part) => html`<span>${part}</span>`)}</output>`;
  }

  /** @param {keyof Typed} name @param {string} value */
  #type(name, value) {
    this.typed = { ...this.typed, [name]: value };
    this.message = '';
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const { corners, pointer } = sketch.value;
    const found = typedCorner(this.typed, { last: corners.at(-1) ?? null, pointer, home: homeBounds() });
    if ('problem' in found) this.message = problemText(found.problem);
    else if (found.farKm && !this.#isConfirmed())
      this.message = t('drawBar.far', { km: number(found.farKm, 0) });
    else this.#set(found.position);
  }

  /** Typed once more, it is meant. @returns {boolean} */
  #isConfirmed() {
    const asked = JSON.stringify(this.typed);
    const again = this.doubted === asked;
    this.doubted = asked;
    return again;
  }

  /** @param {import('../api/types.js').Position} position */
  #set(position) {
    drawCorner({ position });
    sketch.set({ pointer: null, between: [] });
    this.typed = NOTHING;
    this.doubted = this.message = '';
    showPlace(position);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (Object.values(this.typed).some(Boolean)) this.typed = NOTHING;
    else cancelDrawing();
    /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
  }
}

/** @param {import('../edit/typed.js').TypedProblem} problem */
function problemText(problem) {
  const [west, south, east, north] = WORKING_AREA_M.map((metres) => number(metres, 0));
  if (problem === 'outside')
    return t('typed.outside', { east: `${west}–${east}`, north: `${south}–${north}` });
  return named('typed', problem);
}

/** Brings a typed corner into view. @param {import('../api/types.js').Position} position */
function showPlace([lon, lat]) {
  const { view } = mapState.value;
  if (!view) return;
  const [west, south, east, north] = viewBounds(view);
  if (lon < west || lon > east || lat < south || lat > north)
    goTo([lon, lat, lon, lat], view.zoom, [lon, lat]);
}

customElements.define('lk-draw-bar', LkDrawBar);
