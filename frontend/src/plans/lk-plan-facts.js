import { html } from 'lit';
import { day, number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { between } from './words.js';

/** @typedef {import('../api/plans.js').Facts} Facts */

/** What is known of the place: what happened in a year, and how dark its streets are. */
class LkPlanFacts extends LyktaElement {
  static properties = { facts: { attribute: false } };

  constructor() {
    super();
    /** @type {Facts} */ this.facts = /** @type {any} */ (null);
  }

  render() {
    const { from, to, counts, light } = this.facts;
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
    </section>`;
  }
}

customElements.define('lk-plan-facts', LkPlanFacts);
