import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { isWide, sectionsOf } from './sections.js';
import { checkPeriod } from './validate.js';
import './lk-field.js';

/** The form of one feature, made from its layer's fields: there is no second list of fields. */
class LkForm extends LyktaElement {
  static properties = {
    layer: { attribute: false },
    values: { attribute: false },
    problems: { attribute: false },
    locked: { type: Boolean },
    hide: { attribute: false },
    short: { type: Boolean },
  };

  constructor() {
    super();
    /** @type {import('../api/types.js').Layer} */ this.layer = /** @type {any} */ (null);
    /** @type {import('../api/types.js').Values} */ this.values = {};
    /** @type {import('../api/types.js').Problem[]} */ this.problems = [];
    this.locked = false;
    /** Fields that another place takes care of. @type {string[]} */ this.hide = [];
    /** Leaves out what every layer has (validity, origin). */ this.short = false;
  }

  render() {
    const fields = this.layer.fields.filter(
      ({ name, common }) => !this.hide.includes(name) && !(common && this.short),
    );
    return sectionsOf(fields).map((section, i) => this.#section(section, i));
  }

  /** @param {import('./sections.js').Section} section @param {number} i */
  #section({ title, fields, folded }, i) {
    const period = fields.some(({ name }) => name === 'valid_to') ? checkPeriod(this.values) : null;
    const pairs = html`<div class="pairs">
      ${repeat(
        fields,
        (field) => field.name,
        (field) => this.#field(field),
      )}
      ${period ? html`<p class="field-note wide">${t(period.key)}</p>` : ''}
    </div>`;
    if (!title && i === 0) return pairs;
    return html`<details class="section" ?open=${!folded || this.#hasProblem(fields)}>
      <summary>${title ? pick(title) : t('form.common')}</summary>
      ${pairs}
    </details>`;
  }

  /** @param {import('../api/types.js').Field} field */
  #field(field) {
    return html`<lk-field
      class="field"
      data-wide=${isWide(field)}
      .field=${field}
      .value=${this.values[field.name] ?? null}
      .problem=${this.problems.find((problem) => problem.field === field.name) ?? null}
      ?locked=${this.locked}
    ></lk-field>`;
  }

  /** @param {import('../api/types.js').Field[]} fields */
  #hasProblem(fields) {
    return this.problems.some((problem) => fields.some(({ name }) => name === problem.field));
  }
}

customElements.define('lk-form', LkForm);
