import { html } from 'lit';
import { undo } from '../edit/undoing.js';
import { sentence, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import { dismiss, notices } from './notices.js';

/** A short message, with an undo where that makes sense. */
class LkNotice extends LyktaElement {
  get watched() {
    return [notices];
  }

  render() {
    const { notice } = notices.value;
    return html`<div aria-live="polite" role="status">${notice ? this.#notice(notice) : ''}</div>`;
  }

  /** @param {import('./notices.js').Notice} notice */
  #notice({ key, params, problem, undo: offersUndo, id }) {
    const text = problem ? sentence(problem) : t(/** @type {any} */ (key), params);
    return html`<div class="card notice ${problem ? 'bad' : ''}" data-testid="notice">
      ${icon(problem ? 'warning' : 'check', 18)}<span>${text}</span>
      ${offersUndo ? html`<button class="button quiet" @click=${() => undoFrom(id, offersUndo)}>${t('action.undo')}</button>` : ''}
      <button class="button icon-only quiet" aria-label=${t('action.close')} @click=${() => dismiss(id)}>
        ${icon('close', 16)}
      </button>
    </div>`;
  }
}

/** @param {number} id @param {true|(() => void)} way */
function undoFrom(id, way) {
  dismiss(id);
  if (way === true) undo();
  else way();
}

customElements.define('lk-notice', LkNotice);
