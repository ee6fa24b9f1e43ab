import { html } from 'lit';
import { searchPlaces } from '../api/features.js';
import { goTo } from '../map/goTo.js';
import { nearestFirst, readPositions, writePosition } from '../map/coordinates.js';
import { findLayer, homeBounds } from '../map/layers.js';
import { mapState, select, toggleLayer } from '../map/state.js';
import { named, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { swatch } from '../shell/swatch.js';

/** @typedef {import('../api/types.js').SearchHit} Hit */

const PATIENCE_MS = 180;
const POINT_ZOOM = 19;

/** Finds streets, places by their local names, lamps by number, and coordinates (ARIA combobox). */
class LkSearch extends LyktaElement {
  static properties = { hits: { state: true }, status: { state: true }, at: { state: true } };
  #timer = 0;
  #asking = new AbortController();

  constructor() {
    super();
    /** @type {Hit[]} */ this.hits = [];
    /** @type {'closed'|'searching'|'found'|'failed'} */ this.status = 'closed';
    this.at = -1;
  }

  render() {
    const open = this.status !== 'closed';
    return html`<div class="search-box" role="search">
      ${icon('search', 17)}
      <input
        class="search-input"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${t('search.label')}
        placeholder=${t('search.label')}
        aria-expanded=${open}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant=${open && this.at >= 0 ? `search-hit-${this.at}` : ''}
        @input=${this.#typed}
        @keydown=${this.#key}
        @focus=${this.#typed}
        @blur=${() => (this.status = 'closed')}
      />
      <ul class="card options search-hits" id="search-hits" role="listbox" aria-label=${t('search.results')} ?hidden=${!open}>
        ${open ? this.#rows() : ''}
      </ul>
    </div>`;
  }

  #rows() {
    if (this.hits.length) return this.hits.map((hit, i) => this.#row(hit, i));
    /** @type {Record<string, string>} */
    const texts = {
      searching: t('search.searching'),
      failed: t('search.failed'),
      found: t('search.nothing'),
    };
    return html`<li class="option dim" role="presentation">${texts[this.status]}</li>`;
  }

  /** @param {Hit} hit @param {number} i */
  #row(hit, i) {
    const subtitle = pick(hit.subtitle) || pick(findLayer(hit.layer)?.singular);
    return html`<li
      class="option hit"
      role="option"
      id="search-hit-${i}"
      aria-selected=${i === this.at}
      @pointerdown=${(/** @type {Event} */ event) => this.#choose(event, hit)}
    >
      ${hit.layer ? swatch(hit.layer) : icon('fly', 18)}<span class="hit-title">${hit.title}</span><span class="dim">${subtitle}</span>
    </li>`;
  }

  get #text() {
    return /** @type {HTMLInputElement} */ (this.querySelector('input')).value.trim();
  }

  #typed() {
    clearTimeout(this.#timer);
    this.at = -1;
    const text = this.#text;
    const readings = readPositions(text);
    if (readings.length) return this.#found(nearestFirst(readings, homeBounds()).map(coordinateHit));
    if (text.length < 2) return void (this.status = 'closed');
    this.#timer = Number(setTimeout(() => this.#ask(text), PATIENCE_MS));
  }

  /** @param {string} text */
  async #ask(text) {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    if (!this.hits.length) this.status = 'searching';
    try {
      this.#found(await searchPlaces(text, signal));
    } catch {
      if (signal.aborted) return;
      this.hits = [];
      this.status = 'failed';
    }
  }

  /** @param {Hit[]} hits */
  #found(hits) {
    this.hits = hits;
    this.status = 'found';
    this.at = hits.length ? 0 : -1;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { hits } = this;
    if (step && hits.length) this.at = (this.at + step + hits.length) % hits.length;
    else if (event.key === 'Enter' && hits[this.at]) this.#choose(event, hits[this.at]);
    else if (event.key === 'Escape') this.status = 'closed';
    else return;
    event.preventDefault();
  }

  /** @param {Event} event @param {Hit} hit */
  #choose(event, hit) {
    event.preventDefault();
    this.status = 'closed';
    const input = /** @type {HTMLInputElement} */ (this.querySelector('input'));
    input.value = hit.title;
    input.blur();
    const [west, south, east, north] = hit.bounds ?? [...hit.center, ...hit.center];
    goTo([west, south, east, north], west === east ? POINT_ZOOM : 18, hit.layer ? null : hit.center);
    if (!hit.layer) return;
    if (!mapState.value.visible.includes(hit.layer)) toggleLayer(hit.layer);
    select({ layer: hit.layer, id: hit.id });
  }
}

/** @param {import('../map/coordinates.js').Reading} reading @returns {Hit} */
function coordinateHit({ position, system }) {
  const [lon, lat] = position;
  const name = named('system', system);
  return {
    layer: '',
    id: '',
    title: writePosition(position, system),
    subtitle: { sv: name, en: name },
    center: [lon, lat],
    bounds: [lon, lat, lon, lat],
  };
}

customElements.define('lk-search', LkSearch);
