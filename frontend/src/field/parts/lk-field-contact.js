import { html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { learnTerms, terms } from '../keep/terms.js';
import { write } from '../draft.js';

const LONGEST = 254;

/** How somebody without log-in may be asked back, if they want to: for a time that is told, and after a yes. */
class LkFieldContact extends LyktaElement {
  static properties = { content: { attribute: false } };

  constructor() {
    super();
    /** @type {Record<string, any>} */ this.content = {};
  }

  get watched() {
    return [terms];
  }

  connectedCallback() {
    super.connectedCallback();
    void learnTerms().catch(() => {});
  }

  render() {
    const { contactDays } = terms.value;
    if (contactDays === null) return '';
    const { email, consent } = this.content;
    return html`<label class="onsite-field"
        ><span>${t('onSite.email')}</span>
        <input type="email" autocomplete="email" maxlength=${LONGEST} .value=${email ?? ''} @input=${this.#write}
      /></label>
      ${
        email
          ? html`<label class="onsite-check"
              ><input type="checkbox" .checked=${Boolean(consent)} @change=${this.#consent} />
              <span>${t('onSite.consent', { days: contactDays })}</span></label
            >`
          : ''
      }`;
  }

  /** Without an address there is nothing to say yes to. @param {Event} event */
  #write = ({ target }) => {
    const email = /** @type {HTMLInputElement} */ (target).value.trim() || null;
    write(email ? { email } : { email, consent: null });
  };

  /** @param {Event} event */
  #consent = ({ target }) => write({ consent: /** @type {HTMLInputElement} */ (target).checked || null });
}

customElements.define('lk-field-contact', LkFieldContact);
