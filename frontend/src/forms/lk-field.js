import { html } from 'lit';
import { pick, sentence, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { control } from './controls.js';
import { findingText } from './findings.js';
import { check } from './validate.js';

let lastId = 0;

/** One field of a form: its name, its control, and one sentence where something is odd. */
class LkField extends LyktaElement {
  static properties = {
    field: { attribute: false },
    value: { attribute: false },
    problem: { attribute: false },
    locked: { type: Boolean },
    hint: { type: String },
    touched: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../api/types.js').Field} */ this.field = /** @type {any} */ (null);
    /** @type {unknown} */ this.value = null;
    /** What the server said of it. @type {import('../api/types.js').Problem|null} */ this.problem = null;
    this.locked = false;
    /** Shown while there is no value. */ this.hint = '';
    this.touched = false;
    this.base = `field-${++lastId}`;
  }

  render() {
    const { field } = this;
    const finding = this.#finding();
    this.className = `field ${finding?.severity ?? ''}`;
    this.dataset.field = field.name;
    const describedBy = [finding && `${this.base}-note`].filter(Boolean).join(' ');
    return html`<label class="field-name" for=${this.base} title=${pick(field.help)}>${pick(field.title)}${this.#mark()}</label>
      ${control({
        field,
        value: this.value,
        locked: this.locked,
        id: this.base,
        describedBy,
        hint: this.hint,
        invalid: finding?.severity === 'error',
        change: (value) => this.#change(value),
      })}
      ${finding ? html`<p class="field-note" id="${this.base}-note">${finding.text}</p>` : ''}`;
  }

  #mark() {
    if (!this.field.required) return '';
    return html`<abbr class="required" title=${t('field.required')}>*</abbr>`;
  }

  /** @returns {{severity: string, text: string}|null} */
  #finding() {
    const own = this.locked ? null : check(this.field, this.value);
    if (own && (own.key !== 'check.required' || this.touched))
      return { severity: own.severity, text: findingText(own, this.field.unit) };
    return this.problem && { severity: this.problem.severity, text: sentence(this.problem) };
  }

  /** @param {unknown} value */
  #change(value) {
    this.touched = true;
    this.emit('field-change', { name: this.field.name, value });
  }
}

customElements.define('lk-field', LkField);
