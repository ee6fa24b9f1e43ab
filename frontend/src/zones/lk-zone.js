import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { findLayer } from '../map/layers.js';
import { mapState, select } from '../map/state.js';
import { day, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { stateChip } from './chips.js';
import { areaText, dueText, validText } from './words.js';
import { closeEvidence, loadEvidence, loadPage, openZone, showOnMap, zones } from './zones.js';
import './lk-zone-evidence.js';
import './lk-zone-seen.js';

/** @typedef {import('../api/zones.js').ZonePage} ZonePage */
/** @typedef {import('../api/zones.js').Zone} Zone */

/** One zone: how it stands, its record, what its cameras see, and what happened there. */
class LkZone extends LyktaElement {
  get watched() {
    return [zones, mapState, session];
  }

  render() {
    const { page, pageStatus } = zones.value;
    const name = page?.zone.name ?? t(pageStatus === 'loading' ? 'panel.loading' : 'zones.gone');
    return html`<section class="card panel zone" aria-label=${name} aria-busy=${pageStatus === 'loading'}>
      <header class="panel-head">
        <h1 tabindex="-1">${name}</h1>
        ${page ? html`<button class="button icon-only quiet" aria-label=${t('zones.show')} title=${t('zones.show')} @click=${() => showOnMap(page.zone)}>${icon('fly', 18)}</button>` : ''}
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${() => openZone(null)}>${icon('close', 18)}</button>
        ${page ? html`<p class="panel-facts"><span>${pick(findLayer(page.zone.layer)?.singular)}</span><span>${validText(page.zone)}</span></p>` : ''}
      </header>
      ${page ? this.#body(page) : this.#without()}
    </section>`;
  }

  #without() {
    const { pageStatus } = zones.value;
    if (pageStatus === 'loading')
      return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    return html`<div class="panel-body" role="alert">
      <p>${t(pageStatus === 'missing' ? 'zones.missingHelp' : 'zones.failed')}</p>
      ${pageStatus === 'failed' ? html`<button class="button" @click=${loadPage}>${t('app.retry')}</button>` : ''}
    </div>`;
  }

  /** @param {ZonePage} page */
  #body({ zone, record, cameras }) {
    const { evidenceStatus } = zones.value;
    return html`<div class="panel-body zone-body" tabindex="0" role="region" aria-label=${t('zones.page')}>
      <div class="zone-states">${stateChip(zone.state)}${zone.invented ? html`<span class="zone-invented">${t('zones.invented')}</span>` : ''}</div>
      ${this.#missing(zone)} ${this.#overlaps(zone)}
      ${zone.reminders.map((due) => html`<p class="zone-due">${icon('clock', 16)}<span>${dueText(due)}</span></p>`)}
      <div class="zone-actions">
        ${mayEdit() && evidenceStatus === 'closed' ? html`<button class="button primary small" @click=${() => loadEvidence()}>${icon('bars', 16)}<span>${t('zones.evidence')}</span></button>` : ''}
        ${mayEdit() && evidenceStatus !== 'closed' ? html`<button class="button small" @click=${closeEvidence}>${icon('back', 16)}<span>${t('zones.toRecord')}</span></button>` : ''}
        ${mayEdit() ? html`<button class="button small" @click=${() => edit(zone)}>${icon('record', 16)}<span>${t('zones.edit')}</span></button>` : ''}
      </div>
      ${evidenceStatus === 'closed' ? html`${this.#record(zone, record)} ${cameras.length ? html`<lk-zone-seen></lk-zone-seen>` : ''}` : html`<lk-zone-evidence></lk-zone-evidence>`}
    </div>`;
  }

  /** @param {Zone} zone */
  #missing({ state, missing }) {
    if (!missing.length || state === 'ended') return '';
    return html`<div class="banner warning zone-missing">${icon('warning', 18)}<div>
      <strong>${t('zones.lacks')}</strong>
      <ul>${missing.map(({ title }) => html`<li>${pick(title)}</li>`)}</ul>
    </div></div>`;
  }

  /** @param {Zone} zone */
  #overlaps({ overlaps }) {
    return overlaps.map(
      ({ id, name, areaM2 }) =>
        html`<p class="banner warning">${icon('warning', 18)}<span>${t('zones.overlapsBy', { area: areaText(areaM2) })} <button class="link" @click=${() => openZone(id)}>${name}</button></span></p>`,
    );
  }

  /** @param {Zone} zone @param {import('../api/zones.js').Fact[]} record */
  #record(zone, record) {
    const days = [
      [t('zones.review'), zone.review && day(zone.review)],
      [t('zones.documents'), zone.documentsUntil && day(zone.documentsUntil)],
    ].filter(([, value]) => value);
    return html`<dl class="case-facts">
      ${record.filter(({ field }) => field !== 'name' && field !== 'review_on').map(({ title, value, file }) => html`<div><dt>${pick(title)}</dt><dd>${file && session.value.user ? html`<a href="/api/files/${file}" target="_blank" rel="noopener">${t('zones.file')}</a>` : shown(pick(value))}</dd></div>`)}
      ${days.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>`;
  }
}

/** @param {string} text a day in its own way */
function shown(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text;
}

/** The form of the map's view. @param {Zone} zone */
function edit(zone) {
  mapState.set({ screen: 'karta', asOf: null });
  select({ layer: zone.layer, id: zone.id });
}

customElements.define('lk-zone', LkZone);
