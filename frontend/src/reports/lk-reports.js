import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { mapState } from '../map/state.js';
import { clock, named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { caseStore } from './case.js';
import { loadNames } from './names.js';
import { reportKeys } from './reportKeys.js';
import { askFor, followReports, leaveReports, loadSoon, mayReport, reports } from './reports.js';
import './lk-report-board.js';
import './lk-report-chosen.js';
import './lk-report-filters.js';
import './lk-report-list.js';
import './lk-report-numbers.js';

const TABS = /** @type {const} */ ([
  { tab: 'list', icon: 'list' },
  { tab: 'board', icon: 'board' },
  { tab: 'numbers', icon: 'bars' },
]);

/** The view Anmälningar: what is reported as a list beside the map, as a board by status, or as numbers. */
class LkReports extends LyktaElement {
  get watched() {
    return [mapState, session, reports, caseStore];
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', reportKeys);
    followReports();
    void loadNames();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', reportKeys);
    leaveReports();
  }

  render() {
    if (!mayReport()) return this.#closed();
    const { tab } = mapState.value.reports;
    const { status } = reports.value;
    this.classList.toggle('wide', tab !== 'list');
    return html`<section class="card reports" aria-label=${t('reports.title')} aria-busy=${tab !== 'numbers' && status === 'loading'}>
      <header class="reports-head">
        <h1>${t('reports.title')}</h1>
        ${this.#tabs()}
        <p class="reports-facts" role="status">${tab === 'numbers' ? '' : this.#facts()}</p>
      </header>
      <lk-report-filters></lk-report-filters>
      ${tab === 'numbers' ? '' : this.#trouble()}
      ${tab === 'numbers' ? html`<lk-report-numbers></lk-report-numbers>` : this.#body(tab)}
      ${mayEdit() && reports.value.chosen.size ? html`<lk-report-chosen></lk-report-chosen>` : ''}
    </section>`;
  }

  #closed() {
    const login = () => document.dispatchEvent(new CustomEvent('lykta-login'));
    return html`<section class="card reports reports-closed" aria-label=${t('reports.title')}>
      ${icon('report', 28)}
      <h1>${t('reports.title')}</h1>
      <p class="dim">${t(session.value.user ? 'reports.notYours' : 'reports.logIn')}</p>
      ${session.value.user ? '' : html`<button class="button primary" @click=${login}>${t('reports.toLogIn')}</button>`}
    </section>`;
  }

  #tabs() {
    const now = mapState.value.reports.tab;
    return html`<div class="reports-tabs" role="group" aria-label=${t('reports.view')}>
      ${TABS.map(
        ({ tab, icon: picture }) =>
          html`<button class="button small" aria-pressed=${tab === now} @click=${() => askFor({ tab })}>${icon(picture, 16)}<span>${named('reportTab', tab)}</span></button>`,
      )}
    </div>`;
  }

  #facts() {
    const { matched, overdue, status } = reports.value;
    if (status === 'loading') return t('panel.loading');
    const late = overdue
      ? html`<button class="link over" @click=${() => askFor({ overdue: mapState.value.reports.overdue ? '' : 'true' })}>${t('reports.late', { n: number(overdue) })}</button>`
      : t('reports.noneLate');
    return html`<span class="visually-hidden">${t('reports.matched', { n: number(matched) })}</span><span>${late}</span>`;
  }

  /** What is shown may be old, and says so. */
  #trouble() {
    const { status, heard } = reports.value;
    if (status !== 'failed' && status !== 'refused') return '';
    const text = heard ? t('reports.oldSince', { time: clock(heard) }) : t('reports.failed');
    return html`<div class="banner warning reports-trouble" role="alert">
      ${icon('offline', 18)}<span class="grow">${text}</span><button class="button small" @click=${loadSoon}>${t('app.retry')}</button>
    </div>`;
  }

  /** @param {'list'|'board'} tab */
  #body(tab) {
    const { status, list, of } = reports.value;
    if (status === 'loading' || (of !== tab && status === 'ready'))
      return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`;
    if (!list.length) return html`<div class="reports-empty">${this.#empty()}</div>`;
    return tab === 'board'
      ? html`<lk-report-board></lk-report-board>`
      : html`<lk-report-list></lk-report-list>`;
  }

  #empty() {
    const { status } = reports.value;
    if (status !== 'ready') return '';
    return html`${icon('check', 24)}<p>${t('reports.empty')}</p><p class="dim">${t('reports.emptyHelp')}</p>`;
  }
}

customElements.define('lk-reports', LkReports);
