import { html } from 'lit';
import { session } from '../api/session.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { named, t } from '../i18n/i18n.js';
import '../shell/lk-login.js';
import { fullWarning } from './camera.js';
import { draft } from './draft.js';
import { room } from './keep/room.js';
import { pending, queue, waitsFor } from './queue/queue.js';
import { goHome, goOver, goTo, isCitizen, route } from './route.js';
import './screens/lk-field-case.js';
import './screens/lk-field-lamps.js';
import './screens/lk-field-list.js';
import './screens/lk-field-more.js';
import './screens/lk-field-public.js';
import './screens/lk-field-queue.js';
import './screens/lk-field-report.js';
import './screens/lk-field-start.js';
import './walk/lk-field-walk.js';

/** The field app: one head, one screen, and what must be said wherever one is. */
class LkFieldApp extends LyktaElement {
  get watched() {
    return [route, queue, session, draft, room, fullWarning];
  }

  /** Whoever hears the page is told where they are now. */
  connectedCallback() {
    super.connectedCallback();
    route.subscribe(() => void this.updateComplete.then(() => this.querySelector('h1')?.focus()));
  }

  render() {
    return html`<div class="onsite" data-screen=${route.value.screen}>
      ${this.#head()} ${this.#notes()}
      <main class="onsite-main">${this.#screen()}</main>
    </div>
    <lk-login></lk-login>`;
  }

  #head() {
    const atStart = route.value.screen === 'start' || route.value.screen === 'anmal';
    return html`<header class="onsite-head">
      ${
        atStart
          ? html`<span class="onsite-logo">${icon('lantern', 28)}</span>`
          : html`<button class="onsite-back" aria-label=${t('onSite.back')} @click=${up}>${icon('back', 28)}</button>`
      }
      <h1 tabindex="-1">${this.#title()}</h1>
      ${this.#chip()}
    </header>`;
  }

  #title() {
    const { screen } = route.value;
    if (screen === 'report') return named('onSiteCategory', draft.value.entry?.content.category ?? 'report');
    if (screen === 'case') return t('onSite.case');
    return named('onSiteTitle', screen);
  }

  /** What is not sent, and what it waits for: always in sight. */
  #chip() {
    if (!queue.value.known) return '';
    const waiting = pending();
    const reason = waitsFor();
    const words = waiting.length ? t('onSite.waiting', { n: waiting.length }) : t('onSite.allSent');
    const why = waiting.length ? (reason ? named('onSiteWait', reason) : t('onSite.sending')) : '';
    return html`<button
      class="onsite-chip ${waiting.length ? (reason === 'you' ? 'danger' : 'on') : ''}"
      data-testid="waiting"
      @click=${() => goTo('queue')}
    >
      <strong>${words}</strong>${why ? html`<span>${why}</span>` : ''}
    </button>`;
  }

  #notes() {
    return html`<div class="onsite-notes" aria-live="polite">${insecureNote()} ${this.#logInNote()} ${this.#roomNote()}</div>`;
  }

  #logInNote() {
    const { user, expired } = session.value;
    if (!queue.value.started || isCitizen() || (user && !expired)) return '';
    return html`<div class="onsite-note">
      ${icon('person', 24)}
      <p>${t(user ? 'onSite.expired' : 'onSite.logIn')}</p>
      <button class="onsite-button primary" @click=${this.#logIn}>${t('login.do')}</button>
      ${user ? '' : html`<a class="onsite-button" href="#/anmal">${t('onSite.withoutLogIn')}</a>`}
    </div>`;
  }

  #roomNote() {
    const { goOn } = fullWarning.value;
    if (!goOn) return '';
    const leave = () => fullWarning.set({ goOn: null });
    return html`<div class="onsite-note warn" role="alertdialog" aria-label=${t('onSite.full')}>
      ${icon('warning', 24)}
      <p>${t('onSite.full')} ${t('onSite.fullHelp', { mb: Math.round(room.value.leftMb ?? 0) })}</p>
      <div class="onsite-row">
        <button class="onsite-button" @click=${leave}>${t('action.cancel')}</button>
        <button class="onsite-button primary" @click=${() => (goOn(), leave())}>${t('onSite.photoAnyway')}</button>
      </div>
    </div>`;
  }

  #logIn = () => /** @type {any} */ (this.querySelector('lk-login')).show();

  #screen() {
    const { screen, id } = route.value;
    switch (screen) {
      case 'report':
        return html`<lk-field-report .entryId=${id ?? ''}></lk-field-report>`;
      case 'lamps':
        return html`<lk-field-lamps .entryId=${id ?? ''}></lk-field-lamps>`;
      case 'queue':
        return html`<lk-field-queue></lk-field-queue>`;
      case 'list':
        return html`<lk-field-list></lk-field-list>`;
      case 'case':
        return html`<lk-field-case .caseId=${id ?? ''}></lk-field-case>`;
      case 'more':
        return html`<lk-field-more></lk-field-more>`;
      case 'walk':
        return html`<lk-field-walk .entryId=${id ?? ''}></lk-field-walk>`;
      case 'anmal':
        return html`<lk-field-public></lk-field-public>`;
      case 'start':
        return html`<lk-field-start></lk-field-start>`;
    }
  }
}

/** Without HTTPS a phone gives neither its position nor checksums. */
function insecureNote() {
  if (globalThis.isSecureContext) return '';
  return html`<div class="onsite-note danger" role="alert">${icon('warning', 24)} <p>${t('onSite.insecure')}</p></div>`;
}

/** One step up; the phone's own way back goes where one came from. */
function up() {
  if (route.value.screen === 'case') goOver('list');
  else goHome();
}

customElements.define('lk-field-app', LkFieldApp);
