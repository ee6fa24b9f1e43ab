import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { commonOf } from '../edit/bulkValues.js';
import { leaveAsIs, setForAll } from '../edit/bulk.js';
import { pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { isWide, sectionsOf } from './sections.js';
import './lk-field.js';

/** What each keeps as its own. */
const OWN = new Set(['designation', 'serial', 'light_point']);

/** The form of several features: what they have alike, and what all of them are to get. */
class LkBulkForm extends LyktaElement {
  static properties = {
    layer: { attribute: false },
    features: { attribute: false },
    values: { attribute: false },
    ofParts: { type: Boolean },
  };
  /** @type {{features: unknown, common: import('../edit/bulkValues.js').Common}|null} */ #kept = null;

  constructor() {
    super();
    /** @type {import('../api/types.js').Layer} */ this.layer = /** @type {any} */ (null);
    /** @type {import('../api/types.js').Feature[]} */ this.features = [];
    /** Set for all. @type {import('../api/types.js').Values} */ this.values = {};
    /** The features are parts of those chosen: without what every layer has. */ this.ofParts = false;
  }

  /** Worked out once for thousands of features, not at every key. */
  get #common() {
    if (this.#kept?.features !== this.features)
      this.#kept = { features: this.features, common: commonOf(this.layer.fields, this.features) };
    return this.#kept.common;
  }

  render() {
    const fields = this.layer.fields.filter(
      ({ name, common }) => !OWN.has(name) && !(common && this.ofParts),
    );
    return sectionsOf(fields).map((section, i) => this.#section(section, i));
  }

  /** @param {import('./sections.js').Section} section @param {number} i */
  #section({ title, fields, folded }, i) {
    const pairs = html`<div class="pairs">
      ${repeat(
        fields,
        ({ name }) => name,
        (field) => this.#field(field),
      )}
    </div>`;
    if (!title && i === 0) return pairs;
    return html`<details class="section" ?open=${!folded}>
      <summary>${title ? pick(title) : t('form.common')}</summary>
      ${pairs}
    </details>`;
  }

  /** @param {import('../api/types.js').Field} field */
  #field(field) {
    const { name } = field;
    const { values, mixed } = this.#common;
    const isSet = name in this.values;
    const value = isSet ? this.values[name] : values[name];
    return html`<div class="bulk-field" data-wide=${isWide(field)} data-set=${isSet}>
      <lk-field
        class="field"
        .field=${field}
        .value=${value ?? null}
        .hint=${mixed.has(name) && !isSet ? t('bulk.mixed') : ''}
        @field-change=${(/** @type {CustomEvent} */ event) => this.#change(event)}
      ></lk-field>
      ${this.#action(field, isSet, mixed.has(name))}
    </div>`;
  }

  /** @param {import('../api/types.js').Field} field @param {boolean} isSet @param {boolean} isMixed */
  #action({ name, required, title }, isSet, isMixed) {
    if (isSet) return this.#button(t('bulk.leave'), pick(title), 'undo', () => leaveAsIs(name, this.ofParts));
    if (!isMixed || required) return '';
    return this.#button(t('bulk.clear'), pick(title), 'close', () => setForAll(name, null, this.ofParts));
  }

  /** @param {string} text @param {string} of @param {import('../shell/icons.js').IconName} picture @param {() => void} action */
  #button(text, of, picture, action) {
    return html`<button class="bulk-action" aria-label="${text}: ${of}" @click=${action}>${icon(picture, 14)}<span>${text}</span></button>`;
  }

  /** @param {CustomEvent<{name: string, value: unknown}>} event */
  #change(event) {
    event.stopPropagation();
    setForAll(event.detail.name, event.detail.value, this.ofParts);
  }
}

customElements.define('lk-bulk-form', LkBulkForm);
