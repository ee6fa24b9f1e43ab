import { html } from 'lit';
import { writeText } from '../api/situation.js';
import { mayEdit } from '../api/session.js';
import { named, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { doubts } from './doubts.js';
import { attempt } from './saving.js';
import { loadPeriod } from './situation.js';

/** The text that the team writes to one part; what others wrote meanwhile is never written over. */
class LkPartText extends LyktaElement {
  static properties = {
    period: {},
    name: {},
    words: { attribute: false },
    typed: { state: true },
    outcome: { state: true },
  };

  constructor() {
    super();
    this.period = '';
    /** @type {import('../api/situation.js').Part} */ this.name = 'events';
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
        <button class="button small quiet" aria-label=${`${t(text ? 'situation.changeText' : 'situation.writeText')}: ${named('situationPart', this.name)}`} @click=${this.#begin}>${t(text ? 'situation.changeText' : 'situation.writeText')}</button>`;
    return html`<form class="situation-form" @submit=${this.#submit}>
      <label class="input"><span class="visually-hidden">${named('situationPart', this.name)}</span>
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
    this.outcome = await attempt(() => writeText(this.period, this.name, content));
    if (this.outcome.kind === 'saved') this.#end();
    await loadPeriod();
  }
}

customElements.define('lk-part-text', LkPartText);
