import { html } from 'lit';
import { mapState } from '../map/state.js';
import { named, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { GESTURES, KEY_GROUPS } from './keys.js';
import { LyktaElement } from './element.js';

/** The sheet of keys and gestures, opened by "?" and from the user's menu. */
class LkHelp extends LyktaElement {
  get watched() {
    return [mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('lykta-help', this.#show);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('lykta-help', this.#show);
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector('dialog'));
  }

  #show = () => {
    if (!this.#dialog.open) this.#dialog.showModal();
  };

  render() {
    return html`<dialog class="login help" aria-label=${t('help.title')}>
      <div class="login-head help-head">
        <h1>${t('help.title')}</h1>
        <button class="button icon-only quiet" aria-label=${t('action.close')} @click=${() => this.#dialog.close()}>${icon('close')}</button>
      </div>
      <div class="help-groups" tabindex="0" role="group" aria-label=${t('help.title')}>
        ${KEY_GROUPS.map((group) => this.#group(group))}
        <section>
          <h2>${t('help.gestures')}</h2>
          <ul>
            ${GESTURES.map((name) => html`<li>${named('gesture', name)}</li>`)}
          </ul>
        </section>
      </div>
    </dialog>`;
  }

  /** @param {import('./keys.js').KeyGroup} group */
  #group({ name, rows }) {
    return html`<section>
      <h2>${named('keyGroup', name)}</h2>
      <dl class="help-keys">
        ${rows.map(
          ({ keys, does }) =>
            html`<dt>${keys.map((way) => html`<span class="help-way">${way.map((key) => html`<kbd>${named('keyName', key)}</kbd>`)}</span>`)}</dt>
              <dd>${named('keyDoes', does)}</dd>`,
        )}
      </dl>
    </section>`;
  }
}

customElements.define('lk-help', LkHelp);
