import { html } from 'lit';
import { mayEdit } from '../api/session.js';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { doubts } from './doubts.js';
import { attempt } from './saving.js';

/** @typedef {{text: string, version: number, confirmedText: boolean}} Content */

/** The text that the team writes to one part; what others wrote meanwhile is never written over. */
class LkPartText extends LyktaElement {
  static properties = {
    name: {},
    write: { attribute: false },
    read: { attribute: false },
    words: { attribute: false },
    typed: { state: true },
    outcome: { state: true },
  };

  constructor() {
    super();
    /** Of the part, as it is read. */ this.name = '';
    /** @type {(content: Content) => Promise<unknown>} keeps a text */
    this.write = () => Promise.resolve();
    /** @type {() => Promise<void>} asks for what is kept */ this.read = async () => {};
    /** @type {import('../api/situation.js').Words} */ this.words = {
      text: '',
      version: 0,
      by: null,
      at: null,
    };
    /** @type {string|null} */ this.typed = null;
    /** @type {import('./saving.js').Attempt|null} */ this.outcome = null;
    this.seen = 0;
  }

  render() {
    const { text } = this.words;
    if (!mayEdit()) return text ? html`<p class="situation-text">${text}</p>` : '';
    if (this.typed === null)
      return html`${text ? html`<p class="situation-text">${text}</p>` : ''}
        <button class="button small quiet" aria-label=${`${t(text ? 'situation.changeText' : 'situation.writeText')}: ${this.name}`} @click=${this.#begin}>${t(text ? 'situation.changeText' : 'situation.writeText')}</button>`;
    return html`<form class="situation-form" @submit=${this.#submit}>
      <label class="input"><span class="visually-hidden">${this.name}</span>
        <textarea rows="4" maxlength="20000" .value=${this.typed} @input=${(/** @type {InputEvent} */ event) => (this.typed = /** @type {HTMLTextAreaElement} */ (event.target).value)}></textarea></label>
      ${doubts(this.outcome, () => void this.#save(true))}
      <div class="situation-row"><button class="button small primary">${t('situation.save')}</button><button type="button" class="button small" @click=${this.#end}>${t('situation.cancel')}</button></div>
    </form>`;
  }

  #begin = async () => {
    this.typed = this.words.text;
    this.seen = this.words.version;
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  };

  #end = () => {
    this.typed = this.outcome = null;
  };

  /** @param {SubmitEvent} event */
  #submit = (event) => {
    event.preventDefault();
    void this.#save(false);
  };

  /** @param {boolean} confirmedText */
  async #save(confirmedText) {
    const content = { text: this.typed ?? '', version: this.seen, confirmedText };
    this.outcome = await attempt(() => this.write(content));
    if (this.outcome.kind === 'saved') this.#end();
    await this.read();
  }
}

customElements.define('lk-part-text', LkPartText);
