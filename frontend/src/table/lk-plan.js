import { html } from 'lit';
import { referenceTitles, titleOf } from '../forms/referenceTitles.js';
import { findingText } from '../forms/findings.js';
import { number, pick, sentence, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { applyPlan } from './actions.js';
import { shown } from './cells.js';
import { countsOf, isChange, isRefused } from './plan.js';
import { tableState } from './state.js';

/** @typedef {import('./plan.js').Cell} Cell */

/** Rows drawn; those with something refused come first, and the counts speak of all. */
const DRAWN = 200;

/** What a pasted block would change and what is refused, before anything is changed. */
class LkPlan extends LyktaElement {
  static properties = { plan: { attribute: false }, busy: { state: true } };

  constructor() {
    super();
    /** @type {import('./plan.js').Plan} */ this.plan = /** @type {any} */ (null);
    this.busy = false;
  }

  get watched() {
    return [referenceTitles];
  }

  firstUpdated() {
    /** @type {HTMLElement|null} */ (this.querySelector('.plan'))?.focus();
  }

  render() {
    const { plan } = this;
    const counts = countsOf(plan);
    return html`<section class="plan" tabindex="-1" aria-label=${t('table.plan')} @keydown=${this.#key}>
      <header class="table-strip">
        <strong role="status">${t('table.planCounts', { cells: number(counts.changes), features: number(counts.features) })}</strong>
        ${counts.refused ? html`<span class="plan-refused">${icon('warning', 16)}${t('table.planRefused', { n: number(counts.refused) })}</span>` : ''}
        ${counts.same ? html`<span class="dim">${t('table.planSame', { n: number(counts.same) })}</span>` : ''}
        ${plan.heading ? html`<span class="dim">${t('table.planHeading')}</span>` : ''}
        ${plan.beyond ? html`<span class="plan-refused">${t('table.planBeyond', { n: number(plan.beyond) })}</span>` : ''}
        ${plan.unplaced ? html`<span class="plan-refused">${t('table.planUnplaced', { n: number(plan.unplaced) })}</span>` : ''}
        <span class="grow"></span>
        <button class="button small" @click=${close}>${t('action.cancel')}</button>
        <button class="button primary small" ?disabled=${!counts.changes || this.busy} @click=${this.#apply}>${t('table.planApply', { n: number(counts.changes) })}</button>
      </header>
      <div class="plan-rows" tabindex="0" role="region" aria-label=${t('table.planRows')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('table.row')}</th>
              ${plan.fields.map(({ title, unit }) => html`<th scope="col">${pick(title)}${unit ? html` <em class="dim">${unit}</em>` : ''}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.#rows().map((row) => this.#row(row))}
          </tbody>
        </table>
        ${plan.rows.length > DRAWN ? html`<p class="dim plan-more">${t('table.planMore', { n: number(plan.rows.length - DRAWN) })}</p>` : ''}
      </div>
    </section>`;
  }

  #rows() {
    const wrong = (/** @type {import('./plan.js').PlannedRow} */ { cells, problem }) =>
      problem !== null || cells.some(isRefused);
    const { rows } = this.plan;
    return [...rows.filter(wrong), ...rows.filter((row) => !wrong(row))].slice(0, DRAWN);
  }

  /** @param {import('./plan.js').PlannedRow} row */
  #row({ feature, cells, problem }) {
    return html`<tr class=${problem ? 'refused' : ''}>
      <th scope="row">${titleOf(feature)}${problem ? html`<p class="plan-why">${sentence(problem)}</p>` : ''}</th>
      ${cells.map((cell) => this.#cell(cell))}
    </tr>`;
  }

  /** @param {Cell} cell */
  #cell(cell) {
    const { field, old, value, text } = cell;
    if (isRefused(cell))
      return html`<td class="refused"><span>${shown(field, old)}</span> <s>${text}</s><p class="plan-why">${why(cell)}</p></td>`;
    if (!isChange(cell)) return html`<td class="dim">${shown(field, old)}</td>`;
    return html`<td class="change"><del>${shown(field, old) || t('table.isEmpty')}</del> <ins>${shown(field, value) || t('table.isEmpty')}</ins></td>`;
  }

  async #apply() {
    this.busy = true;
    await applyPlan();
    this.busy = false;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  }
}

function close() {
  tableState.set({ plan: null });
}

/** @param {Cell} cell */
function why({ refusal, problem, field }) {
  return refusal ? findingText(refusal, field.unit) : problem ? sentence(problem) : '';
}

customElements.define('lk-plan', LkPlan);
