import { html } from 'lit';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { money } from './words.js';

/** @typedef {import('../api/plans.js').Measure} Measure */
/** @typedef {import('../api/plans.js').Plan} Plan */

/** What measures cost against the budget, and who pays. */
class LkPlanBudget extends LyktaElement {
  static properties = { plan: { attribute: false }, measures: { attribute: false } };

  constructor() {
    super();
    /** @type {Plan} */ this.plan = /** @type {any} */ (null);
    /** @type {Measure[]} */ this.measures = [];
  }

  render() {
    const { costs, budgetSek } = this.plan;
    const all = costs.done + costs.committed + costs.planned;
    if (!all && budgetSek === null) return '';
    const whole = Math.max(all, budgetSek ?? 0);
    const part = (/** @type {number} */ sum) => `width:${(sum / whole) * 100}%`;
    return html`<section>
      <h3>${t('plans.budget')}</h3>
      <div class="plan-money" aria-hidden="true"><i class="done" .style=${part(costs.done)}></i><i class="committed" .style=${part(costs.committed)}></i><i class="planned" .style=${part(costs.planned)}></i></div>
      <dl class="plan-costs">
        <div class="done"><dt>${t('plans.costDone')}</dt><dd>${money(costs.done)}</dd></div>
        <div class="committed"><dt>${t('plans.costCommitted')}</dt><dd>${money(costs.committed)}</dd></div>
        <div class="planned"><dt>${t('plans.costPlanned')}</dt><dd>${money(costs.planned)}</dd></div>
        ${budgetSek === null ? '' : html`<div class=${all > budgetSek ? 'over' : ''}><dt>${t(all > budgetSek ? 'plans.overBudget' : 'plans.leftOfBudget', { budget: money(budgetSek) })}</dt><dd>${money(Math.abs(budgetSek - all))}</dd></div>`}
      </dl>
      ${this.#funding()}
    </section>`;
  }

  #funding() {
    /** @type {Map<string, number>} */
    const sums = new Map();
    for (const { funding, costSek, status } of this.measures)
      if (costSek && status !== 'dropped') sums.set(funding ?? '', (sums.get(funding ?? '') ?? 0) + costSek);
    const rows = [...sums].sort(([, a], [, b]) => b - a);
    return html`<table class="plan-counts"><thead><tr><th scope="col">${t('plans.funding')}</th><th scope="col" class="n">${t('plans.sum')}</th></tr></thead><tbody>${rows.map(([name, sum]) => html`<tr><th scope="row">${name || t('plans.noFunding')}</th><td class="n">${money(sum)}</td></tr>`)}</tbody></table>`;
  }
}

customElements.define('lk-plan-budget', LkPlanBudget);
