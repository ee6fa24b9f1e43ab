import { html } from 'lit';
import { listFeatures } from '../api/features.js';
import { t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { cachedTitle, referenceTitles, rememberTitles, titleOf } from './referenceTitles.js';

const PATIENCE_MS = 150;

/** A reference to another feature: a list that is searched by typing (ARIA combobox). */
class LkReference extends LyktaElement {
  static properties = {
    binding: { attribute: false },
    open: { state: true },
    options: { state: true },
    at: { state: true },
  };
  #timer = 0;

  constructor() {
    super();
    /** @type {import('./controls.js').Binding} */ this.binding = /** @type {any} */ (null);
    this.open = false;
    /** @type {import('../api/types.js').Feature[]} */ this.options = [];
    this.at = -1;
  }

  get watched() {
    return [referenceTitles];
  }

  render() {
    const { field, value, locked, id, describedBy, invalid, hint } = this.binding;
    const title = value ? cachedTitle(field.layer ?? '', String(value)) : '';
    return html`<span class="input select ${locked ? 'locked' : ''}"
        ><input
          id=${id}
          role="combobox"
          autocomplete="off"
          aria-expanded=${this.open}
          aria-controls="${id}-list"
          aria-activedescendant=${this.open && this.at >= 0 ? `${id}-${this.at}` : ''}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          placeholder=${hint || (locked ? '–' : t('reference.search'))}
          .value=${this.open ? this.#typed : title}
          ?readonly=${locked}
          @focus=${this.#show}
          @input=${this.#search}
          @keydown=${this.#key}
          @blur=${() => (this.open = false)}
        />${icon('down', 16)}</span
      >${this.open ? this.#list() : html`<span id="${id}-list"></span>`}`;
  }

  get #typed() {
    return /** @type {HTMLInputElement|null} */ (this.querySelector('input'))?.value ?? '';
  }

  #list() {
    const { id, value, field } = this.binding;
    return html`<ul class="card options" id="${id}-list" role="listbox">
      ${field.required || !value ? '' : this.#option(null, t('reference.none'), -2)}
      ${this.options.map((option, i) => this.#option(option.id, titleOf(option), i))}
      ${this.options.length ? '' : html`<li class="option dim" role="presentation">${t('reference.empty')}</li>`}
    </ul>`;
  }

  /** @param {string|null} id @param {string} title @param {number} i */
  #option(id, title, i) {
    return html`<li
      class="option"
      role="option"
      id="${this.binding.id}-${i}"
      aria-selected=${i === this.at}
      @pointerdown=${(/** @type {Event} */ event) => this.#choose(event, id)}
    >
      ${title}
    </li>`;
  }

  #show() {
    if (this.binding.locked) return;
    /** @type {HTMLInputElement} */ (this.querySelector('input')).select();
    this.at = -1;
    this.#load('');
  }

  #search() {
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(() => this.#load(this.#typed), PATIENCE_MS));
  }

  /** @param {string} q */
  async #load(q) {
    const { features } = await listFeatures(this.binding.field.layer ?? '', { q, limit: 50 });
    rememberTitles(features);
    this.options = features;
    this.open = true;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.at = Math.max(0, Math.min(this.options.length - 1, this.at + step));
    else if (event.key === 'Enter' && this.open && this.at >= 0)
      this.#choose(event, this.options[this.at].id);
    else if (event.key === 'Escape' && this.open) this.open = false;
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {Event} event @param {string|null} id */
  #choose(event, id) {
    event.preventDefault();
    this.open = false;
    this.binding.change(id);
  }
}

customElements.define('lk-reference', LkReference);
