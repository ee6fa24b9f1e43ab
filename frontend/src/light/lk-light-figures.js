import { html } from 'lit';
import { mapState, select } from '../map/state.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { chooseStreet, openStreets } from '../streets/streets.js';
import { comparing } from './comparing.js';

/** @typedef {import('../api/light.js').ComparedSide} Side */
/** @typedef {import('../api/light.js').ComparedValues} Values */
/** @typedef {import('../api/light.js').Compared} Compared */

/** @type {{name: string, decimals: number, of: (side: Side) => number, less?: boolean}[]} less: whether less is better */
const ROWS = [
  { name: 'lamps', decimals: 0, of: ({ lamps }) => lamps.lamps },
  { name: 'power', decimals: 1, of: ({ lamps }) => lamps.powerW / 1000, less: true },
  { name: 'energy', decimals: 0, of: ({ lamps }) => lamps.energyKwh, less: true },
  { name: 'cost', decimals: 0, of: ({ lamps }) => lamps.costSek, less: true },
  { name: 'carbon', decimals: 0, of: ({ lamps }) => lamps.carbonKg, less: true },
  {
    name: 'upward',
    decimals: 2,
    of: ({ lamps }) => (lamps.fluxLm ? (100 * lamps.upwardLm) / lamps.fluxLm : 0),
    less: true,
  },
  { name: 'spillMost', decimals: 1, of: ({ spill }) => spill.mostLux, less: true },
  { name: 'spillMean', decimals: 2, of: ({ spill }) => spill.meanLux, less: true },
  { name: 'spillM', decimals: 0, of: ({ spill }) => spill.tooBrightM, less: true },
  { name: 'belowM', decimals: 0, of: ({ belowM }) => belowM, less: true },
  { name: 'darkM', decimals: 0, of: ({ darkM }) => darkM, less: true },
  { name: 'belowM2', decimals: 0, of: ({ belowM2 }) => belowM2, less: true },
  { name: 'darkM2', decimals: 0, of: ({ darkM2 }) => darkM2, less: true },
];

/** Two sides in figures: what the lamps take, what they spill, and how streets and places fare. */
class LkLightFigures extends LyktaElement {
  get watched() {
    return [comparing, mapState];
  }

  render() {
    const { figures, failed } = comparing.value;
    const busy = !failed && !figures?.ready;
    return html`<section class="card panel" aria-label=${t('compared.title')} aria-busy=${busy}>
      <header class="panel-head">
        <h1>${t('compared.title')}</h1>
        <button class="button icon-only quiet" aria-label=${t('panel.close')} @click=${() => comparing.set({ panel: false })}>
          ${icon('close', 18)}
        </button>
        ${busy ? html`<p class="panel-facts" role="status"><span>${t('compared.counting')}</span></p>` : ''}
      </header>
      <div class="panel-body">
        ${failed ? html`<p class="banner error" role="alert">${t('compare.failed')}</p>` : ''}
        ${figures ? this.#body(figures) : ''}
      </div>
    </section>`;
  }

  /** @param {import('../api/light.js').LightComparison} figures */
  #body({ a, b, streets, places, rules }) {
    return html`<table class="figures">
        <thead>
          <tr><td></td>${[a, b].map(({ name }) => html`<th scope="col">${name ?? t('scenario.register')}</th>`)}<th scope="col">${t('compared.change')}</th></tr>
        </thead>
        <tbody>${ROWS.map((row) => figure(row, a, b))}</tbody>
      </table>
      <p class="dim light-note">${t('compared.rules', { sek: number(rules.sekPerKwh.value, 2), grams: number(rules.gramsPerKwh.value), lux: number(rules.spillLux.value), guessed: number(b.lamps.powerGuessed), of: number(b.lamps.lamps) })}</p>
      ${list('street', t('compared.streets'), streets)} ${list('place', t('compared.places'), places)}`;
  }
}

/** @param {typeof ROWS[number]} row @param {Side} a @param {Side} b */
function figure({ name, decimals, of, less }, a, b) {
  const [was, is] = [of(a), of(b)];
  return html`<tr>
    <th scope="row">${named('figure', name)}</th>
    <td>${number(was, decimals)}</td>
    <td>${number(is, decimals)}</td>
    <td class=${tone(is - was, less ?? false)}>${signed(is - was, decimals)}</td>
  </tr>`;
}

/** @param {number} change @param {boolean} less whether less is better */
function tone(change, less) {
  if (!less || change === 0) return 'same';
  return change < 0 ? 'better' : 'worse';
}

/** @param {number} change @param {number} decimals */
function signed(change, decimals) {
  const text = number(Math.abs(change), decimals);
  if (Number(change.toFixed(decimals)) === 0) return '0';
  return `${change > 0 ? '+' : '\u2212'}${text}`;
}

/** @param {'street'|'place'} layer @param {string} title @param {Compared[]} rows */
function list(layer, title, rows) {
  if (!rows.length)
    return html`<h2 class="figures-title">${title}</h2><p class="dim">${t('compared.same')}</p>`;
  return html`<h2 class="figures-title">${title} <span class="dim">${number(rows.length)}</span></h2>
    <table class="figures">
      <thead>
        <tr>
          <td></td><th scope="col">${t('compared.mean')}</th><th scope="col">${t('compared.least')}</th
          ><th scope="col">${t('compared.uniformity')}</th><th scope="col">${layer === 'street' ? t('compared.below') : t('compared.belowM2')}</th>
        </tr>
      </thead>
      <tbody>${rows.map((row) => compared(layer, row))}</tbody>
    </table>`;
}

/** @param {'street'|'place'} layer @param {Compared} row */
function compared(layer, { id, name, lightingClass, a, b }) {
  return html`<tr>
    <th scope="row">
      <button class="link" @click=${() => show(layer, id)}>${name ?? t('compared.unnamed')}</button>
      <span class="dim">${lightingClass ?? ''}</span>
    </th>
    ${pair(a?.meanLux, b?.meanLux, 1)}${pair(a?.leastLux, b?.leastLux, 1)}${pair(a?.uniformity, b?.uniformity, 2)}${pair(a?.below, b?.below, 0, true)}
  </tr>`;
}

/** A street's own page says more; a place has its form. @param {'street'|'place'} layer @param {string} id */
function show(layer, id) {
  if (layer === 'place') return select({ layer, id });
  comparing.set({ panel: false });
  openStreets();
  chooseStreet(id);
}

/** @param {number|null|undefined} was @param {number|null|undefined} is @param {number} decimals @param {boolean} [less] whether less is better */
function pair(was, is, decimals, less = false) {
  const text = (/** @type {number|null|undefined} */ value) =>
    value == null ? '\u2013' : number(value, decimals);
  const change = (is ?? 0) - (was ?? 0);
  const better = less ? change < 0 : change > 0;
  const same = Number(change.toFixed(decimals)) === 0;
  return html`<td><span class="dim">${text(was)}</span> <strong class=${same ? 'same' : better ? 'better' : 'worse'}>${text(is)}</strong></td>`;
}

customElements.define('lk-light-figures', LkLightFigures);
