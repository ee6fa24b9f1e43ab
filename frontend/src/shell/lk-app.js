import { html } from 'lit';
import { catalogue, loadCatalogue } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { t } from '../i18n/i18n.js';
import { LyktaElement } from './element.js';
import { shortcuts } from './shortcuts.js';
import './lk-bar.js';
import './lk-rail.js';
import './lk-help.js';
import './lk-notice.js';
import './lk-map-screen.js';
import '../exchange/lk-exchange.js';

/** The whole page: bar, rail and the present screen. */
class LkApp extends LyktaElement {
  get watched() {
    return [mapState, catalogue];
  }

  connectedCallback() {
    super.connectedCallback();
    this.classList.add('app');
    document.addEventListener('keydown', shortcuts);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', shortcuts);
  }

  render() {
    return html`<lk-bar class="bar"></lk-bar>
      <lk-rail class="rail"></lk-rail>
      <main class="screen" aria-busy=${catalogue.value.status === 'loading'}>${this.#screen()}</main>
      <lk-notice class="notice-place"></lk-notice><lk-help></lk-help>`;
  }

  #screen() {
    const { status } = catalogue.value;
    if (status === 'loading') return html`<div class="state-page" role="status">${t('app.loading')}</div>`;
    if (status === 'failed') return this.#failed();
    return mapState.value.screen === 'utbyte'
      ? html`<lk-exchange></lk-exchange>`
      : html`<lk-map-screen class="map-screen"></lk-map-screen>`;
  }

  #failed() {
    return html`<div class="state-page" role="alert">
      <h1>${t('app.failed')}</h1>
      <p>${t('app.failedHelp')}</p>
      <button class="button primary" @click=${retry}>${t('app.retry')}</button>
    </div>`;
  }
}

function retry() {
  catalogue.set({ status: 'loading' });
  loadCatalogue().catch(() => {});
}

customElements.define('lk-app', LkApp);
