import { html } from 'lit';
import { writeText } from '../api/situation.js';
import { clock, day, named, number, pick, t } from '../i18n/i18n.js';
import { mapState } from '../map/state.js';
import { LyktaElement } from '../shell/element.js';
import '../reports/lk-count-chart.js';
import './lk-decisions.js';
import './lk-part-text.js';
import { loadPeriod } from './situation.js';

/** @typedef {import('../api/situation.js').Compiled} Compiled */
/** @typedef {import('../api/situation.js').Told} Told */
/** @typedef {import('../api/situation.js').Part} Part */

/** A compiled period in its four fixed parts. */
class LkWeek extends LyktaElement {
  static properties = { compiled: { attribute: false } };

  constructor() {
    super();
    /** @type {Compiled|null} */ this.compiled = null;
  }

  render() {
    const { compiled } = this;
    if (!compiled) return '';
    return html`${this.#numbers(compiled)}
      ${this.#part('present', this.#present(compiled))} ${this.#part('activities', this.#told(compiled.activities, true))}
      ${this.#part('events', html`${this.#places(compiled)}${this.#steps(compiled)}`)}
      ${this.#part('decisions', html`<lk-decisions .decidedOn=${compiled.to} .decisions=${compiled.decisions} .followUp=${compiled.followUp}></lk-decisions>${this.#coming(compiled)}`)}`;
  }

  /** @param {Compiled} compiled */
  #numbers({ total, series, categories, repeated, ended, cases }) {
    const bar = (
      /** @type {string} */ name,
      /** @type {number} */ count,
      /** @type {number} */ low,
      /** @type {number} */ high,
    ) => ({ name, count, low, high });
    const bars = [
      bar(t('situation.thisOne'), total.count, total.low, total.high),
      bar(t('situation.previous'), total.previous, total.previousLow, total.previousHigh),
      bar(t('situation.mean'), total.meanBefore, total.meanLow, total.meanHigh),
    ];
    if (total.lastYear !== null)
      bars.push(
        bar(t('situation.lastYear'), total.lastYear, total.lastYearLow ?? 0, total.lastYearHigh ?? 0),
      );
    const weeks = series.map(({ name, count, low, high }) => bar(pick(name), count, low, high));
    const kinds = categories.map(({ title, comparison: { count, low, high } }) =>
      bar(pick(title), count, low, high),
    );
    return html`<section class="situation-part" aria-labelledby="situation-numbers">
      <h2 id="situation-numbers">${t('situation.numbers')}</h2>
      <p class="situation-sentence">${pick(total.sentence)}</p>
      <lk-count-chart across narrow .label=${t('situation.chart')} .bars=${bars}></lk-count-chart>
      <lk-count-chart narrow .label=${t('situation.series')} .bars=${weeks}></lk-count-chart>
      ${kinds.length ? html`<lk-count-chart across narrow .label=${t('situation.kindsChart')} .bars=${kinds}></lk-count-chart>` : ''}
      <p class="dim numbers-note">${t('numbers.note')}</p>
      <p>${t('situation.repeats', { n: number(repeated), ended: number(ended.length) })}</p>
      <p>${t('situation.cases', { open: number(cases.open), overdue: number(cases.overdue), received: number(cases.received), removed: number(cases.removed) })}</p>
    </section>`;
  }

  /** @param {Part} part @param {unknown} body */
  #part(part, body) {
    const { from, texts } = /** @type {Compiled} */ (this.compiled);
    return html`<section class="situation-part" aria-labelledby=${`situation-${part}`}>
      <h2 id=${`situation-${part}`}>${named('situationPart', part)}</h2>
      <lk-part-text .name=${named('situationPart', part)} .words=${texts[part]} .write=${(/** @type {import('./lk-part-text.js').Content} */ content) => writeText(from, part, content)} .read=${loadPeriod}></lk-part-text>
      ${body}
    </section>`;
  }

  /** @param {Compiled} compiled */
  #coming({ coming }) {
    return html`<h3>${t('situation.coming')}</h3>
      ${
        coming.length
          ? html`<ul class="situation-list">${coming.map(({ kind, name, what, day: on }) => html`<li><strong>${name}</strong><span class="dim">${pick(kind)}, ${pick(what)} ${day(on)}</span></li>`)}</ul>`
          : html`<p class="dim">${t('situation.noneComing')}</p>`
      }`;
  }

  /** @param {Compiled} compiled */
  #present({ presence }) {
    if (!presence.length) return html`<p class="dim">${t('situation.nothing')}</p>`;
    return html`<ul class="situation-list">${presence.map(
      ({ role, place, from, to, persons }) => html`<li><strong>${pick(role)}</strong>
        <span>${[place, `${dayOf(from)} ${clock(from)}–${clock(to)}`, persons && t('situation.persons', { n: number(persons) })].filter(Boolean).join(', ')}</span></li>`,
    )}</ul>`;
  }

  /** @param {Compiled} compiled */
  #steps({ steps }) {
    if (!steps.length) return '';
    return html`<h3>${t('situation.steps')}</h3>
      <ul class="situation-list">${steps.map(({ title, what, day: on, isLate, responsible }) => html`<li><span class="situation-row"><strong>${title}</strong>${isLate ? html`<span class="chip" data-kind="repeated">${t('situation.late')}</span>` : ''}</span><span class="dim">${[`${pick(what)} ${day(on)}`, responsible].filter(Boolean).join(', ')}</span></li>`)}</ul>`;
  }

  /** @param {Compiled} compiled */
  #places({ places }) {
    if (!places.length) return html`<p class="dim">${t('situation.nothing')}</p>`;
    return places.map(
      ({ name, events, measures, cases }) => html`<h3>${name ?? t('reports.noPlace')}</h3>
        ${events.length + measures.length ? this.#told([...events, ...measures], false) : ''}
        ${cases ? html`<p class="dim">${t('situation.casesHere', { n: number(cases) })}</p>` : ''}`,
    );
  }

  /** @param {Told[]} told @param {boolean} placed whether the place is told with each */
  #told(told, placed) {
    if (!told.length) return html`<p class="dim">${t('situation.nothing')}</p>`;
    return html`<ul class="situation-list">${told.map(
      (one) => html`<li>
      <span class="situation-row"><strong>${pick(one.category)}</strong>${this.#marks(one)}</span>
      <span class="dim">${[placed && one.place, when(one), one.reportedBy].filter(Boolean).join(', ')}</span>
      ${one.note ? html`<span>${one.note}</span>` : ''}
      ${one.faults.length ? html`<span>${t('situation.faults', { numbers: one.faults.join(', ') })}</span>` : ''}
    </li>`,
    )}</ul>`;
  }

  /** @param {Told} told */
  #marks({ part, repeats, reviewed, isAfterDusk }) {
    const kind = part === 'event' ? (repeats ? 'repeated' : 'new') : part;
    return html`${part === 'activity' ? '' : html`<span class="chip" data-kind=${kind}>${named('situationKind', kind)}</span>`}
      ${part === 'event' && isAfterDusk ? html`<span class="chip">${t('situation.afterDusk')}</span>` : ''}
      ${reviewed ? '' : html`<span class="chip" data-kind="unreviewed">${t('situation.unreviewed')}</span>`}`;
  }
}

/** @param {Told} told */
function when({ since, found }) {
  const end = `${dayOf(found)} ${clock(found)}`;
  return since === found ? end : t('situation.between', { from: `${dayOf(since)} ${clock(since)}`, to: end });
}

/** @param {string} iso */
function dayOf(iso) {
  const language = mapState.value.language === 'sv' ? 'sv-SE' : 'en-GB';
  return new Date(iso).toLocaleDateString(language, { weekday: 'short', day: 'numeric', month: 'short' });
}

customElements.define('lk-week', LkWeek);
