import { html } from 'lit';
import { moment, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { openWalk, plans } from './plans.js';

/** @typedef {import('../api/walks.js').Walk} Walk */

/** Safety walks, those with open observations first. */
class LkWalks extends LyktaElement {
  get watched() {
    return [plans];
  }

  render() {
    const { walks, status } = plans.value;
    if (status === 'loading' && !walks.length)
      return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    if (!walks.length)
      return html`<div class="reports-empty"><p>${t('walks.empty')}</p><p class="dim">${t('walks.emptyHelp')}</p></div>`;
    return html`<ul class="plan-list">${walks.map((walk) => html`<li>${row(walk)}</li>`)}</ul>`;
  }
}

/** @param {Walk} walk */
function row(walk) {
  const { id, name, place, plan, startedAt, participants, box } = walk;
  return html`<button class="plan-item" @click=${() => openWalk(id, box)}>
    <span class="plan-name">${name}</span>
    ${openMark(walk)}
    <span class="plan-facts">
      <span>${moment(startedAt)}</span>
      ${(plan ?? place) ? html`<span>${(plan ?? place)?.name}</span>` : ''}
      ${participants === null ? '' : html`<span>${t('walks.participants', { n: number(participants) })}</span>`}
    </span>
  </button>`;
}

/** How many observations wait for somebody. @param {{open: number, observations: number}} walk */
export function openMark({ open, observations }) {
  return html`<span class="walk-open ${open ? 'some' : ''}">${open ? t('walks.open', { n: open, all: observations }) : t('walks.allDone', { all: observations })}</span>`;
}

customElements.define('lk-walks', LkWalks);
