import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { beginDrawing } from '../edit/drawing.js';
import { getLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { day, named, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { TABS } from './asked.js';
import { askAgain, followPlans, leavePlans, plans, showTab } from './plans.js';
import './lk-safety-plan.js';
import './lk-plan-list.js';
import './lk-promises.js';
import './lk-survey.js';
import './lk-walk-page.js';
import './lk-walks.js';

/** The view Planer: what is done at which place, and what was promised. */
class LkPlans extends LyktaElement {
  get watched() {
    return [mapState, plans, session];
  }

  connectedCallback() {
    super.connectedCallback();
    followPlans();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leavePlans();
  }

  render() {
    const { tab, plan } = mapState.value.plans;
    const tabs = session.value.user ? TABS : TABS.filter((name) => name !== 'walks');
    const { asOf } = mapState.value;
    return html`<section class="card reports" aria-label=${t('plans.title')} aria-busy=${plans.value.status === 'loading'}>
      <header class="reports-head">
        <h1>${t('plans.title')}</h1>
        <div class="reports-tabs" role="group" aria-label=${t('plans.view')}>
          ${tabs.map((name) => html`<button class="button small" aria-pressed=${name === tab} @click=${() => showTab(name)}><span>${named('plansTab', name)}</span></button>`)}
        </div>
        ${asOf ? html`<p class="reports-facts">${t('plans.asOf', { day: day(asOf) })}</p>` : ''}
      </header>
      ${this.#trouble()}
      <div class="reports-scroll plans-body">
        ${this.#shown()}
      </div>
      ${tab === 'plans' && !plan && mayEdit() ? html`<footer class="plans-foot"><button class="button" @click=${drawPlan}>${icon('plus', 16)}<span>${t('plans.new')}</span></button></footer>` : ''}
    </section>`;
  }

  #shown() {
    const { tab, plan, walk } = mapState.value.plans;
    switch (tab) {
      case 'promises':
        return html`<lk-promises></lk-promises>`;
      case 'walks':
        return walk ? html`<lk-walk-page></lk-walk-page>` : html`<lk-walks></lk-walks>`;
      case 'survey':
        return html`<lk-survey></lk-survey>`;
      case 'plans':
        return plan ? html`<lk-safety-plan></lk-safety-plan>` : html`<lk-plan-list></lk-plan-list>`;
    }
  }

  #trouble() {
    if (plans.value.status !== 'failed') return '';
    return html`<div class="banner warning reports-trouble" role="alert">${icon('offline', 18)}<span class="grow">${t('plans.failed')}</span><button class="button small" @click=${askAgain}>${t('app.retry')}</button></div>`;
  }
}

/** Its area is drawn on the map. */
function drawPlan() {
  mapState.set({ screen: 'karta', asOf: null });
  beginDrawing(getLayer('plan'));
}

customElements.define('lk-plans', LkPlans);
