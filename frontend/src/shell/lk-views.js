import { html } from 'lit';
import { openPrinting } from '../map/printing.js';
import { mapState } from '../map/state.js';
import { openView, removeView, saveView, views } from '../map/views.js';
import { t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { copyText, tell } from './notices.js';

/** Views of the map by name, and the link to the present one. */
class LkViews extends LyktaElement {
  static properties = { open: { state: true } };

  constructor() {
    super();
    this.open = false;
  }

  get watched() {
    return [views, mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.open = false;
    });
  }

  render() {
    return html`<button class="tool bar-tool" aria-label=${t('views.title')} title=${t('views.title')} aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
        ${icon('bookmark')}
      </button>
      ${this.open ? this.#menu() : ''}`;
  }

  #menu() {
    const { list } = views.value;
    return html`<section class="card menu views-menu" aria-label=${t('views.title')}>
      ${list.length ? html`<ul class="views-list">${list.map((view) => this.#view(view))}</ul>` : html`<p class="dim">${t('views.none')}</p>`}
      <form class="views-new" @submit=${this.#save}>
        <label class="visually-hidden" for="view-name">${t('views.name')}</label>
        <span class="input"><input id="view-name" name="name" required maxlength="60" autocomplete="off" placeholder=${t('views.name')} /></span>
        <button class="button">${t('views.save')}</button>
      </form>
      <button class="button menu-item" @click=${() => copyText(location.href)}>${icon('copy', 18)}<span>${t('views.copyLink')}</span></button>
      <button class="button menu-item" @click=${() => this.#print()}>${icon('printer', 18)}<span>${t('print.open')}</span></button>
      <p class="dim views-note">${t('views.where')}</p>
    </section>`;
  }

  /** @param {import('../map/views.js').SavedView} view */
  #view(view) {
    return html`<li>
      <button class="button menu-item" @click=${() => this.#go(view)}><span>${view.name}</span></button>
      <button class="tool tool-slim" aria-label=${t('views.remove', { name: view.name })} title=${t('views.remove', { name: view.name })} @click=${() => removeView(view.name)}>
        ${icon('trash', 17)}
      </button>
    </li>`;
  }

  /** @param {import('../map/views.js').SavedView} view */
  #go(view) {
    this.#close();
    openView(view);
  }

  /** @param {SubmitEvent} event */
  #save(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const name = String(new FormData(form).get('name')).trim();
    if (!name) return;
    if (saveView(name)) form.reset();
    else tell('views.notKept');
  }

  #print() {
    this.open = false;
    openPrinting();
  }

  #close() {
    this.open = false;
    /** @type {HTMLElement|null} */ (this.querySelector('button'))?.focus();
  }
}

customElements.define('lk-views', LkViews);
