import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import './lk-export.js';
import './lk-import.js';

/** The view Utbyte: files in, files out, and the address for other systems. */
class LkExchange extends LyktaElement {
  get watched() {
    return [session];
  }

  render() {
    return html`<div class="page">
      <h1>${t('exchange.title')}</h1>
      <div class="page-columns">
        ${mayEdit() ? html`<lk-import></lk-import>` : html`<section class="card block"><h2>${t('import.title')}</h2><p>${t('import.logIn')}</p></section>`}
        <div class="page-column">
          <lk-export></lk-export>
          ${this.#address()}
        </div>
      </div>
    </div>`;
  }

  #address() {
    const address = `${location.origin}/ogc`;
    return html`<section class="card block">
      <h2>${t('exchange.address')}</h2>
      <p>${t('exchange.addressHelp')}</p>
      <p><a href=${address}><code>${address}</code></a></p>
    </section>`;
  }
}

customElements.define('lk-exchange', LkExchange);
