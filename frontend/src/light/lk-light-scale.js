import { html } from 'lit';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { CLASS_NAMES, light } from './lightState.js';
import { comparing } from './comparing.js';
import { differenceColour, DIFFERENCE_LIMITS } from './difference.js';
import { colourAt, placeOnScale, STOPS } from './scale.js';

const BRIGHT_ENDS = [10, 30, 100];
const LIMITS = Object.keys(CLASS_NAMES)
  .map(Number)
  .sort((a, b) => a - b);

/** What the colours mean, and which class limits are drawn as lines. */
class LkLightScale extends LyktaElement {
  get watched() {
    return [light, comparing];
  }

  render() {
    const { most } = light.value;
    const { other, mode } = comparing.value;
    if (other && mode === 'difference') return difference(most);
    return html`<figure class="light-scale">
      <figcaption>${named('lightLong', light.value.quantity)} <span class="dim">${t('light.unit')}</span></figcaption>
      <div class="light-ramp" .style=${`background: linear-gradient(90deg, ${ramp()})`} aria-hidden="true">
        ${light.value.limits.map((limit) => html`<i .style=${`left: ${100 * placeOnScale(limit, most)}%`}></i>`)}
      </div>
      <div class="light-ticks" aria-hidden="true">
        ${STOPS.map((stop) => html`<span>${number((stop * most) / STOPS[STOPS.length - 1], 1)}</span>`)}
      </div>
      <fieldset class="light-limits">
        <legend>${t('light.limits')}</legend>
        ${LIMITS.map((limit) => this.#limit(limit))}
      </fieldset>
      <label class="light-row"
        ><span class="grow">${t('light.brightEnd')}</span
        ><span class="input select small"
          ><select @change=${(/** @type {any} */ e) => light.set({ most: Number(e.target.value) })}>
            ${BRIGHT_ENDS.map((lux) => html`<option value=${lux} .selected=${lux === most}>${t('light.lux', { n: lux })}</option>`)}
          </select></span
        ></label
      >
    </figure>`;
  }

  /** @param {number} limit lux */
  #limit(limit) {
    const { limits } = light.value;
    const on = limits.includes(limit);
    const others = limits.filter((other) => other !== limit);
    const next = on ? others : [...others, limit].sort((a, b) => a - b);
    return html`<label class="light-limit"
      ><input type="checkbox" .checked=${on} @change=${() => light.set({ limits: next })} /><span
        >${number(limit)}<small>${CLASS_NAMES[limit]}</small></span
      ></label
    >`;
  }
}

/** How much brighter or darker than the other side. @param {number} most lux at either end */
function difference(most) {
  const places = [-1, -0.5, 0, 0.5, 1];
  const colours = places.map((place) => `rgb(${differenceColour(place).join(' ')})`).join(', ');
  const luxAt = (/** @type {number} */ place) => Math.sign(place) * place ** 2 * most;
  const placeOf = (/** @type {number} */ lux) => 50 + 50 * Math.sign(lux) * Math.sqrt(Math.abs(lux) / most);
  return html`<figure class="light-scale">
    <figcaption>${t('compared.scale')} <span class="dim">${t('light.unit')}</span></figcaption>
    <div class="light-ramp" .style=${`background: linear-gradient(90deg, ${colours})`} aria-hidden="true">
      ${DIFFERENCE_LIMITS.map((limit) => html`<i .style=${`left: ${placeOf(limit)}%`}></i>`)}
    </div>
    <div class="light-ticks" aria-hidden="true">${places.map((place) => html`<span>${number(luxAt(place), 1)}</span>`)}</div>
  </figure>`;
}

function ramp() {
  return STOPS.map((_, i) => `rgb(${colourAt(i / (STOPS.length - 1)).join(' ')})`).join(', ');
}

customElements.define('lk-light-scale', LkLightScale);
