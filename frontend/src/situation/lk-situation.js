import { html } from 'lit';
import { pdfAddress } from '../api/situation.js';
import { mayEdit, session } from '../api/session.js';
import { day, moment, named, number, pick, t } from '../i18n/i18n.js';
import { loadNames } from '../reports/names.js';
import { today } from '../map/days.js';
import { mayReport } from '../reports/reports.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import {
  followSituation,
  leaveSituation,
  loadPeriod,
  publishNow,
  reviewAll,
  showPeriod,
  showTab,
  situation,
  startEntry,
} from './situation.js';
import './lk-analysis.js';
import './lk-archive.js';
import './lk-entry.js';
import './lk-statutory.js';
import './lk-week.js';

const TABS = /** @type {const} */ (['week', 'analysis', 'statutory', 'archive']);

/** The view Lägesbild: report, review and compile, then the period in its four parts beside its map. */
class LkSituation extends LyktaElement {
  #stop = () => {};

  get watched() {
    return [situation, session];
  }

  connectedCallback() {
    super.connectedCallback();
    followSituation();
    void loadNames();
    this.#stop = session.subscribe((now, before) => {
      if (now.user?.name === before.user?.name) return;
      leaveSituation();
      followSituation();
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
    leaveSituation();
  }

  render() {
    if (!mayReport()) return this.#closed();
    const { page, entry, status } = situation.value;
    this.classList.toggle('entering', entry !== null);
    return html`<section class="card reports situation" aria-label=${t('situation.title')} aria-busy=${status === 'loading'}>
      ${
        entry
          ? html`<div class="reports-scroll"><lk-entry></lk-entry></div>`
          : html`${this.#head(page)}${this.#trouble()}
        <div class="reports-scroll" tabindex="0" role="group" aria-label=${t('situation.contents')}>${this.#content(page)}</div>`
      }
    </section>`;
  }

  #closed() {
    const login = () => document.dispatchEvent(new CustomEvent('lykta-login'));
    return html`<section class="card reports reports-closed" aria-label=${t('situation.title')}>
      ${icon('calendar', 28)}
      <h1>${t('situation.title')}</h1>
      <p class="dim">${t(session.value.user ? 'situation.notYours' : 'situation.logIn')}</p>
      <a class="button" href="/lagesbild">${t('situation.toPublished')}</a>
      ${session.value.user ? '' : html`<button class="button primary" @click=${login}>${t('reports.toLogIn')}</button>`}
    </section>`;
  }

  /** @param {import('../api/situation.js').Page|null} page */
  #head(page) {
    return html`<header class="situation-head">
      <h1>${t('situation.title')}</h1>
      <div class="reports-tabs" role="group" aria-label=${t('situation.view')}>
        ${TABS.map((name) => html`<button class="button small" aria-pressed=${name === situation.value.tab} @click=${() => showTab(name)}><span>${named('situationTab', name)}</span></button>`)}
      </div>
      ${situation.value.tab === 'week' ? this.#period(page) : ''}
    </header>`;
  }

  /** @param {import('../api/situation.js').Page|null} page */
  #period(page) {
    const compiled = page?.compiled;
    return html`<div class="situation-row">
        <button class="button small icon-only" aria-label=${t('situation.earlier')} ?disabled=${!page} @click=${() => page && showPeriod(page.before)}>${icon('back', 18)}</button>
        <div class="situation-period" role="status">${compiled ? html`<strong>${pick(compiled.title)}</strong><span class="dim">${day(compiled.from)} – ${day(compiled.to)}</span>` : ''}</div>
        <button class="button small icon-only situation-later" aria-label=${t('situation.later')} ?disabled=${!page} @click=${() => page && showPeriod(page.after)}>${icon('back', 18)}</button>
      </div>
      <div class="situation-row">
        <button class="button" @click=${() => startEntry('events')}>${icon('plus', 18)}<span>${t('situation.event')}</span></button>
        <button class="button" @click=${() => startEntry('presence')}>${icon('plus', 18)}<span>${t('situation.presence')}</span></button>
      </div>`;
  }

  #trouble() {
    if (situation.value.status !== 'failed') return '';
    return html`<div class="banner warning reports-trouble" role="alert">
      ${icon('offline', 18)}<span class="grow">${t('situation.failed')}</span><button class="button small" @click=${loadPeriod}>${t('app.retry')}</button>
    </div>`;
  }

  /** @param {import('../api/situation.js').Page|null} page */
  #content(page) {
    const { tab, status } = situation.value;
    if (tab === 'analysis') return html`<lk-analysis></lk-analysis>`;
    if (tab === 'statutory') return html`<lk-statutory></lk-statutory>`;
    if (tab === 'archive') return html`<lk-archive></lk-archive>`;
    if (page) return this.#body(page);
    return status === 'loading'
      ? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`
      : '';
  }

  /** @param {import('../api/situation.js').Page} page */
  #body(page) {
    return html`${this.#steps(page)}
      ${page.compiled.isInvented ? html`<p class="dim situation-part">${t('situation.invented')}</p>` : ''}
      <lk-week .compiled=${page.compiled}></lk-week>`;
  }

  /** Report, review, publish. @param {import('../api/situation.js').Page} page */
  #steps({ compiled, editions }) {
    const { reporters, unreviewed } = compiled;
    const { busy } = situation.value;
    return html`<ol class="situation-steps">
      <li><strong>${t('situation.reported')}</strong><span>${reporters.length ? reporters.map(({ name, events, presence }) => `${name} (${number(events + presence)})`).join(', ') : t('situation.nobody')}</span></li>
      <li><strong>${t('situation.review')}</strong><span>${unreviewed ? t('situation.toReview', { n: number(unreviewed) }) : t('situation.allReviewed')}</span>
        ${unreviewed && mayEdit() ? html`<button class="button small" ?disabled=${busy} @click=${reviewAll}>${t('situation.reviewAll')}</button>` : ''}</li>
      <li><strong>${t('situation.publish')}</strong>
        <span>${editions.length ? t('situation.version', { n: number(editions[0].version), time: moment(editions[0].at), by: editions[0].by }) : t('situation.notPublished')}</span>
        ${mayEdit() && compiled.from <= today() ? html`<button class="button small primary" ?disabled=${busy} @click=${publishNow}>${t(editions.length ? 'situation.publishAgain' : 'situation.publishNow')}</button>` : ''}
        ${this.#documents(compiled.from, editions)}</li>
    </ol>`;
  }

  /** @param {string} from @param {import('../api/situation.js').Edition[]} editions */
  #documents(from, editions) {
    const link = (/** @type {'internal'|'public'} */ edition, /** @type {number|null} */ version) =>
      html`<a class="link" href=${pdfAddress(from, edition, version)} target="_blank">${t(edition === 'internal' ? 'situation.internal' : 'situation.public')}<span class="visually-hidden"> ${version ?? ''}</span></a>`;
    return html`<span class="situation-row">${t('situation.draft')} ${link('internal', null)} ${link('public', null)}</span>
      ${editions.map(
        ({
          version,
          cadence,
        }) => html`<span class="situation-row">${t('situation.versionShort', { n: number(version) })} ${link('internal', version)} ${link('public', version)}
        ${version === editions[0].version ? html`<a class="link" href=${`/lagesbild/${cadence}/${from}`} target="_blank">${t('situation.page')}</a>` : ''}</span>`,
      )}`;
  }
}

customElements.define('lk-situation', LkSituation);
