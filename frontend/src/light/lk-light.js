import { html } from 'lit';
import { getLightOverview } from '../api/light.js';
import { startMeasuring } from '../edit/measuring.js';
import { onLayersChanged } from '../map/changes.js';
import { mapState } from '../map/state.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { closeStreets, openStreets, streets } from '../streets/streets.js';
import { assumed, closeAssumed, openAssumed } from './assumed.js';
import { lightProgress } from './lightLayer.js';
import { light } from './lightState.js';
import './lk-light-comparing.js';
import './lk-light-job.js';
import './lk-light-scale.js';

/** @typedef {import('./lightState.js').LightState} LightState */

const QUANTITIES = /** @type {const} */ (['horizontal', 'semicylindrical', 'vertical']);
const SIDES = /** @type {const} */ (['worst', 'best', 'along', 'facing']);
const FACINGS = [0, 45, 90, 135, 180, 225, 270, 315];
/** The slider goes from afternoon to morning. */
const FIRST_HOUR = 16;
const LAST_HOUR = 31;
const LATE = 23;
/** There the picture comes first, what it is made of on demand. */
const NARROW = '(max-width: 700px)';
const PHONE = '(max-width: 700px)';

/** What the view Ljus shows: which light, when, of which lamps, and what its colours mean. */
class LkLight extends LyktaElement {
  static properties = { overview: { state: true } };
  /** @type {(() => void)[]} */ #ends = [];

  constructor() {
    super();
    /** @type {import('../api/light.js').LightOverview|null} */ this.overview = null;
  }

  get watched() {
    return [assumed, light, lightProgress, mapState, streets];
  }

  connectedCallback() {
    super.connectedCallback();
    if (matchMedia(NARROW).matches) mapState.set({ layersOpen: false });
    this.#ends = [
      onLayersChanged(() => void this.#load()),
      mapState.subscribe((now, before) => now.scenario !== before.scenario && void this.#load()),
    ];
    void this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
  }

  async #load() {
    try {
      this.overview = await getLightOverview();
    } catch {
      this.overview = null;
    }
  }

  render() {
    const { layersOpen } = mapState.value;
    return html`<section class="card layers light-card" aria-label=${t('light.title')} aria-busy=${lightProgress.value.loading}>
      <button class="layers-head" aria-label=${t('light.title')} aria-expanded=${layersOpen} @click=${() => mapState.set({ layersOpen: !layersOpen })}>
        ${icon('bulb', 18)}<span>${t('light.title')}</span>${icon(layersOpen ? 'up' : 'down', 16)}
      </button>
      <i class="light-progress" ?hidden=${!lightProgress.value.loading}></i>
      ${layersOpen ? html`<div class="layers-body light-body">${this.#body()}</div>` : ''}
    </section>`;
  }

  #body() {
    return html`${this.#choice('quantity', QUANTITIES)} ${this.#direction()} ${this.#hour()}
      ${this.#choice('state', /** @type {const} */ (['designed', 'tonight']))}
      ${this.#choice('season', /** @type {const} */ (['leaf', 'bare']))}
      <lk-light-scale></lk-light-scale> ${this.#questions()} <lk-light-comparing></lk-light-comparing> <lk-light-job></lk-light-job>
      ${this.#honest()}`;
  }

  /** @param {'quantity'|'state'|'season'} name @param {readonly string[]} values */
  #choice(name, values) {
    return html`<fieldset class="segments light-choice">
      <legend class="visually-hidden">${named('lightChoice', name)}</legend>
      ${values.map(
        (value) =>
          html`<label class="segment" title=${named('lightHelp', value)}
            ><input type="radio" name=${`light-${name}`} .checked=${light.value[name] === value} @change=${() => light.set(/** @type {Partial<LightState>} */ ({ [name]: value }))} />${named('lightOption', value)}</label
          >`,
      )}
    </fieldset>`;
  }

  /** A face looks somewhere, a wall too; the ground does not. */
  #direction() {
    const { quantity, side } = light.value;
    if (quantity === 'horizontal') return '';
    const sided = quantity === 'semicylindrical';
    return html`<div class="light-row">
      ${
        sided
          ? html`<span class="input select small grow"><select aria-label=${t('light.side')} @change=${(/** @type {any} */ e) => light.set({ side: e.target.value })}>
              ${SIDES.map((value) => html`<option value=${value} .selected=${value === side}>${named('lightOption', value)}</option>`)}</select>${icon('down', 16)}</span>`
          : html`<span class="grow">${t('light.facing')}</span>`
      }
      ${!sided || side === 'facing' ? this.#facing() : ''}
      </div>
      ${sided && side === 'along' ? html`<p class="light-note dim">${t('light.along')}</p>` : ''}`;
  }

  #facing() {
    return html`<span class="input select small"><select aria-label=${t('light.facing')} @change=${(/** @type {any} */ e) => light.set({ facing: Number(e.target.value) })}>
      ${FACINGS.map((degrees) => html`<option value=${degrees} .selected=${degrees === light.value.facing}>${named('bearing', String(degrees))}</option>`)}</select>${icon('down', 16)}</span>`;
  }

  #hour() {
    const { hour } = light.value;
    const place = hour === null ? LATE : hour < FIRST_HOUR ? hour + 24 : hour;
    return html`<div class="light-row">
        <label class="check grow"><input type="checkbox" .checked=${hour !== null} @change=${() => light.set({ hour: hour === null ? LATE : null })} />${t('light.dimmed')}</label>
        ${hour === null ? '' : html`<output class="light-hour">${String(hour).padStart(2, '0')}:00</output>`}
      </div>
      ${
        hour === null
          ? ''
          : html`<input class="light-slider" type="range" min=${FIRST_HOUR} max=${LAST_HOUR} .value=${String(place)} aria-label=${t('light.hour')} aria-valuetext=${`${hour}:00`} @input=${(/** @type {any} */ e) => light.set({ hour: Number(e.target.value) % 24 })} />`
      }`;
  }

  /** Streets against their class, and the light along a line that one draws. */
  #questions() {
    return html`<div class="light-questions">
      <button class="button small" aria-pressed=${streets.value.open} @click=${toggleStreets}>${icon('review', 16)}<span>${t('streets.open')}</span></button>
      <button class="button small" @click=${walk}>${icon('ruler', 16)}<span>${t('profile.open')}</span></button>
    </div>`;
  }

  /** What the picture leaves out, and what of it is guessed. */
  #honest() {
    const { overview } = this;
    return html`<p class="light-note dim">
      ${overview ? html`<button class="link" aria-pressed=${assumed.value.open} @click=${toggleAssumed}>${t('light.assumed', { n: number(overview.assumed), of: number(overview.luminaires) })}</button>` : ''}
      ${overview ? t('light.assumedHeights', { houses: number(overview.houses.guessed), trees: number(overview.trees.guessed) }) : ''}
      ${t('light.leftOut')} ${lightProgress.value.failed ? html`<strong class="warn-text">${t('light.failed')}</strong>` : ''}
    </p>`;
  }
}

function toggleStreets() {
  if (streets.value.open) return closeStreets();
  closeAssumed();
  openStreets();
  makeRoom();
}

function toggleAssumed() {
  if (assumed.value.open) return closeAssumed();
  closeStreets();
  openAssumed();
  makeRoom();
}

/** On a phone the card would lie over the map. */
function makeRoom() {
  if (matchMedia(PHONE).matches) mapState.set({ layersOpen: false });
}

function walk() {
  makeRoom();
  startMeasuring('LineString');
  /** @type {HTMLElement|null} */ (document.querySelector('.map-box'))?.focus();
}

customElements.define('lk-light', LkLight);
