import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mapState } from '../map/state.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { caseStore, doStep, openCase, openId } from './case.js';
import { reports } from './reports.js';
import { COLUMNS, partsOf, stepTo } from './routine.js';
import { clockChip, picture } from './lk-report-list.js';
import { actorText, placeText, titleOf } from './words.js';

/** @typedef {import('../api/reports.js').Report} Report */
/** @typedef {import('../api/reports.js').Status} Status */

/** Cases in columns by status. A card is moved by its menu, or dragged; what the step asks for is asked beside. */
class LkReportBoard extends LyktaElement {
  static properties = { menu: { state: true }, over: { state: true } };
  /** @type {Report|null} */ #dragged = null;

  constructor() {
    super();
    /** Id of the card whose menu is open. @type {string|null} */ this.menu = null;
    /** The column that a card is dragged over. @type {Status|null} */ this.over = null;
  }

  get watched() {
    return [reports, mapState, caseStore];
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !relatedTarget.parentElement?.closest('.card-move'))
        this.menu = null;
    });
  }

  render() {
    return html`<div class="board" tabindex="0" role="group" aria-label=${t('reports.board')}>${COLUMNS.map((status) => this.#column(status))}</div>`;
  }

  /** @param {Status} status */
  #column(status) {
    const cards = reports.value.list.filter((report) => report.status === status);
    const count = reports.value.counts[status] ?? cards.length;
    const takes = this.#dragged && stepTo(this.#dragged, status);
    return html`<section class="board-column ${status} ${this.over === status && takes ? 'over' : ''}" aria-label=${named('status', status)} data-status=${status}
      @dragover=${(/** @type {DragEvent} */ e) => this.#over(e, status)} @dragleave=${() => (this.over = null)} @drop=${(/** @type {DragEvent} */ e) => this.#drop(e, status)}>
      <h2><span>${named('status', status)}</span><span class="board-count">${number(count)}</span></h2>
      <ul>
        ${repeat(
          cards,
          ({ id }) => id,
          (report) => this.#card(report),
        )}
      </ul>
      ${cards.length ? '' : html`<p class="dim board-empty">${t('reports.columnEmpty')}</p>`}
      ${count > cards.length ? html`<p class="dim board-empty">${t('reports.newestShown', { n: number(cards.length), of: number(count) })}</p>` : ''}
    </section>`;
  }

  /** @param {Report} report */
  #card(report) {
    const { id, number: no, offensive } = report;
    return html`<li class="board-card ${openId() === id ? 'open' : ''} ${report.overdue ? 'late' : ''}" draggable="true" data-id=${id}
      @dragstart=${(/** @type {DragEvent} */ e) => this.#drag(e, report)} @dragend=${() => ((this.#dragged = null), (this.over = null))}>
      <button class="board-item" aria-current=${openId() === id} @click=${() => openCase(id)}>
        ${picture(report)}
        <span class="report-title">${titleOf(report)}</span>
        <span class="report-facts"><span class="report-no">${no}</span><span>${placeText(report)}</span></span>
        <span class="board-foot">${clockChip(report)}${offensive ? html`<span class="mark-offensive">${t('reports.offensive')}</span>` : ''}<span class="board-actor">${actorText(report)}</span></span>
      </button>
      ${this.#move(report)}
    </li>`;
  }

  /** @param {Report} report */
  #move(report) {
    const ways = COLUMNS.flatMap((column) => {
      const step = stepTo(report, column);
      return step ? [{ column, step }] : [];
    });
    if (!ways.length) return '';
    const open = this.menu === report.id;
    return html`<div class="card-move" @keydown=${(/** @type {KeyboardEvent} */ e) => this.#escape(e, report)}>
      <button class="button icon-only quiet" aria-label=${t('reports.move', { no: report.number })} title=${t('reports.move', { no: report.number })} aria-expanded=${open} @click=${() => (this.menu = open ? null : report.id)}>${icon('move', 16)}</button>
      ${open ? html`<div class="card menu" role="group" aria-label=${t('reports.move', { no: report.number })}>${ways.map(({ column, step }) => html`<button class="button menu-item small" @click=${() => this.#go(report, step)}>${t('reports.moveTo', { column: named('status', column) })}</button>`)}</div>` : ''}
    </div>`;
  }

  /** @param {KeyboardEvent} event @param {Report} report */
  #escape(event, { id }) {
    if (event.key !== 'Escape' || this.menu !== id) return;
    event.stopPropagation();
    this.menu = null;
    /** @type {HTMLElement|null} */ (this.querySelector(`[data-id="${id}"] .card-move > button`))?.focus();
  }

  /** What asks for nothing is done at once. @param {Report} report @param {import('../api/reports.js').StepName} step */
  #go(report, step) {
    this.menu = null;
    const asks = partsOf(step, report).length > 0;
    openCase(report.id, asks ? step : null);
    if (!asks) void doStep(step, {});
  }

  /** @param {DragEvent} event @param {Report} report */
  #drag(event, report) {
    this.#dragged = report;
    event.dataTransfer?.setData('text/plain', report.number);
  }

  /** @param {DragEvent} event @param {Status} status */
  #over(event, status) {
    if (!this.#dragged || !stepTo(this.#dragged, status)) return;
    event.preventDefault();
    this.over = status;
  }

  /** @param {DragEvent} event @param {Status} status */
  #drop(event, status) {
    event.preventDefault();
    const report = this.#dragged;
    this.#dragged = null;
    this.over = null;
    const step = report && stepTo(report, status);
    if (step) this.#go(report, step);
  }
}

customElements.define('lk-report-board', LkReportBoard);
