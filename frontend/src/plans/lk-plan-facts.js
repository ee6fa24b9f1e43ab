import { html } from 'lit';
import { day, number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { between, signed } from './words.js';

/** @typedef {import('../api/plans.js').Facts} Facts */

/** What is known of the place: what happened in a year, and how dark its streets are. */
class LkPlanFacts extends LyktaElement {
  static properties = { facts: { attribute: false } };

  constructor() {
    super();
    /** @type {Facts} */ this.facts = /** @type {any} */ (null);
  }

  render() {
    const { from, to, counts, light, survey } = this.facts;
    return html`<section>
      <h3>${t('plans.facts', { from: day(from), to: day(to) })}</h3>
      ${
        counts.length
          ? html`<table class="plan-counts">
        <thead><tr><th scope="col">${t('plans.what')}</th><th scope="col">${t('plans.source')}</th><th scope="col" class="n">${t('plans.count')}</th><th scope="col" class="n">${t('numbers.interval')}</th></tr></thead>
        <tbody>${counts.map((row) => html`<tr><th scope="row">${pick(row.title)}</th><td>${t(row.source === 'report' ? 'plans.reports' : 'plans.events')}</td><td class="n">${number(row.count)}</td><td class="n dim">${between(row)}</td></tr>`)}</tbody>
      </table>`
          : html`<p class="dim">${t('plans.nothing')}</p>`
      }
      <p>${light.streets ? t('plans.dark', { dark: number(light.darkM, 0), below: number(light.belowM, 0), length: number(light.lengthM, 0) }) : t('plans.noStreets')}${light.ready ? '' : html` <span class="dim">${t('plans.counting')}</span>`}</p>
      ${survey ? surveyed(survey) : ''}
    </section>`;
  }
}

/** @param {import('../api/plans.js').Surveyed} survey */
function surveyed({ year, areas, respondents, isInvented, findings }) {
  return html`<h3>${t('plans.survey', { year })}</h3>
    <p class="dim">${t('plans.surveyOf', { areas: areas.join(', '), n: number(respondents) })} ${isInvented ? t('survey.invented') : ''}</p>
    <table class="plan-counts">
      <thead><tr><th scope="col">${t('survey.question')}</th><th scope="col" class="n">${t('survey.share')}</th><th scope="col" class="n">${t('numbers.interval')}</th><th scope="col" class="change">${t('survey.change')}</th></tr></thead>
      <tbody>${findings.map((row) => html`<tr><th scope="row">${pick(row.question)}</th><td class="n">${t('survey.percent', { n: number(row.value, 0) })}</td><td class="n dim">${between(row)}</td><td class="change ${row.isCertain ? '' : 'dim'}">${changed(row)}</td></tr>`)}</tbody>
    </table>`;
}

/** @param {import('../api/plans.js').Finding} finding */
function changed({ change, isCertain }) {
  if (change === null) return t('survey.noChange');
  const points = t('survey.points', { n: signed(change) });
  return isCertain ? points : t('plans.mayBeChance', { points });
}

customElements.define('lk-plan-facts', LkPlanFacts);
