import { html } from 'lit';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { CLASS_NAMES, light } from './lightState.js';
import { colourAt, placeOnScale, STOPS } from './scale.js';

const BRIGHT_ENDS = [10, 30, 100];
const LIMITS = Object.keys(CLASS_NAMES)
  .map(Number)
  .sort((a, b) => a - b);

/** What the colours mean, and which class limits are drawn as lines. */
class LkLightScale extends LyktaElement {
  get watched() {
    return [light];
  }

  render() {
    const { most } = light.value;
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

function ramp() {
  return STOPS.map((_, i) => `rgb(${colourAt(i / (STOPS.length - 1)).join(' ')})`).join(', ');
}

customElements.define('lk-light-scale', LkLightScale);
