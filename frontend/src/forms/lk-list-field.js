import { html } from 'lit';
import { t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';

/** Several short texts: what is typed becomes an entry with Enter, a comma, or when the field is left. */
class LkListField extends LyktaElement {
  static properties = { binding: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./controls.js').Binding} */ this.binding = /** @type {any} */ (null);
  }

  /** @returns {string[]} */
  get #entries() {
    return Array.isArray(this.binding.value) ? this.binding.value : [];
  }

  render() {
    const { locked, id, hint } = this.binding;
    return html`<span class="input list-input ${locked ? 'locked' : ''}">
      ${this.#entries.map((entry, i) => this.#entry(entry, i))}
      <input
        id=${id}
        ?readonly=${locked}
        placeholder=${locked || this.#entries.length ? '' : hint || t('list.add')}
        @keydown=${this.#key}
        @change=${this.#add}
      />
    </span>`;
  }

  /** @param {string} entry @param {number} i */
  #entry(entry, i) {
    const remove = () => this.binding.change(this.#entries.toSpliced(i, 1));
    if (this.binding.locked) return html`<span class="entry">${entry}</span>`;
    return html`<span class="entry"
      >${entry}<button type="button" aria-label=${t('list.remove', { what: entry })} @click=${remove}>${icon('close', 12)}</button></span
    >`;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      this.#add(event);
    } else if (event.key === 'Backspace' && !input.value) this.binding.change(this.#entries.slice(0, -1));
  }

  /** @param {Event} event */
  #add(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const text = input.value.trim();
    input.value = '';
    if (text && !this.#entries.includes(text)) this.binding.change([...this.#entries, text]);
  }
}

customElements.define('lk-list-field', LkListField);
