import { html } from 'lit';
import { number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { plans } from './plans.js';

/** @typedef {import('../api/plans.js').Measure} Measure */

/** What BoTryggt2030 asks of a place, and which of it the measures answer. */
class LkPlanAspects extends LyktaElement {
  static properties = { measures: { attribute: false } };

  constructor() {
    super();
    /** @type {Measure[]} */ this.measures = [];
  }

  get watched() {
    return [plans];
  }

  render() {
    const live = this.measures.filter(({ status }) => status !== 'dropped');
    return html`<section>
      <h3>${t('plans.aspects')}</h3>
      <ul class="plan-aspects">${plans.value.checklist.map(({ aspect, title, questions }) => {
        const n = live.filter((measure) => measure.aspect === aspect).length;
        return html`<li><details><summary><span>${pick(title)}</span><span class=${n ? '' : 'dim'}>${n ? t('plans.aspectMeasures', { n: number(n) }) : t('plans.aspectNone')}</span></summary><ul>${questions.map((question) => html`<li>${pick(question)}</li>`)}</ul></details></li>`;
      })}</ul>
    </section>`;
  }
}

customElements.define('lk-plan-aspects', LkPlanAspects);
