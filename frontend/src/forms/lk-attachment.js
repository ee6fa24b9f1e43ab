import { html } from 'lit';
import { storeFile } from '../api/features.js';
import { ApiProblem } from '../api/problem.js';
import { sentence, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import '../light/lk-photometry.js';

/** A file that belongs to the feature: a photo, a document, a light distribution. */
class LkAttachment extends LyktaElement {
  static properties = { binding: { attribute: false }, busy: { state: true }, failure: { state: true } };

  constructor() {
    super();
    /** @type {import('./controls.js').Binding} */ this.binding = /** @type {any} */ (null);
    this.busy = false;
    this.failure = '';
  }

  render() {
    const { value, locked, id } = this.binding;
    return html`<span class="input attachment ${locked ? 'locked' : ''}" id=${id} tabindex="-1">
        ${value ? this.#stored(String(value)) : html`<span class="dim">${locked ? '–' : t('file.none')}</span>`}
        ${locked ? '' : this.#chooser()}
      </span>
      ${this.failure ? html`<p class="field-note" role="alert">${this.failure}</p>` : ''}
      ${value && this.#isPhotometry ? html`<lk-photometry .sha=${String(value)}></lk-photometry>` : ''}`;
  }

  get #isPhotometry() {
    return this.binding.field.accepts?.includes('application/x-eulumdat') ?? false;
  }

  /** @param {string} sha */
  #stored(sha) {
    const address = `/api/files/${sha}`;
    const photo = this.binding.field.accepts?.some((type) => type.startsWith('image/'));
    return html`<a class="file-link" href=${address} target="_blank" rel="noopener">
        ${photo ? html`<img class="thumb" src=${address} alt="" loading="lazy" />` : icon('file', 18)}${t('file.open')}</a
      >${
        this.binding.locked
          ? ''
          : html`<button type="button" class="button icon-only quiet" aria-label=${t('file.remove')} @click=${() => this.binding.change(null)}>
            ${icon('close', 14)}
          </button>`
      }`;
  }

  #chooser() {
    const { field } = this.binding;
    return html`<label class="button small file-choose"
      >${this.busy ? html`<i class="spinner"></i>` : t('file.choose')}<input
        class="visually-hidden"
        type="file"
        accept=${(field.accepts ?? []).join(',')}
        ?disabled=${this.busy}
        @change=${this.#store}
    /></label>`;
  }

  /** @param {Event} event */
  async #store({ target }) {
    const file = /** @type {HTMLInputElement} */ (target).files?.[0];
    if (!file) return;
    this.busy = true;
    this.failure = '';
    try {
      this.binding.change((await storeFile(file)).sha256);
    } catch (failure) {
      this.failure = failure instanceof ApiProblem ? sentence(failure) : t('file.failed');
    }
    this.busy = false;
  }
}

customElements.define('lk-attachment', LkAttachment);
