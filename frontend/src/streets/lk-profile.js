import { html } from 'lit';
import { getProfile } from '../api/streets.js';
import { endMeasuring, measured } from '../edit/measuring.js';
import { light, requestOf } from '../light/lightState.js';
import { onLayersChanged } from '../map/changes.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { streets } from './streets.js';
import { positionAt } from './walk.js';
import { luxText } from './words.js';
import './lk-lux-chart.js';

const DECIMALS = 7;

/** The light along the line that was measured last. */
class LkProfile extends LyktaElement {
  static properties = { profile: { state: true }, failed: { state: true } };
  /** @type {(() => void)[]} */ #ends = [];
  #asking = new AbortController();

  constructor() {
    super();
    /** @type {import('../api/streets.js').Profile|null} */ this.profile = null;
    this.failed = false;
  }

  get watched() {
    return [measured, light];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ends = [
      measured.subscribe(() => void this.#ask()),
      light.subscribe(() => void this.#ask()),
      onLayersChanged(() => void this.#ask()),
    ];
    void this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    this.#asking.abort();
    streets.set({ walked: null });
  }

  get #line() {
    const { shape } = measured.value;
    return shape?.type === 'LineString' ? shape.coordinates : null;
  }

  async #ask() {
    this.#asking.abort();
    const line = this.#line;
    if (!line) return;
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const { side, facing, quantity } = light.value;
    const from = quantity === 'semicylindrical' ? (side === 'facing' ? { facing } : { side }) : {};
    const numbers = line.map(([lon, lat]) => `${lon.toFixed(DECIMALS)},${lat.toFixed(DECIMALS)}`);
    try {
      const asked = { ...requestOf(light.value), ...from, crs: 'CRS84', line: numbers.join() };
      this.profile = await getProfile(asked, signal);
      this.failed = false;
    } catch {
      if (!signal.aborted) this.failed = true;
    }
  }

  render() {
    const { profile } = this;
    return html`<section class="card panel" aria-label=${t('profile.title')} aria-busy=${!profile && !this.failed}>
      <header class="panel-head">
        <h1>${t('profile.title')}</h1>
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${endMeasuring}>${icon('close', 18)}</button>
        <p class="panel-facts" role="status">${this.failed ? t('profile.failed') : profile ? this.#facts(profile) : t('panel.loading')}</p>
      </header>
      ${profile ? html`<div class="panel-body">${this.#chart(profile)}</div>` : ''}
    </section>`;
  }

  /** @param {import('../api/streets.js').Profile} profile */
  #facts({ lux, lengthM }) {
    const mean = lux.reduce((sum, value) => sum + value, 0) / lux.length;
    return html`<span>${t('profile.metres', { n: number(lengthM, 1) })}</span
      ><span>${t('profile.mean', { lux: luxText(mean) })}</span
      ><span>${t('profile.least', { lux: luxText(Math.min(...lux)) })}</span>`;
  }

  /** @param {import('../api/streets.js').Profile} profile */
  #chart({ quantity, m, lux, lengthM }) {
    const name = named('lightLong', quantity);
    return html`<lk-lux-chart .label=${t('profile.label', { what: name })} .m=${m} .series=${[{ name, lux, look: 'main' }]} .length=${lengthM}
      @walked=${(/** @type {CustomEvent<number>} */ e) => this.#line && streets.set({ walked: positionAt(this.#line, e.detail) })}></lk-lux-chart>`;
  }
}

customElements.define('lk-profile', LkProfile);
