import { html } from 'lit';
import { editor, hasChanges } from '../edit/editor.js';
import { saveState } from '../edit/saving.js';
import { shelf, shelvedIn } from '../edit/shelf.js';
import { session } from '../api/session.js';
import { mapState, select } from '../map/state.js';
import { t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';

/** Whether what the user did is kept: saved, saving, unsaved, refused, or waiting for the net. */
class LkSaveState extends LyktaElement {
  get watched() {
    return [saveState, editor, shelf, session, mapState];
  }

  render() {
    if (!session.value.user) return html``;
    return html`${this.#shelf()}${this.#logIn()}<span class="chip save-state ${this.#kind()}" role="status" data-testid="save-state"
        >${this.#picture()}<span>${this.#text()}</span></span
      >`;
  }

  #kind() {
    const { state } = saveState.value;
    const unsaved = hasChanges();
    if (session.value.expired) return 'login';
    if (state === 'saved') return unsaved ? 'unsaved' : 'saved';
    return state === 'refused' && !unsaved ? 'saved' : state;
  }

  #picture() {
    const pictures = {
      saved: 'check',
      saving: 'undo',
      unsaved: 'record',
      refused: 'warning',
      offline: 'offline',
      login: 'person',
    };
    const kind = this.#kind();
    return kind === 'saving'
      ? html`<i class="spinner"></i>`
      : icon(/** @type {import('./icons.js').IconName} */ (pictures[kind]), 16);
  }

  #text() {
    const { waiting } = saveState.value;
    switch (this.#kind()) {
      case 'saving':
        return t('save.saving');
      case 'unsaved':
        return t('save.unsaved');
      case 'refused':
        return t('save.refused');
      case 'offline':
        return t('save.offline', { n: waiting });
      case 'login':
        return t('save.login', { n: waiting });
      default:
        return t('save.saved');
    }
  }

  #logIn() {
    if (!session.value.expired) return '';
    return html`<button class="button primary" @click=${() => document.dispatchEvent(new Event('lykta-login'))}>${t('login.again')}</button>`;
  }

  #shelf() {
    const forms = shelvedIn(mapState.value.scenario);
    const first = forms[0]?.draft;
    if (!first) return html``;
    return html`<button class="chip on" @click=${() => select({ layer: first.layer, id: first.id })}>
      ${t('save.shelf', { n: forms.length })}
    </button>`;
  }
}

customElements.define('lk-save-state', LkSaveState);
