import { html } from 'lit';
import { goTo } from '../map/goTo.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { belowOf, counted, darkOf, ORDERS, ranked, VERDICTS } from './ranking.js';
import { chooseStreet, closeStreets, goToStreet, showKind, streets } from './streets.js';
import { luxText, marginText, missingText } from './words.js';
import './lk-street.js';

/** @typedef {import('../api/streets.js').StreetRow} StreetRow */
/** @typedef {import('../api/streets.js').PlaceRow} PlaceRow */

/** So many are shown at once; more come when asked for. */
const MANY = 150;
const PLACE_ZOOM = 17;

/** Streets and places against their class, the worst first; each leads to its page, or to its place on the map. */
class LkStreets extends LyktaElement {
  static properties = { shown: { state: true } };

  constructor() {
    super();
    this.shown = MANY;
  }

  get watched() {
    return [streets];
  }

  render() {
    return streets.value.chosen ? html`<lk-street></lk-street>` : this.#list();
  }

  #list() {
    const { loading, kind, order, verdict } = streets.value;
    const rows = ranked(/** @type {(StreetRow|PlaceRow)[]} */ (streets.value[kind]), order, verdict);
    return html`<section class="card panel" aria-label=${t('streets.title')} aria-busy=${loading}>
      <header class="panel-head">
        <h1>${t('streets.title')}</h1>
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${closeStreets}>${icon('close', 18)}</button>
        <p class="panel-facts" role="status">${this.#summary()}</p>
      </header>
      <div class="streets-tools">${this.#kinds()} ${this.#verdicts()} ${this.#orders()}</div>
      <div class="panel-body">
        <ul class="streets-list">
          ${rows.slice(0, this.shown).map((row) => this.#item(row))}
        </ul>
        ${rows.length > this.shown ? html`<button class="button wide" @click=${() => (this.shown += MANY)}>${t('streets.more', { n: number(rows.length - this.shown) })}</button>` : ''}
        <p class="dim">${t(kind === 'streets' ? 'streets.note' : 'streets.placeNote')}</p>
      </div>
    </section>`;
  }

  #summary() {
    const { failed, loading, kind, total } = streets.value;
    if (failed) return t('streets.failed');
    const rows = streets.value[kind];
    if (loading && rows.length < total)
      return t('streets.progress', { n: number(rows.length), of: number(total) });
    if (loading && !rows.length) return t('panel.loading');
    if (!rows.length) return t('streets.none');
    const { below, meets, above, unknown } = counted(rows);
    return html`<span>${t('streets.below', { n: number(below) })}</span
      ><span>${t('streets.met', { n: number(meets + above) })}</span
      >${unknown ? html`<span>${t('streets.unknown', { n: number(unknown) })}</span>` : ''}`;
  }

  #kinds() {
    const { kind } = streets.value;
    return html`<fieldset class="segments streets-kinds">
      <legend class="visually-hidden">${t('streets.kind')}</legend>
      ${
        /** @type {const} */ (['streets', 'places']).map(
          (value) =>
            html`<label class="segment"><input type="radio" name="streets-kind" .checked=${kind === value} @change=${() => showKind(value)} />${named('streetsKind', value)}</label>`,
        )
      }
    </fieldset>`;
  }

  #verdicts() {
    return this.#select('verdict', t('streets.show'), ['all', ...VERDICTS], 'verdict');
  }

  #orders() {
    return this.#select('order', t('streets.order'), ORDERS, 'streetsOrder');
  }

  /** @param {'verdict'|'order'} name @param {string} label @param {readonly string[]} values @param {string} group of texts */
  #select(name, label, values, group) {
    const now = streets.value[name];
    return html`<span class="input select small"
      ><select aria-label=${label} @change=${(/** @type {any} */ e) => streets.set(/** @type {any} */ ({ [name]: e.target.value }))}>
        ${values.map((value) => html`<option value=${value} .selected=${value === now}>${named(group, value)}</option>`)}</select
      >${icon('down', 16)}</span
    >`;
  }

  /** @param {StreetRow|PlaceRow} row */
  #item(row) {
    const act = 'centre' in row ? () => showPlace(row) : () => open(row);
    return html`<li>
      <button class="street-item" @click=${act}>
        <i class="verdict-mark ${row.verdict}" aria-hidden="true"></i>
        <span class="street-name">${row.name ?? t('streets.nameless')}</span>
        <span class="street-class">${row.lightingClass ?? ''}</span>
        <strong class="street-margin">${row.lightingClass ? marginText(row.margin) : ''}</strong>
        <span class="street-facts">${this.#facts(row).join(' · ')}</span>
      </button>
    </li>`;
  }

  /** @param {StreetRow|PlaceRow} row @returns {string[]} */
  #facts(row) {
    const unit = 'centre' in row ? 'm²' : 'm';
    const [below, dark] = [Math.round(belowOf(row)), Math.round(darkOf(row))];
    return [
      named('verdict', row.verdict),
      ...(row.missing.length ? [row.missing.map(missingText).join(', ')] : []),
      t('streets.mean', { lux: luxText(row.meanLux) }),
      ...(below ? [t('streets.belowSize', { n: `${number(below)} ${unit}` })] : []),
      ...(dark ? [t('streets.darkSize', { n: `${number(dark)} ${unit}` })] : []),
      ...(row.assumed ? [t('streets.assumed', { n: number(row.assumed), of: number(row.lamps) })] : []),
    ];
  }
}

/** @param {StreetRow} street */
function open(street) {
  chooseStreet(street.id);
  goToStreet(street);
}

/** @param {PlaceRow} place */
function showPlace({ centre: [lon, lat] }) {
  goTo([lon, lat, lon, lat], PLACE_ZOOM, [lon, lat]);
}

customElements.define('lk-streets', LkStreets);
