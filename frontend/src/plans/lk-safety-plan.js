import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { beginDrawing } from '../edit/drawing.js';
import { keepValues } from '../edit/lastValues.js';
import { goTo } from '../map/goTo.js';
import { getLayer } from '../map/layers.js';
import { mapState, select } from '../map/state.js';
import { day, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { progress, statusMark } from './lk-plan-list.js';
import { openPlan, plans } from './plans.js';
import './lk-plan-aspects.js';
import './lk-plan-budget.js';
import './lk-plan-facts.js';
import './lk-plan-followed.js';
import './lk-plan-measures.js';
import './lk-plan-walked.js';

/** @typedef {import('../api/plans.js').FullPlan} FullPlan */

/** A plan's page: the problem, what is done about it, what it costs, what came of it. */
class LkSafetyPlan extends LyktaElement {
  get watched() {
    return [plans, session, mapState];
  }

  render() {
    const { plan, status } = plans.value;
    return html`<p class="plan-back"><button class="button small quiet" @click=${() => openPlan(null)}>${icon('back', 16)}<span>${t('plans.toList')}</span></button></p>
      ${plan ? this.#page(plan) : status === 'failed' ? '' : html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`}`;
  }

  /** @param {FullPlan} full */
  #page(full) {
    const { plan, problem, purpose, facts, walks, followUp, result } = full;
    return html`<article class="plan-page">
      <header class="plan-head">
        <h2>${plan.name}</h2>
        ${statusMark(plan)}
        <p class="plan-facts">${this.#headFacts(full)}</p>
        ${plan.isInvented ? html`<p class="plan-invented">${t('plans.invented')}</p>` : ''}
        <div class="plan-tools">
          <button class="button small" @click=${() => goTo(plan.box)}>${icon('fly', 16)}<span>${t('plans.show')}</span></button>
          ${mayEdit() ? html`<button class="button small" @click=${() => select({ layer: 'plan', id: plan.id })}>${icon('record', 16)}<span>${t('plans.edit')}</span></button>` : ''}
          <a class="button small" href=${pdfAddress(plan.id)} download>${icon('printer', 16)}<span>${t('plans.pdf')}</span></a>
        </div>
      </header>
      ${progress(plan)}
      ${problem ? html`<section><h3>${t('plans.problem')}</h3><p>${problem}</p></section>` : ''}
      ${purpose ? html`<section><h3>${t('plans.purpose')}</h3><p>${purpose}</p></section>` : ''}
      ${facts ? html`<lk-plan-facts .facts=${facts}></lk-plan-facts>` : ''}
      ${walks ? html`<lk-plan-walked .walked=${walks}></lk-plan-walked>` : ''}
      <section>
        <div class="plan-section-head"><h3>${t('plans.measures')}</h3>${mayEdit() ? html`<button class="button small" @click=${() => newMeasure(full)}>${icon('plus', 16)}<span>${t('plans.newMeasure')}</span></button>` : ''}</div>
        <lk-plan-measures .measures=${full.measures} .light=${facts?.light ?? null}></lk-plan-measures>
      </section>
      <lk-plan-budget .plan=${plan} .measures=${full.measures}></lk-plan-budget>
      ${followUp ? html`<lk-plan-followed .followUp=${followUp} .comparison=${full.comparison}></lk-plan-followed>` : ''}
      ${result ? html`<section><h3>${t('plans.result')}</h3><p>${result}</p></section>` : ''}
      <lk-plan-aspects .measures=${full.measures}></lk-plan-aspects>
    </article>`;
  }

  /** @param {FullPlan} full */
  #headFacts({ plan: { place, owner, decidedOn, followUpOn }, decidedBy }) {
    return [
      place && html`<span>${place.name}</span>`,
      owner && html`<span>${owner.name}</span>`,
      decidedOn && html`<span>${t('plans.decided', { day: day(decidedOn), by: decidedBy ?? '' })}</span>`,
      followUpOn && html`<span>${t('plans.followUpOn', { day: day(followUpOn) })}</span>`,
    ];
  }
}

/** @param {string} id */
function pdfAddress(id) {
  const { asOf } = mapState.value;
  return `/api/plans/${id}/pdf${asOf ? `?on=${asOf}` : ''}`;
}

/** Its point is set on the map; it belongs to this plan from the start. @param {FullPlan} full */
function newMeasure({ plan }) {
  keepValues('measure', { plan: plan.id, status: 'proposed' });
  mapState.set({ screen: 'karta', asOf: null });
  beginDrawing(getLayer('measure'));
  goTo(plan.box);
}

customElements.define('lk-safety-plan', LkSafetyPlan);
