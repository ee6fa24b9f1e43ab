import { html } from 'lit';
import { choose } from '../map/chosen.js';
import { goTo } from '../map/goTo.js';
import { catalogue } from '../map/layers.js';
import { select } from '../map/state.js';
import { number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { showChosenAsTable } from '../table/state.js';
import { assumed, closeAssumed, countedFields, listed } from './assumed.js';
import { assumedTitle } from './words.js';

/** So many are shown at once; more come when asked for. */
const MANY = 150;
const GO_ZOOM = 19;
const LAYER = 'light_point';

/** Lamps of which something is assumed, and what: each leads to its form, all of them to the map or the table. */
class LkAssumed extends LyktaElement {
  static properties = { shown: { state: true } };

  constructor() {
    super();
    this.shown = MANY;
  }

  get watched() {
    return [assumed, catalogue];
  }

  render() {
    const { loading, failed } = assumed.value;
    const points = listed(assumed.value);
    return html`<section class="card panel" aria-label=${t('assumed.title')} aria-busy=${loading}>
      <header class="panel-head">
        <h1>${t('assumed.title')}</h1>
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${closeAssumed}>${icon('close', 18)}</button>
        <p class="panel-facts" role="status">${failed ? t('assumed.failed') : loading && !points.length ? t('panel.loading') : t('assumed.count', { n: number(points.length) })}</p>
      </header>
      <div class="assumed-tools">${this.#fields()} ${points.length ? this.#doors() : ''}</div>
      <div class="panel-body">
        <ul class="streets-list">
          ${points.slice(0, this.shown).map(item)}
        </ul>
        ${points.length > this.shown ? html`<button class="button wide" @click=${() => (this.shown += MANY)}>${t('streets.more', { n: number(points.length - this.shown) })}</button>` : ''}
        <p class="dim">${t('assumed.note')}</p>
      </div>
    </section>`;
  }

  #fields() {
    const { points, field } = assumed.value;
    return html`<span class="input select small grow"
      ><select aria-label=${t('assumed.field')} @change=${(/** @type {any} */ e) => assumed.set({ field: e.target.value || null })}>
        <option value="" .selected=${field === null}>${t('assumed.all', { n: number(points.length) })}</option>
        ${countedFields(points).map(([name, n]) => html`<option value=${name} .selected=${name === field}>${t('assumed.ofField', { what: assumedTitle(name), n: number(n) })}</option>`)}</select
      >${icon('down', 16)}</span
    >`;
  }

  #doors() {
    return html`<button class="button small" @click=${() => chooseListed()}>${icon('polygon', 16)}<span>${t('assumed.choose')}</span></button>
      <button class="button small" @click=${showInTable}>${icon('table', 16)}<span>${t('assumed.table')}</span></button>`;
  }
}

/** @param {import('./assumed.js').AssumedPoint} point */
function item(point) {
  return html`<li>
    <button class="street-item" @click=${() => show(point)}>
      <i class="assumed-mark" aria-hidden="true">?</i>
      <span class="street-name">${point.designation ?? t('assumed.nameless')}</span>
      <span class="street-facts">${point.fields.map(assumedTitle).join(', ')}</span>
    </button>
  </li>`;
}

/** @param {import('./assumed.js').AssumedPoint} point */
function show({ id, at: [lon, lat] }) {
  select({ layer: LAYER, id });
  goTo([lon, lat, lon, lat], GO_ZOOM);
}

/** All that are listed, with the map wide enough to see them. */
function chooseListed() {
  const points = listed(assumed.value);
  const [lons, lats] = [points.map(({ at }) => at[0]), points.map(({ at }) => at[1])];
  choose(
    LAYER,
    points.map(({ id }) => id),
  );
  goTo([least(lons), least(lats), -least(lons.map((n) => -n)), -least(lats.map((n) => -n))]);
}

function showInTable() {
  chooseListed();
  showChosenAsTable(LAYER);
}

/** Of any length; spread arguments have an end. @param {number[]} numbers */
function least(numbers) {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

customElements.define('lk-assumed', LkAssumed);
