import { html } from 'lit';
import { listNear } from '../api/reports.js';
import { named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { addPhotos, caseStore, doStep } from './case.js';
import { names } from './names.js';
import { partsOf } from './routine.js';

/** @typedef {import('../api/reports.js').StepName} StepName */
/** @typedef {import('../api/reports.js').Case} Case */

/** The routine goes on by these; the others stand under more. @type {StepName[]} */
const ONWARD = ['assign', 'police', 'clean', 'close', 'reopen'];
const ASK_WORDS = /** @type {const} */ ({ photo: 'case.askPhoto', police: 'case.askPolice' });

/** What can be done with the case now, and the form of what one is about to do. */
class LkCaseSteps extends LyktaElement {
  static properties = { near: { state: true } };
  #opened = '';

  constructor() {
    super();
    /** @type {import('../api/reports.js').Near[]|null} */ this.near = null;
  }

  get watched() {
    return [caseStore, names];
  }

  render() {
    const { report, step } = caseStore.value;
    if (!report) return html``;
    const onward = ONWARD.filter((name) => report.steps.includes(name));
    const others = report.steps.filter((name) => !ONWARD.includes(name));
    return html`${report.asks.length ? html`<p class="case-asks">${icon('info', 16)}<span>${t('case.asks', { what: report.asks.map((ask) => t(ASK_WORDS[ask])).join(t('case.and')) })}</span></p>` : ''}
      ${
        report.steps.length
          ? html`<div class="case-steps" role="group" aria-label=${t('case.steps')}>
              ${onward.map((name) => this.#button(name, name === next(report)))}${others.map((name) => this.#button(name, false))}
            </div>`
          : ''
      }
      ${step && report.steps.includes(step) ? this.#form(report, step) : ''}`;
  }

  /** @param {StepName} name @param {boolean} primary */
  #button(name, primary) {
    const { step, busy } = caseStore.value;
    return html`<button class="button small ${primary && !step ? 'primary' : ''}" aria-expanded=${step === name} ?disabled=${busy} data-step=${name} @click=${() => this.#begin(name)}>${named('reportStep', name)}</button>`;
  }

  /** What asks for nothing is done at once. @param {StepName} name */
  #begin(name) {
    const { report, step } = caseStore.value;
    if (!report) return;
    if (!partsOf(name, report).length) return void doStep(name, {});
    caseStore.set({ step: step === name ? null : name, refused: null });
  }

  /** @param {Case} report @param {StepName} step */
  #form(report, step) {
    const { busy } = caseStore.value;
    return html`<form class="case-form" aria-label=${named('reportStep', step)} @submit=${(/** @type {SubmitEvent} */ e) => this.#submit(e, report, step)} @keydown=${escape}>
      ${partsOf(step, report).map((part) => this.#part(part, report, step))}
      <div class="row-end">
        <button type="button" class="button small" @click=${() => caseStore.set({ step: null, refused: null })}>${t('action.cancel')}</button>
        <button class="button primary small" ?disabled=${busy || (step === 'duplicate' && !this.near?.length)}>${named('reportStep', step)}</button>
      </div>
    </form>`;
  }

  /** @param {import('./routine.js').Part} part @param {Case} report @param {StepName} step */
  #part(part, report, step) {
    switch (part) {
      case 'actor':
        return field(
          t('case.actor'),
          html`<span class="input select"><select name="actor" required>${html`<option value="">${t('field.choose')}</option>`}${names.value.actors.map(({ id, name }) => html`<option value=${id} .selected=${id === report.responsible?.id}>${name}</option>`)}</select>${icon('down', 16)}</span>`,
        );
      case 'policeNo':
        return field(
          t('case.policeNo'),
          html`<span class="input"><input name="policeNo" maxlength="60" autocomplete="off" placeholder=${t('case.policeNoHelp')} .value=${report.policeReportNo ?? ''} /></span>`,
        );
      case 'at':
        return field(
          t('case.at'),
          html`<span class="input"><input type="datetime-local" name="at" required .value=${localNow()} max=${localNow()} /></span>`,
        );
      case 'reason':
        return field(
          t(step === 'clean' ? 'case.reasonWithout' : 'case.reason'),
          html`<span class="input"><textarea name="reason" rows="2" required maxlength="4000" placeholder=${step === 'pause' ? t('case.pauseHelp') : ''}></textarea></span>`,
        );
      case 'cost':
        return html`<div class="case-pair">${field(t('case.cost'), html`<span class="input"><input name="costSek" inputmode="numeric" type="number" min="0" max="10000000" ?required=${step === 'cost'} .value=${report.costSek === null ? '' : String(report.costSek)} /><i class="unit">${t('case.currency')}</i></span>`)}${field(t('case.account'), html`<span class="input"><input name="account" maxlength="60" autocomplete="off" .value=${report.account ?? ''} /></span>`)}</div>`;
      case 'photo':
        return field(
          t('case.afterPhoto'),
          html`<input class="file-input" type="file" name="photo" accept="image/*" multiple />`,
        );
      case 'offensive':
        return html`<fieldset class="case-choice"><legend>${t('case.isOffensive')}</legend>${['true', 'false'].map((value) => html`<label class="check"><input type="radio" name="offensive" value=${value} required .checked=${String(report.offensive) === value} />${t(value === 'true' ? 'case.yes' : 'case.no')}</label>`)}</fieldset>`;
      case 'near':
        return this.#nearOnes();
    }
  }

  #nearOnes() {
    if (!this.near) return html`<p class="dim" role="status">${t('panel.loading')}</p>`;
    if (!this.near.length) return html`<p class="dim">${t('case.noneNear')}</p>`;
    return html`<fieldset class="case-choice"><legend>${t('case.whichOne')}</legend>
      ${this.near.map(({ id, number: no, distanceM, description, thumbnail }) => html`<label class="near-one"><input type="radio" name="duplicateOf" value=${id} required />${thumbnail ? html`<img src=${thumbnail} alt="" />` : ''}<span><strong>${no}</strong> ${t('case.away', { m: number(distanceM, 0) })}<br /><span class="dim">${description ?? ''}</span></span></label>`)}
    </fieldset>`;
  }

  /** A form that opens gets the focus. */
  updated() {
    const { report, step } = caseStore.value;
    const key = report && step ? `${report.id}/${step}` : '';
    if (key === this.#opened) return;
    this.#opened = key;
    this.near = null;
    if (step === 'duplicate' && report) void this.#findNear(report);
    /** @type {HTMLElement|null} */ (this.querySelector('.case-form :is(select, input, textarea)'))?.focus();
  }

  /** @param {Case} report */
  async #findNear(report) {
    const near = await listNear(report).catch(() => []);
    if (caseStore.value.report?.id === report.id) this.near = near;
  }

  /** @param {SubmitEvent} event @param {Case} report @param {StepName} step */
  async #submit(event, report, step) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const photos = /** @type {File[]} */ (form.getAll('photo')).filter(({ size }) => size > 0);
    if (photos.length && !(await addPhotos(photos, 'after'))) return;
    await doStep(step, readForm(form));
  }
}

/** @param {FormData} form @returns {Record<string, unknown>} what the step says, by the contract's names */
function readForm(form) {
  /** @type {Record<string, unknown>} */
  const said = {};
  for (const [name, value] of form) if (typeof value === 'string' && value.trim()) said[name] = value.trim();
  if (said.at) said.at = new Date(String(said.at)).toISOString();
  if (said.costSek) said.costSek = Number(said.costSek);
  if (said.offensive) said.offensive = said.offensive === 'true';
  return said;
}

/** The step that the routine comes to next. @param {Case} report @returns {StepName|undefined} */
function next({ status, steps, asks }) {
  /** @type {StepName} */
  const wanted =
    status === 'received'
      ? 'assign'
      : status === 'cleaned'
        ? 'close'
        : asks.includes('police')
          ? 'police'
          : 'clean';
  return steps.includes(wanted) ? wanted : undefined;
}

/** @param {string} label @param {unknown} control */
function field(label, control) {
  return html`<label class="case-field"><span class="field-name">${label}</span>${control}</label>`;
}

/** @returns {string} as a field for day and hour wants it */
function localNow() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** @param {KeyboardEvent} event */
function escape(event) {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  const { step } = caseStore.value;
  caseStore.set({ step: null, refused: null });
  /** @type {HTMLElement|null} */ (document.querySelector(`[data-step="${step}"]`))?.focus();
}

customElements.define('lk-case-steps', LkCaseSteps);
