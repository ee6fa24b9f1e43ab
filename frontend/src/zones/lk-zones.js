import { html } from 'lit';
import { registerAddress } from '../api/zones.js';
import { isDay, today } from '../map/days.js';
import { findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { day, number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { load, ZONE_KINDS, zones } from './zones.js';
import '../forms/lk-day.js';
import './lk-zone-list.js';

/** The view Register: zones of cameras, guards, hosts and rules on a day, what is missing first. */
class LkZones extends LyktaElement {
  get watched() {
    return [zones, mapState];
  }

  render() {
    const { status, found } = zones.value;
    return html`<section class="card reports zones" aria-label=${t('zones.title')} aria-busy=${status === 'loading'}>
      <header class="reports-head">
        <h1>${t('zones.title')}</h1>
        ${this.#downloads()}
        <p class="reports-facts" role="status">${found ? this.#facts(found) : t(status === 'failed' ? 'zones.failed' : 'panel.loading')}</p>
      </header>
      <div class="zones-tools">${this.#kinds()} ${this.#day()}</div>
      ${status === 'failed' ? html`<button class="button" @click=${load}>${t('app.retry')}</button>` : ''}
      ${found ? html`<lk-zone-list></lk-zone-list>` : html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`}
    </section>`;
  }

  /** @param {import('../api/zones.js').Listing} found */
  #facts({ counts, reminders }) {
    return html`${counts.incomplete ? html`<span class="over">${t('zones.incomplete', { n: number(counts.incomplete) })}</span>` : ''}
      <span>${t('zones.reminders', { n: number(reminders) })}</span>`;
  }

  #downloads() {
    const { asOf } = mapState.value;
    return html`<div class="zones-downloads" role="group" aria-label=${t('zones.take')}>
      <a class="button small" href=${registerAddress(asOf, 'pdf')} target="_blank" rel="noopener">${icon('printer', 16)}<span>${t('zones.pdf')}</span></a>
      <a class="button small" href=${registerAddress(asOf, 'xlsx')}>${t('zones.excel')}</a>
      <a class="button small" href=${registerAddress(asOf, 'csv')}>${t('zones.csv')}</a>
    </div>`;
  }

  #kinds() {
    const { kind, found } = zones.value;
    const count = (/** @type {string} */ name) =>
      (found?.zones ?? []).filter(({ layer }) => name === 'all' || layer === name).length;
    return html`<span class="input select small"><select aria-label=${t('zones.kind')} @change=${(/** @type {any} */ e) => zones.set({ kind: e.target.value })}>
      ${/** @type {const} */ (['all', ...ZONE_KINDS]).map((name) => html`<option value=${name} .selected=${name === kind}>${name === 'all' ? t('zones.all') : pick(findLayer(name)?.title)} (${number(count(name))})</option>`)}
    </select>${icon('down', 16)}</span>`;
  }

  /** Another day shows the register of that day. */
  #day() {
    const { asOf } = mapState.value;
    const binding = {
      field: { name: 'on', required: false },
      value: asOf ?? today(),
      locked: false,
      id: 'zones-on',
      describedBy: '',
      invalid: false,
      change: goToDay,
    };
    return html`<span class="zones-day"><label for="zones-on">${t('zones.on')}</label><lk-day .binding=${binding}></lk-day></span>
      ${asOf ? html`<button class="button small" @click=${() => mapState.set({ asOf: null })}>${t('asOf.today')}</button><span class="zones-then">${icon('history', 16)}${t('zones.then', { day: day(asOf) })}</span>` : ''}`;
  }
}

/** What is half typed shows no other day yet. @param {unknown} value */
function goToDay(value) {
  if (isDay(value)) mapState.set({ asOf: value === today() ? null : String(value) });
}

customElements.define('lk-zones', LkZones);
