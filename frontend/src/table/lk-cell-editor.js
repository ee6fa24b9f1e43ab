import { html } from 'lit';
import { ChangeValues } from '../edit/commands.js';
import { same } from '../edit/draft.js';
import { control } from '../forms/controls.js';
import { findingText } from '../forms/findings.js';
import { check } from '../forms/validate.js';
import { pick, sentence, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { save } from './actions.js';
import { tableState } from './state.js';

/** Kinds of fields that begin with what was typed. */
const TYPED = ['text', 'number', 'date'];

let lastId = 0;

/** A cell while it is typed in: the form's own control and checks, with the error under it. */
export class LkCellEditor extends LyktaElement {
  static properties = {
    field: { attribute: false },
    feature: { attribute: false },
    begun: { attribute: false },
    value: { state: true },
    said: { state: true },
  };
  #leaving = false;

  constructor() {
    super();
    /** @type {import('../api/types.js').Field} */ this.field = /** @type {any} */ (null);
    /** @type {import('../api/types.js').Feature} */ this.feature = /** @type {any} */ (null);
    /** What was typed before it was there. @type {string|null} */ this.begun = null;
    /** @type {unknown} */ this.value = undefined;
    /** What the server refused it with. */ this.said = '';
    this.base = `cell-${++lastId}`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.#key);
    this.addEventListener('focusout', this.#left);
  }

  get #old() {
    return this.feature.properties[this.field.name] ?? null;
  }

  willUpdate() {
    if (this.value === undefined) this.value = this.#old;
  }

  render() {
    const { field, value, base } = this;
    const finding = check(field, value);
    const note = this.said || (finding ? findingText(finding, field.unit) : '');
    return html`${control({
      field,
      value,
      locked: false,
      id: base,
      describedBy: note ? `${base}-note` : '',
      invalid: finding?.severity === 'error' || this.said !== '',
      change: (changed) => this.#changed(changed),
    })}
    ${note ? html`<p class="card cell-note ${finding?.severity === 'warning' && !this.said ? 'warning' : 'error'}" id="${base}-note" role="alert">${note}</p>` : ''}`;
  }

  async firstUpdated() {
    const control = this.firstElementChild;
    if (control instanceof LyktaElement) await control.updateComplete;
    const input = /** @type {HTMLInputElement|HTMLSelectElement|HTMLTextAreaElement|null} */ (
      this.querySelector('input, select, textarea')
    );
    input?.setAttribute('aria-label', t('table.edit', { what: pick(this.field.title) }));
    input?.focus();
    if (input && this.begun !== null && TYPED.includes(this.field.kind)) this.#type(input, this.begun);
    else if (input instanceof HTMLInputElement && input.type === 'text') input.select();
  }

  /** As if it were typed here: "7," too, which is on its way to a number. @param {{value: string} & HTMLElement} input @param {string} text */
  #type(input, text) {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @param {unknown} value */
  #changed(value) {
    this.value = value;
    this.said = '';
  }

  /** @param {KeyboardEvent} event */
  #key = (event) => {
    if (event.defaultPrevented) return;
    const step = /** @type {Record<string, [number, number]>} */ ({
      Enter: [1, 0],
      Tab: [0, event.shiftKey ? -1 : 1],
    })[event.key];
    const breaks = event.key === 'Enter' && event.shiftKey && event.target instanceof HTMLTextAreaElement;
    event.stopPropagation();
    if (event.key === 'Escape') this.#leave([0, 0]);
    else if (step && !breaks) this.#keep(step);
    else return;
    event.preventDefault();
  };

  /** Elsewhere was clicked: what can be kept is kept. @param {FocusEvent} event */
  #left = ({ relatedTarget }) => {
    if (this.#leaving || (relatedTarget instanceof Node && this.contains(relatedTarget))) return;
    if (relatedTarget !== null && this.isConnected) this.#keep(null);
  };

  /** @returns {Promise<boolean>} whether what is typed is kept, so that one may go on elsewhere */
  async finish() {
    await this.#keep(null);
    return this.#leaving;
  }

  /** @param {[number, number]|null} step rows and columns to go on with; null: the focus is elsewhere already */
  async #keep(step) {
    if (same(this.value, this.#old)) return this.#leave(step);
    if (check(this.field, this.value)?.severity === 'error') return;
    const { layer, id, version } = this.feature;
    this.#leaving = true;
    const outcome = await save(
      new ChangeValues(layer, id, version, { [this.field.name]: this.value ?? null }),
    );
    if (outcome.kind === 'saved') return this.#leave(step);
    this.#leaving = false;
    const current = outcome.kind === 'conflict' && outcome.conflicts[0].current;
    if (current) this.emit('row-old', current);
    this.said = refusal(outcome);
  }

  /** @param {[number, number]|null} step */
  #leave(step) {
    this.#leaving = true;
    const { active } = tableState.value;
    tableState.set({ editing: null });
    if (step) this.emit('cell-left', { row: active.row + step[0], column: active.column + step[1] });
  }
}

/** @param {Exclude<import('../edit/saving.js').Outcome, {kind: 'saved'}>} outcome */
function refusal(outcome) {
  if (outcome.kind === 'conflict') return t('notice.tableConflict', { who: outcome.conflicts[0].changedBy });
  return sentence(outcome.problem.problems[0] ?? outcome.problem);
}

customElements.define('lk-cell-editor', LkCellEditor);
