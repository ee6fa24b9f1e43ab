import { html } from 'lit';
import { day, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { openPlan, plans } from './plans.js';
import { chosenTitle, money } from './words.js';

/** @typedef {import('../api/plans.js').Plan} Plan */

/** Plans one below the other: how far they have come, what they cost. */
class LkPlanList extends LyktaElement {
  get watched() {
    return [plans];
  }

  render() {
    const { list, status } = plans.value;
    if (status === 'loading' && !list.length)
      return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    if (!list.length)
      return html`<div class="reports-empty"><p>${t('plans.empty')}</p><p class="dim">${t('plans.emptyHelp')}</p></div>`;
    return html`<ul class="plan-list">${list.map((plan) => html`<li>${row(plan)}</li>`)}</ul>`;
  }
}

/** @param {Plan} plan */
function row(plan) {
  const { id, name, owner, box, followUpOn } = plan;
  return html`<button class="plan-item" @click=${() => openPlan(id, box)}>
    <span class="plan-name">${name}</span>
    ${statusMark(plan)}
    ${progress(plan)}
    <span class="plan-facts">
      ${owner ? html`<span>${owner.name}</span>` : ''}
      <span>${costText(plan)}</span>
      ${followUpOn ? html`<span>${t('plans.followUpOn', { day: day(followUpOn) })}</span>` : ''}
    </span>
  </button>`;
}

/** @param {Plan} plan */
export function statusMark({ status }) {
  return html`<span class="plan-status ${status}">${chosenTitle('plan', 'status', status)}</span>`;
}

/** How many of its measures are done and under way. @param {Plan} plan */
export function progress({ measures: { all, begun, done, late } }) {
  const share = (/** @type {number} */ n) => `${all ? (n / all) * 100 : 0}%`;
  return html`<span class="plan-progress">
    <span class="plan-bar" aria-hidden="true"><i class="begun" .style=${`width:${share(begun)}`}></i><i class="done" .style=${`width:${share(done)}`}></i></span>
    <span>${t('plans.progress', { done, all, ongoing: begun - done })}${late ? html` · <span class="over">${t('plans.late', { n: late })}</span>` : ''}</span>
  </span>`;
}

/** @param {Plan} plan */
function costText({ costs: { planned, committed, done }, budgetSek }) {
  const all = planned + committed + done;
  return budgetSek === null ? money(all) : t('plans.ofBudget', { sum: money(all), budget: money(budgetSek) });
}

customElements.define('lk-plan-list', LkPlanList);
