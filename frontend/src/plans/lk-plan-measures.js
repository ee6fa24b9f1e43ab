import { html, svg } from 'lit';
import { mapState, select } from '../map/state.js';
import { goTo } from '../map/goTo.js';
import { day, month, named, number, t } from '../i18n/i18n.js';
import { openScenario } from '../scenarios/scenarios.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { choices, chosenTitle, days, money } from './words.js';
import { timeline } from './timeline.js';

/** @typedef {import('../api/plans.js').Measure} Measure */
/** @typedef {import('../api/plans.js').StreetsLit} StreetsLit */

const CLOSE_ZOOM = 18;
const WIDTH = 520;
const ROW = 22;
const HEAD = 24;

/** A plan's measures by their status, or along time. */
class LkPlanMeasures extends LyktaElement {
  static properties = { measures: { attribute: false }, light: { attribute: false }, view: { state: true } };

  constructor() {
    super();
    /** @type {Measure[]} */ this.measures = [];
    /** Of the plan's streets today, where it is known. @type {StreetsLit|null} */ this.light = null;
    /** @type {'board'|'time'} */ this.view = 'board';
  }

  render() {
    if (!this.measures.length) return html`<p class="dim">${t('plans.noMeasures')}</p>`;
    return html`<fieldset class="segments plan-view"><legend class="visually-hidden">${t('plans.measuresView')}</legend>
        ${/** @type {const} */ (['board', 'time']).map((view) => html`<label class="segment"><input type="radio" name="plan-measures" .checked=${this.view === view} @change=${() => (this.view = view)} />${named('plansMeasures', view)}</label>`)}
      </fieldset>
      ${this.view === 'board' ? this.#board() : this.#time()}`;
  }

  #board() {
    return choices('measure', 'status').map((status) => {
      const here = this.measures.filter((measure) => measure.status === status);
      return here.length
        ? html`<section class="plan-column"><h4><span class="plan-status ${status}">${chosenTitle('measure', 'status', status)}</span> <span class="dim">${here.length}</span></h4><ul>${here.map((measure) => html`<li>${card(measure)}${measure.scenario ? this.#shown(measure, measure.scenario) : ''}</li>`)}</ul></section>`
        : '';
    });
  }

  /** @param {Measure} measure @param {import('../api/plans.js').ShownLight} scenario */
  #shown(measure, { id, name, isAdopted, light }) {
    const then = light?.ready && this.light?.ready;
    return html`<p class="plan-light">
      <button class="button small" @click=${() => showLight(measure, id)}>${icon('branch', 16)}<span>${t('plans.showLight', { name })}</span></button>
      ${isAdopted ? html`<span class="dim">${t('scenario.isAdopted')}</span>` : ''}
      ${then ? html`<span>${t('plans.darkThen', { now: number(this.light?.darkM ?? 0, 0), then: number(light.darkM, 0) })}</span>` : ''}
    </p>`;
  }

  #time() {
    const today = mapState.value.asOf ?? new Date().toISOString().slice(0, 10);
    const drawn = timeline(this.measures, today);
    if (!drawn) return html`<p class="dim">${t('plans.noDays')}</p>`;
    const rows = this.measures.filter(({ id }) => drawn.bars.some((bar) => bar.id === id));
    const height = HEAD + rows.length * 2 * ROW;
    const x = (/** @type {number} */ share) => share * WIDTH;
    return html`<figure class="plan-time"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${t('plans.timeLabel')}>
      ${drawn.ticks.map(({ day: start, at }) => svg`<path class="time-tick" d="M${x(at)} ${HEAD - 6}V${height}" /><text x=${x(at) + 3} y="13">${month(start)}</text>`)}
      ${rows.map((measure, i) => {
        const bar = /** @type {import('./timeline.js').Bar} */ (
          drawn.bars.find(({ id }) => id === measure.id)
        );
        const top = HEAD + i * 2 * ROW;
        return svg`<text class="time-name ${bar.left > 0.5 ? 'end' : ''}" x=${x(bar.left > 0.5 ? bar.left + bar.width : bar.left)} y=${top + 14}>${measure.title}</text><rect class="time-bar ${measure.status} ${measure.late ? 'late' : ''}" x=${x(bar.left)} y=${top + 20} width=${x(bar.width)} height="12" rx="3"><title>${measure.title}: ${days(measure.startOn, measure.doneOn ?? measure.dueOn)}</title></rect>`;
      })}
      <path class="time-now" d="M${x(drawn.now)} ${HEAD - 6}V${height}" />
    </svg></figure>`;
  }
}

/** @param {Measure} measure */
function card(measure) {
  const { title, kind, responsible, costSek, funding, late, doneOn, startOn, dueOn, expectedEffect, result } =
    measure;
  return html`<button class="plan-measure" @click=${() => show(measure)}>
    <span class="plan-measure-title">${title}</span>
    <span class="plan-facts"><span>${chosenTitle('measure', 'kind', kind)}</span>${responsible ? html`<span>${responsible.name}</span>` : ''}<span class=${late ? 'over' : ''}>${late ? t('plans.lateSince', { day: day(dueOn ?? '') }) : doneOn ? t('plans.doneOn', { day: day(doneOn) }) : days(startOn, dueOn)}</span>${costSek ? html`<span>${money(costSek)}${funding ? `, ${funding}` : ''}</span>` : ''}</span>
    ${result || expectedEffect ? html`<span class="dim plan-effect">${result ?? expectedEffect}</span>` : ''}
  </button>`;
}

/** @param {Measure} measure */
function show({ id, position: [lon, lat] }) {
  select({ layer: 'measure', id });
  goTo([lon, lat, lon, lat], CLOSE_ZOOM);
}

/** The lamps as the scenario has them, in their light. @param {Measure} measure @param {string} scenario */
function showLight({ position: [lon, lat] }, scenario) {
  openScenario(scenario);
  mapState.set({ screen: 'ljus', asOf: null });
  goTo([lon, lat, lon, lat], CLOSE_ZOOM);
}

customElements.define('lk-plan-measures', LkPlanMeasures);
