import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { mapState, select } from '../map/state.js';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { openPlan, plans } from './plans.js';
import { choices, chosenTitle } from './words.js';

/** @typedef {import('../api/plans.js').CitizenPromise} CitizenPromise */

/** What municipality and police promised, period by period and area by area. */
class LkPromises extends LyktaElement {
  get watched() {
    return [plans, session];
  }

  render() {
    const { promises, status } = plans.value;
    if (status === 'loading' && !promises.length)
      return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    if (!promises.length) return html`<div class="reports-empty"><p>${t('promises.empty')}</p></div>`;
    const periods = [...new Set(promises.map(({ period }) => period))];
    return periods.map((period) =>
      this.#period(
        period,
        promises.filter((each) => each.period === period),
      ),
    );
  }

  /** @param {string} period @param {CitizenPromise[]} promises */
  #period(period, promises) {
    const kept = promises.filter(({ status }) => status === 'kept').length;
    return html`<section class="promise-period">
      <h2>${t('promises.period', { period })}</h2>
      <p class="dim">${t('promises.kept', { kept, all: promises.length })}</p>
      ${choices('promise', 'focus_area').map((area) => {
        const here = promises.filter(({ focusArea }) => focusArea === area);
        return here.length
          ? html`<h3>${chosenTitle('promise', 'focus_area', area)}</h3><ul class="promise-list">${here.map((promise) => html`<li>${this.#promise(promise)}</li>`)}</ul>`
          : '';
      })}
    </section>`;
  }

  /** @param {CitizenPromise} promise */
  #promise({ id, title, status, responsible, followUp, plan, concerns }) {
    const edit = () => select({ layer: 'promise', id });
    return html`<p class="promise-title">${mayEdit() ? html`<button class="link" @click=${edit}>${title}</button>` : title}</p>
      <p class="plan-facts"><span class="plan-status ${status}">${chosenTitle('promise', 'status', status)}</span>${responsible ? html`<span>${responsible.name}</span>` : ''}${plan ? html`<button class="link" @click=${() => openPlan(plan.id)}>${plan.name}</button>` : ''}${concerns.map(concernLink)}</p>
      ${followUp ? html`<p class="dim promise-note">${followUp}</p>` : ''}`;
  }
}

/** To the register's page of an area, or to the form of a measure. @param {CitizenPromise['concerns'][number]} concern */
function concernLink({ id, layer, name }) {
  if (!id || !layer) return html`<span>${name}</span>`;
  const open = () =>
    layer === 'measure' ? select({ layer, id }) : mapState.set({ screen: 'register', zone: id });
  return html`<button class="link" @click=${open}>${name}</button>`;
}

customElements.define('lk-promises', LkPromises);
