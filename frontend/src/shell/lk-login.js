import { html } from 'lit';
import { logIn, session } from '../api/session.js';
import { ApiProblem } from '../api/problem.js';
import { loadCatalogue } from '../map/layers.js';
import { named, sentence, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';

/** The log-in form; it shows the demo logins where the server names them. */
class LkLogin extends LyktaElement {
  static properties = { failure: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.failure = '';
    this.busy = false;
  }

  get watched() {
    return [session];
  }

  show() {
    this.failure = '';
    this.#dialog.showModal();
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector('dialog'));
  }

  render() {
    return html`<dialog class="login" aria-label=${t('login.title')}>
      <form class="login-form" @submit=${this.#submit}>
        <div class="login-head">
          <h1>${icon('lantern', 26)} ${t('login.title')}</h1>
          <button type="button" class="button icon-only quiet" aria-label=${t('action.close')} @click=${() => this.#dialog.close()}>
            ${icon('close')}
          </button>
        </div>
        <label class="field"
          ><span class="field-name">${t('login.name')}</span
          ><span class="input"><input name="username" autocomplete="username" required autofocus /></span
        ></label>
        <label class="field"
          ><span class="field-name">${t('login.password')}</span
          ><span class="input"><input name="password" type="password" autocomplete="current-password" required /></span
        ></label>
        ${this.failure ? html`<p class="field-error" role="alert">${this.failure}</p>` : ''}
        <button class="button primary wide" ?disabled=${this.busy}>${t('login.do')}</button>
      </form>
      ${this.#demo()}
    </dialog>`;
  }

  #demo() {
    const { demoLogins } = session.value;
    if (!demoLogins?.length) return '';
    return html`<section class="demo-logins">
      <h2>${t('login.demo')}</h2>
      ${demoLogins.map(
        (login) =>
          html`<button type="button" class="button demo-login" @click=${() => this.#enter(login.name, login.password)}>
            <strong>${login.name}</strong><span>${named('role', login.role)}</span><code>${login.password}</code>
          </button>`,
      )}
    </section>`;
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    this.#enter(String(form.get('username')), String(form.get('password')));
  }

  /** @param {string} name @param {string} password */
  async #enter(name, password) {
    this.busy = true;
    try {
      await logIn(name, password);
      await loadCatalogue();
      this.#dialog.close();
    } catch (failure) {
      this.failure = describe(failure);
    }
    this.busy = false;
  }
}

/** @param {unknown} failure */
function describe(failure) {
  if (!(failure instanceof ApiProblem)) return t('login.unreachable');
  return failure.status === 401 ? t('login.wrong') : sentence(failure);
}

customElements.define('lk-login', LkLogin);
