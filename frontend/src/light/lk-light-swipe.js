import { html } from 'lit';
import { mapState } from '../map/state.js';
import { scenarios } from '../scenarios/scenarios.js';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { comparing, REGISTER, shownSide } from './comparing.js';

const STEP = 0.02;

/** The line between two sides of the light, to be dragged or moved with the arrow keys. */
class LkLightSwipe extends LyktaElement {
  get watched() {
    return [comparing, mapState, scenarios];
  }

  render() {
    const { other, mode, at } = comparing.value;
    if (!other || mode !== 'swipe' || mapState.value.screen !== 'ljus') return '';
    const percent = Math.round(at * 100);
    return html`<div class="swipe" .style=${`left: ${at * 100}%`}>
      <span class="card swipe-side left">${nameOf(other)}</span><span class="card swipe-side right">${nameOf(shownSide())}</span>
      <button
        class="swipe-grip"
        role="slider"
        aria-label=${t('compared.line')}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${percent}
        aria-valuetext=${t('compared.at', { left: nameOf(other), n: percent })}
        @pointerdown=${this.#take}
        @pointermove=${this.#drag}
        @keydown=${key}
      >
        ${icon('swap', 18)}
      </button>
    </div>`;
  }

  /** @param {PointerEvent} event */
  #take(event) {
    /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId);
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    const grip = /** @type {HTMLElement} */ (event.currentTarget);
    if (!grip.hasPointerCapture(event.pointerId)) return;
    const { left, width } = this.getBoundingClientRect();
    move((event.clientX - left) / width);
  }
}

/** @param {KeyboardEvent} event */
function key(event) {
  const way = { ArrowLeft: -STEP, ArrowRight: STEP, Home: -1, End: 1 }[event.key];
  if (!way) return;
  event.preventDefault();
  event.stopPropagation();
  move(comparing.value.at + way);
}

/** @param {number} at */
function move(at) {
  comparing.set({ at: Math.min(1, Math.max(0, at)) });
}

/** @param {string} side */
function nameOf(side) {
  if (side === REGISTER) return t('scenario.register');
  const { list, open } = scenarios.value;
  return [...list, ...(open ? [open] : [])].find(({ id }) => id === side)?.name ?? '';
}

customElements.define('lk-light-swipe', LkLightSwipe);
