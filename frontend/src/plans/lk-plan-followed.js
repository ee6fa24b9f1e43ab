import { html } from 'lit';
import { number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { days } from './words.js';

/** @typedef {import('../api/plans.js').FollowUp} FollowUp */

const DECIMALS = 2;

/** Before and after, beside a place where nothing was done. */
class LkPlanFollowed extends LyktaElement {
  static properties = { followUp: { attribute: false }, comparison: { attribute: false } };

  constructor() {
    super();
    /** @type {FollowUp} */ this.followUp = /** @type {any} */ (null);
    /** @type {import('../api/plans.js').Named|null} */ this.comparison = null;
  }

  render() {
    const { sentence, verdict } = this.followUp;
    return html`<section>
      <h3>${t('plans.followUp')}</h3>
      <p class="plan-sentence ${verdict ?? 'none'}">${pick(sentence)}</p>
      ${verdict ? this.#table() : ''}
    </section>`;
  }

  #table() {
    const { before, after, area, comparison } = this.followUp;
    if (!before || !after || !area || !comparison) return '';
    const row = (/** @type {string} */ name, /** @type {import('../api/plans.js').Change} */ change) =>
      html`<tr><th scope="row">${name}</th><td class="n">${number(change.before)}</td><td class="n">${number(change.after)}</td><td class="n">${ratioText(change)}</td></tr>`;
    return html`<table class="plan-counts">
        <thead><tr><th scope="col">${t('plans.where')}</th><th scope="col" class="n">${t('plans.before')}</th><th scope="col" class="n">${t('plans.after')}</th><th scope="col" class="n">${t('plans.change')}</th></tr></thead>
        <tbody>${row(t('plans.here'), area)} ${row(this.comparison?.name ?? '', comparison)}</tbody>
        <tfoot><tr><th scope="row" colspan="3">${t('plans.net')}</th><td class="n">${ratioText(this.followUp)}</td></tr></tfoot>
      </table>
      <p class="dim plan-note">${t('plans.periods', { before: days(before.from, before.to), after: days(after.from, after.to) })}</p>`;
  }
}

/** @param {{ratio: number|null, low: number|null, high: number|null}} of per day, after to before */
function ratioText({ ratio, low, high }) {
  if (ratio === null) return '–';
  const limits = t('plans.between', {
    low: number(low ?? 0, DECIMALS),
    high: high === null ? '∞' : number(high, DECIMALS),
  });
  return html`${number(ratio, DECIMALS)} <span class="dim">(${limits})</span>`;
}

customElements.define('lk-plan-followed', LkPlanFollowed);
