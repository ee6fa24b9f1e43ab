import { html } from 'lit';
import { bulk } from '../edit/bulk.js';
import { chosen } from '../map/chosen.js';
import { editor } from '../edit/editor.js';
import {
  doOperation,
  draw,
  endOperation,
  OPERATIONS,
  operating,
  setUp,
  startOperation,
  subjectNow,
} from '../edit/operating.js';
import { sketch } from '../edit/sketch.js';
import { named, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { isWide } from './sections.js';
import { errorCount } from './validate.js';
import './lk-bulk-refused.js';
import './lk-field.js';

/** What can be done to the shapes of what is chosen; and the one that is being set up. */
class LkOperations extends LyktaElement {
  get watched() {
    return [operating, bulk, chosen, editor, sketch];
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && operating.value.operation && endOperation(),
    );
  }

  render() {
    const { operation, subject } = operating.value;
    return operation && subject ? this.#form(operation, subject) : this.#bar();
  }

  #bar() {
    const subject = subjectNow();
    const fitting = subject ? OPERATIONS.filter((operation) => operation.fits(subject)) : [];
    if (!fitting.length) return html``;
    return html`<div class="operations" role="group" aria-label=${t('op.label')}>
      ${fitting.map(
        (operation) =>
          html`<button class="button small" @click=${() => startOperation(operation)}>${icon(operation.icon, 16)}<span>${named('op', operation.name)}</span></button>`,
      )}
    </div>`;
  }

  /** @param {import('../edit/operating.js').Operation} operation @param {import('../edit/operating.js').Subject} subject */
  #form(operation, subject) {
    const { values, plan, busy } = operating.value;
    const fields = operation.fields(subject, values);
    const ready = plan !== null && 'edits' in plan && !errorCount(fields, values) && !busy;
    return html`<form class="operation" aria-label=${named('op', operation.name)} @submit=${submit} @field-change=${change}>
      <h2>${icon(operation.icon, 18)} ${named('op', operation.name)}</h2>
      <lk-bulk-refused></lk-bulk-refused>
      ${this.#hand(operation)}
      <div class="pairs">
        ${fields.map(
          (field) =>
            html`<lk-field class="field" data-wide=${isWide(field)} .field=${field} .value=${values[field.name] ?? null}></lk-field>`,
        )}
      </div>
      <p class="operation-says" role="status">${this.#says(plan)}</p>
      <div class="row-end">
        <button type="button" class="button" @click=${endOperation}>${t('action.cancel')}</button>
        <button class="button primary" ?disabled=${!ready}>${named('op', operation.name)}</button>
      </div>
    </form>`;
  }

  /** What the hand can do on the map. @param {import('../edit/operating.js').Operation} operation */
  #hand(operation) {
    if (operation.drag) return html`<p class="dim">${named('opHelp', operation.name)}</p>`;
    if (!operation.draws) return '';
    const { drawn, subject } = operating.value;
    const key = subject && operation.draws(subject) === 'Point' ? 'splitPoint' : 'splitLine';
    if (!drawn && sketch.value.layer) return html`<p class="dim">${named('opHelp', key)}</p>`;
    return html`<button type="button" class="button small" @click=${draw}>${icon('line', 16)}<span>${t('op.drawAgain')}</span></button>`;
  }

  /** @param {import('../edit/operating.js').Operating['plan']} plan */
  #says(plan) {
    if (!plan) return '';
    return 'refusal' in plan ? html`<span class="field-note">${plan.refusal}</span>` : (plan.says ?? '');
  }
}

/** @param {Event} event */
function submit(event) {
  event.preventDefault();
  doOperation();
}

/** @param {Event} event */
function change(event) {
  event.stopPropagation();
  const { name, value } = /** @type {CustomEvent} */ (event).detail;
  setUp({ [name]: value });
}

customElements.define('lk-operations', LkOperations);
