import { html } from 'lit';
import { logOut, session } from '../api/session.js';
import { loadCatalogue } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { initials } from '../edit/presence.js';
import { named, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { tell } from './notices.js';
import './lk-login.js';

/** Who is logged in, and the choices that are one's own: language and theme. */
class LkUserMenu extends LyktaElement {
  static properties = { open: { state: true } };

  constructor() {
    super();
    this.open = false;
  }

  get watched() {
    return [session, mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('lykta-login', this.#logIn);
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
    this.addEventListener('focusout', (event) => {
      if (!this.contains(/** @type {Node|null} */ (event.relatedTarget)) && event.relatedTarget)
        this.open = false;
    });
  }

  render() {
    const { user } = session.value;
    const label = user ? t('user.menu', { name: user.displayName }) : t('user.settings');
    return html`${
      user
        ? ''
        : html`<button class="button primary" aria-label=${t('login.open')} @click=${this.#logIn}>${icon('person', 18)}<span>${t('login.open')}</span></button>`
    }
      <button
        class="avatar"
        aria-label=${label}
        title=${label}
        aria-expanded=${this.open}
        @click=${() => (this.open = !this.open)}
      >
        ${user ? html`<span aria-hidden="true">${initials(user.displayName)}</span>` : icon('down', 18)}
      </button>
      ${this.open ? this.#menu(user) : ''}<lk-login></lk-login>`;
  }

  /** @param {import('../api/types.js').User|null} user */
  #menu(user) {
    return html`<div class="card menu" role="group" aria-label=${t('user.settings')}>
      ${
        user
          ? html`<p class="menu-who"><strong>${user.displayName}</strong><span>${named('role', user.role)}</span></p>`
          : ''
      }
      ${this.#choice('language', [
        ['sv', t('language.sv')],
        ['en', t('language.en')],
      ])}
      ${this.#choice('theme', [
        ['light', t('theme.light')],
        ['night', t('theme.night')],
      ])}
      <button class="button menu-item" @click=${this.#help}><span>${t('help.open')}</span><kbd>?</kbd></button>
      ${user ? html`<button class="button menu-item" @click=${this.#logOut}>${t('login.out')}</button>` : ''}
    </div>`;
  }

  /** @param {'language'|'theme'} name @param {[string, string][]} options */
  #choice(name, options) {
    return html`<fieldset class="segments">
      <legend>${t(name === 'language' ? 'language.label' : 'theme.label')}</legend>
      ${options.map(
        ([value, text]) =>
          html`<label class="segment"
            ><input
              type="radio"
              name=${name}
              .checked=${mapState.value[name] === value}
              @change=${() => mapState.set({ [name]: value })}
            /><span>${text}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #help() {
    this.open = false;
    document.dispatchEvent(new CustomEvent('lykta-help'));
  }

  #close() {
    this.open = false;
    /** @type {HTMLElement|null} */ (this.querySelector('.avatar'))?.focus();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('lykta-login', this.#logIn);
  }

  #logIn = () => {
    /** @type {any} */ (this.querySelector('lk-login')).show();
  };

  async #logOut() {
    this.open = false;
    await logOut();
    await loadCatalogue();
    tell('login.isOut');
  }
}

customElements.define('lk-user-menu', LkUserMenu);
