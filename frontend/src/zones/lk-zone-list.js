import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { swatch } from '../shell/swatch.js';
import { stateChip } from './chips.js';
import { dueText, validText } from './words.js';
import { listed, openZone, showOnMap, zones } from './zones.js';

/** @typedef {import('../api/zones.js').Zone} Zone */

/** Zones one below the other; each leads to its page and its place on the map. */
class LkZoneList extends LyktaElement {
  #shown = '';

  get watched() {
    return [zones, mapState];
  }

  render() {
    const rows = listed();
    if (!rows.length) return html`<p class="reports-empty dim">${t('zones.none')}</p>`;
    return html`<div class="reports-scroll" tabindex="-1"><ul class="report-list">
      ${repeat(
        rows,
        ({ id }) => id,
        (zone) => this.#row(zone),
      )}
    </ul></div>`;
  }

  /** @param {Zone} zone */
  #row(zone) {
    const open = mapState.value.zone === zone.id;
    const kind = pick(findLayer(zone.layer)?.singular);
    return html`<li class="report-row ${open ? 'open' : ''}" data-id=${zone.id}>
      <button class="report-item zone-item" aria-current=${open} @click=${() => show(zone)} @keydown=${this.#keys}>
        <span class="zone-mark">${swatch(zone.layer)}</span>
        <span class="report-title">${zone.name}</span>
        ${stateChip(zone.state)}
        <span class="report-facts"><span>${zone.sort ? pick(zone.sort) : kind}</span><span>${validText(zone)}</span>${zone.responsible ? html`<span>${zone.responsible}</span>` : ''}${zone.invented ? html`<span>${t('zones.invented')}</span>` : ''}</span>
        ${this.#warnings(zone)}
      </button>
    </li>`;
  }

  /** @param {Zone} zone what has ended asks for nothing */
  #warnings({ state, missing, overlaps, reminders }) {
    if (state === 'ended') return '';
    const lines = [
      ...(missing.length
        ? [t('zones.missing', { what: missing.map(({ title }) => pick(title)).join(', ') })]
        : []),
      ...overlaps.map(({ name }) => t('zones.overlaps', { name })),
    ];
    return html`${lines.map((line) => html`<span class="zone-warning">${icon('warning', 14)}<span>${line}</span></span>`)}
      ${reminders.map((due) => html`<span class="zone-due">${icon('clock', 14)}<span>${dueText(due)}</span></span>`)}`;
  }

  /** @param {KeyboardEvent} event */
  #keys = ({ key, target }) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (!way) return;
    const items = [...this.querySelectorAll('.zone-item')];
    /** @type {HTMLElement|undefined} */ (
      items[items.indexOf(/** @type {Element} */ (target)) + way]
    )?.focus();
  };

  /** What was picked on the map comes into sight here. */
  updated() {
    const id = mapState.value.zone ?? '';
    if (id === this.#shown) return;
    this.#shown = id;
    this.querySelector(`[data-id="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }
}

/** @param {Zone} zone */
function show(zone) {
  openZone(zone.id);
  showOnMap(zone);
}

customElements.define('lk-zone-list', LkZoneList);
