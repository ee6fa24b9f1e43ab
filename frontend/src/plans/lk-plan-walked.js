import { html } from 'lit';
import { moment, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { openMark } from './lk-walks.js';
import { openWalk } from './plans.js';
import './lk-ratings.js';

/** What walks said of a plan's place. */
class LkPlanWalked extends LyktaElement {
  static properties = { walked: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../api/walks.js').Walked} */ this.walked = /** @type {any} */ (null);
  }

  render() {
    const { walks, ratings } = this.walked;
    if (!walks.length) return '';
    return html`<section>
      <h3>${t('walks.fromWalks')}</h3>
      <ul class="plan-list">${walks.map(
        (walk) =>
          html`<li><button class="plan-item" @click=${() => openWalk(walk.id)}><span class="plan-name">${walk.name}</span>${openMark(walk)}<span class="plan-facts"><span>${moment(walk.startedAt)}</span></span></button></li>`,
      )}</ul>
      ${ratings.length ? html`<lk-ratings .ratings=${ratings}></lk-ratings>` : ''}
    </section>`;
  }
}

customElements.define('lk-plan-walked', LkPlanWalked);
