import { html } from 'lit';
import { openPrinting } from '../map/printing.js';
import { mapState } from '../map/state.js';
import { t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { LyktaElement } from './element.js';
import '../search/lk-search.js';
import './lk-as-of.js';
import './lk-presence.js';
import './lk-save-state.js';
import './lk-user-menu.js';
import './lk-views.js';
import '../scenarios/lk-scenario-menu.js';

/** The bar at the top: name, search, the day that the map shows, save state, user. */
class LkBar extends LyktaElement {
  get watched() {
    return [mapState];
  }

  render() {
    const { screen, scenario } = mapState.value;
    const map = screen === 'karta';
    return html`<header class="bar-row">
      <a class="brand" href="#/karta" aria-label=${t('bar.home')}>${icon('lantern', 22)}<span>${t('app.name')}</span></a>
      ${map ? html`<lk-search class="search"></lk-search>` : ''}
      <span class="grow"></span>
      ${
        map
          ? html`${scenario ? '' : html`<lk-as-of></lk-as-of>`}<lk-views></lk-views>
            ${scenario ? '' : html`<button class="tool bar-tool print-open" aria-label=${t('print.open')} title=${t('print.open')} @click=${openPrinting}>${icon('printer')}</button>`}`
          : ''
      }
      ${screen === 'utbyte' || screen === 'anmalningar' || screen === 'lagesbild' ? '' : html`<lk-scenario-menu></lk-scenario-menu>`}
      <lk-presence></lk-presence>
      <lk-save-state></lk-save-state>
      <lk-user-menu></lk-user-menu>
    </header>`;
  }
}

customElements.define('lk-bar', LkBar);
