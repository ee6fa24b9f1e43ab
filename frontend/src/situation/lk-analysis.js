import { html } from 'lit';
import { analysisAddress } from '../api/situation.js';
import { day, named, number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { analysis, asked, loadAnalysis, moveQuarter, toggleCategory } from './analysis.js';
import { situation } from './situation.js';

/** @typedef {import('../api/situation.js').Analysis} Analysis */

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LEAST_P = 0.001;
/** A smaller weight is left out. */
const LEAST_WEIGHT = 0.05;

/** What a quarter's events say together: repeats, areas, hours, darkness; each with its number. */
class LkAnalysis extends LyktaElement {
  get watched() {
    return [analysis, situation];
  }

  connectedCallback() {
    super.connectedCallback();
    void loadAnalysis();
  }

  render() {
    const { found, status, trouble } = analysis.value;
    return html`${this.#choice(found)}
      ${status === 'failed' ? html`<div class="banner warning reports-trouble" role="alert">${icon('offline', 18)}<span class="grow">${trouble || t('situation.failed')}</span><button class="button small" @click=${loadAnalysis}>${t('app.retry')}</button></div>` : ''}
      ${found ? html`<div aria-busy=${status === 'loading'}>${this.#repeats(found)} ${this.#spots(found)} ${this.#hours(found)} ${this.#part('analysis.dark', html`<p class="situation-sentence">${pick(found.sentences.dark)}</p><p class="dim">${t('analysis.darkNote')}</p>`)}</div>` : ''}`;
  }

  /** @param {Analysis|null} found */
  #choice(found) {
    const { categories } = analysis.value;
    const kinds = situation.value.categories.filter(({ part }) => part === 'event');
    return html`<div class="situation-part">
      <div class="situation-row">
        <button class="button small icon-only" aria-label=${t('analysis.earlier')} @click=${() => moveQuarter(-1)}>${icon('back', 18)}</button>
        <div class="situation-period" role="status">${found ? html`<strong>${pick(found.title)}</strong><span class="dim">${day(found.from)} – ${day(found.to)}</span>` : ''}</div>
        <button class="button small icon-only situation-later" aria-label=${t('analysis.later')} @click=${() => moveQuarter(1)}>${icon('back', 18)}</button>
        <span class="grow"></span><a class="link" href=${analysisAddress(asked())} target="_blank">${t('analysis.pdf')}</a>
      </div>
      <fieldset class="analysis-kinds"><legend>${t('analysis.categories')}</legend>
        ${kinds.map((kind) => html`<button type="button" class="button small" aria-pressed=${categories.includes(kind.code)} @click=${() => toggleCategory(kind.code)}>${pick(kind)}</button>`)}
      </fieldset>
      ${found ? html`<p>${t('analysis.events', { n: number(found.events) })}</p>` : ''}
      ${found?.isInvented ? html`<p class="dim">${t('situation.invented')}</p>` : ''}
    </div>`;
  }

  /** @param {'analysis.repeats'|'analysis.spots'|'analysis.hours'|'analysis.dark'} title @param {unknown} body */
  #part(title, body) {
    return html`<section class="situation-part" aria-labelledby=${title}><h2 id=${title}>${t(title)}</h2>${body}</section>`;
  }

  /** @param {Analysis} found */
  #repeats({ sentences, bands, nearRepeat, seed }) {
    const rows = (bands ?? []).map((band) => [
      `${number(band.overM)}–${number(band.untilM)} m`,
      t('analysis.days', { from: number(band.overDays), to: number(band.untilDays) }),
      number(band.pairs),
      number(band.expected, 1),
      number(band.p, 3),
    ]);
    return this.#part(
      'analysis.repeats',
      html`<p class="situation-sentence">${pick(sentences.repeats)}</p>
        ${rows.length ? table(['analysis.distance', 'analysis.between', 'analysis.pairs', 'analysis.expected', 'analysis.p'], rows) : ''}
        ${nearRepeat ? html`<p class="dim">${t('analysis.knox', { n: number(nearRepeat.permutations), seed: String(seed) })}</p>` : ''}`,
    );
  }

  /** @param {Analysis} found */
  #spots({ sentences, hotSpots }) {
    const rows = (hotSpots.found ?? []).map((hexagon, i) => [
      String(i + 1),
      hexagon.place ?? '–',
      number(hexagon.count),
      number(hexagon.around),
      number(hexagon.score, 1),
      small(hexagon.p),
      small(hexagon.adjusted),
    ]);
    return this.#part(
      'analysis.spots',
      html`<p class="situation-sentence">${pick(sentences.spots)}</p>
        ${rows.length ? html`<p class="analysis-legend"><i aria-hidden="true"></i>${t('analysis.legend', { level: number(hotSpots.level, 2) })}</p>${table(['analysis.number', 'analysis.place', 'analysis.count', 'analysis.around', 'analysis.score', 'analysis.p', 'analysis.adjusted'], rows)}` : ''}
        <p class="dim">${t('analysis.gi', { width: number(hotSpots.hexagonM), hexagons: number(hotSpots.hexagons), events: number(hotSpots.events), outside: number(hotSpots.outside), level: number(hotSpots.level, 2), fewest: number(hotSpots.fewest) })}</p>`,
    );
  }

  /** @param {Analysis} found */
  #hours({ sentences, hours }) {
    return this.#part(
      'analysis.hours',
      html`<p class="situation-sentence">${pick(sentences.hours)}</p>
        ${hours ? html`<div class="numbers-table" tabindex="0" role="group" aria-label=${t('analysis.hours')}>${heat(hours)}</div><p class="dim">${t('analysis.hoursNote')}</p>` : ''}`,
    );
  }
}

/** @typedef {Parameters<typeof t>[0]} Key */

/** @param {Key[]} columns @param {string[][]} rows */
function table(columns, rows) {
  return html`<div class="numbers-table" tabindex="0" role="group" aria-label=${t(columns[0])}><table>
    <thead><tr>${columns.map((column) => html`<th scope="col">${t(column)}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** @param {number[][]} hours */
function heat(hours) {
  const most = Math.max(...hours.flat());
  const cell = (/** @type {number} */ weight) =>
    html`<td .style=${`--share: ${(weight / most).toFixed(3)}`}>${weight < LEAST_WEIGHT ? '' : number(weight, 1)}</td>`;
  return html`<table class="analysis-hours">
    <thead><tr><td></td>${hours[0].map((_, hour) => html`<th scope="col">${hour}</th>`)}</tr></thead>
    <tbody>${hours.map((row, i) => html`<tr><th scope="row">${named('weekday', WEEKDAYS[i])}</th>${row.map(cell)}</tr>`)}</tbody>
  </table>`;
}

/** @param {number} p */
function small(p) {
  return p < LEAST_P ? `< ${number(LEAST_P, 3)}` : number(p, 3);
}

customElements.define('lk-analysis', LkAnalysis);
