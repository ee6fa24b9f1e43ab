import { html } from 'lit';
import { goTo } from '../map/goTo.js';
import { clock, moment, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { openMark } from './lk-walks.js';
import { openPlan, openWalk, plans } from './plans.js';
import { chosenTitle } from './words.js';
import './lk-ratings.js';
import './lk-seen.js';

/** @typedef {import('../api/walks.js').FullWalk} FullWalk */

/** A walk's page: what was said, and what becomes of each observation. */
class LkWalkPage extends LyktaElement {
  get watched() {
    return [plans];
  }

  render() {
    const { walk, status } = plans.value;
    return html`<p class="plan-back"><button class="button small quiet" @click=${() => openWalk(null)}>${icon('back', 16)}<span>${t('walks.toList')}</span></button></p>
      ${walk ? page(walk) : status === 'failed' ? '' : html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`}`;
  }
}

/** @param {FullWalk} full */
function page(full) {
  const { walk, summary, ratings, observations, checklist } = full;
  return html`<article class="plan-page">
    <header class="plan-head">
      <h2>${walk.name}</h2>
      ${openMark(walk)}
      <p class="plan-facts">${facts(full)}</p>
      ${walk.isInvented ? html`<p class="plan-invented">${t('plans.invented')}</p>` : ''}
      <div class="plan-tools">
        <button class="button small" @click=${() => goTo(walk.box)}>${icon('fly', 16)}<span>${t('plans.show')}</span></button>
        <a class="button small" href=${`/api/walks/${walk.id}/pdf`} download>${icon('printer', 16)}<span>${t('walks.pdf')}</span></a>
      </div>
    </header>
    ${summary ? html`<section><h3>${t('walks.summary')}</h3><p>${summary}</p></section>` : ''}
    <section>
      <h3>${t('walks.observations')}</h3>
      ${observations.length ? '' : html`<p class="dim">${t('walks.noObservations')}</p>`}
      <ol class="walk-seen-list">${observations.map((seen) => html`<li><lk-seen .walk=${walk} .seen=${seen}></lk-seen></li>`)}</ol>
    </section>
    ${ratings.length ? html`<section><h3>${t('walks.ratings')}</h3><lk-ratings .ratings=${ratings}></lk-ratings></section>` : ''}
    ${checklist.length ? html`<section><h3>${t('walks.goneThrough')}</h3><p>${checklist.map((aspect) => chosenTitle('observation', 'aspect', aspect)).join(', ')}</p></section>` : ''}
  </article>`;
}

/** @param {FullWalk} full */
function facts({ walk: { plan, place, organiser, startedAt, endedAt, participants }, lengthM, unlocatedM }) {
  return [
    html`<span>${moment(startedAt)}${endedAt ? `–${clock(endedAt)}` : ''}</span>`,
    plan
      ? html`<span><button class="link" @click=${() => openPlan(plan.id)}>${plan.name}</button></span>`
      : place && html`<span>${place.name}</span>`,
    organiser && html`<span>${organiser.name}</span>`,
    participants !== null && html`<span>${t('walks.participants', { n: number(participants) })}</span>`,
    html`<span>${t('walks.length', { m: number(lengthM, 0) })}${unlocatedM ? ` ${t('walks.unlocated', { m: number(unlocatedM, 0) })}` : ''}</span>`,
  ];
}

customElements.define('lk-walk-page', LkWalkPage);
