import { html } from 'lit';
import { logOut, session } from '../../api/session.js';
import { named, number, t } from '../../i18n/i18n.js';
import { mapState } from '../../map/state.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { knowledge } from '../keep/known.js';
import { room } from '../keep/room.js';
import { pending, queue } from '../queue/queue.js';
import { goTo } from '../route.js';
import { mayWalk } from '../keep/rights.js';
import { begin } from './lk-field-start.js';

const LANGUAGES = /** @type {const} */ (['sv', 'en']);
/** Nobody needs to think of room above so much. */
const PLENTY_MB = 500;
const THEMES = /** @type {const} */ (['night', 'light']);

/** What is not needed every day: litter, how the page looks, who one is. */
class LkFieldMore extends LyktaElement {
  static properties = { failed: { state: true } };

  constructor() {
    super();
    this.failed = false;
  }

  get watched() {
    return [session, mapState, room, queue, knowledge];
  }

  render() {
    return html`<div class="onsite-sheet alone">
      <div class="onsite-body">
        <button class="onsite-big wide" @click=${() => begin('litter')}>
          ${icon('litter', 40)}<span>${named('onSiteCategory', 'litter')}</span>
        </button>
        ${
          mayWalk()
            ? html`<button class="onsite-big wide" @click=${() => goTo('walk')}>
          ${icon('route', 40)}<span>${t('walk.task')}</span>
        </button>`
            : ''
        }
        ${this.#choice(t('onSite.language'), 'onSiteLanguage', LANGUAGES, mapState.value.language, (language) => mapState.set({ language }))}
        ${this.#choice(t('onSite.look'), 'onSiteLook', THEMES, mapState.value.theme, (theme) => mapState.set({ theme }))}
        ${this.#who()} ${this.#ready()} ${this.#room()}
        <a class="onsite-button" href="/">${icon('map', 24)} ${t('onSite.toMap')}</a>
      </div>
    </div>`;
  }

  /**
   * @template {string} T
   * @param {string} legend @param {string} group @param {readonly T[]} values @param {T} chosen @param {(value: T) => void} choose
   */
  #choice(legend, group, values, chosen, choose) {
    return html`<fieldset class="onsite-choices two">
      <legend>${legend}</legend>
      ${values.map(
        (value) =>
          html`<button class="onsite-choice ${value === chosen ? 'on' : ''}" aria-pressed=${value === chosen} @click=${() => choose(value)}>
            ${named(group, value)}
          </button>`,
      )}
    </fieldset>`;
  }

  #who() {
    const { user } = session.value;
    if (!user) return '';
    return html`<div class="onsite-note">
      ${icon('person', 24)}
      <p>${t('onSite.loggedInAs', { name: user.displayName })}${pending().length ? html`<br />${t('onSite.logOutKeeps')}` : ''}</p>
      <button class="onsite-button" @click=${this.#logOut}>${t('onSite.logOut')}</button>
      ${this.failed ? html`<p role="alert">${t('login.unreachable')}</p>` : ''}
    </div>`;
  }

  #logOut = async () => {
    try {
      await logOut();
      this.failed = false;
    } catch {
      this.failed = true;
    }
  };

  #ready() {
    const { lamps, map } = knowledge.value;
    const ready = lamps !== null && map !== null;
    return html`<p class="onsite-hint" data-testid="ready">
      ${icon(ready ? 'check' : 'offline', 20)} ${t(ready ? 'onSite.ready' : 'onSite.notReady')}
    </p>`;
  }

  #room() {
    const { leftMb } = room.value;
    return leftMb === null || leftMb > PLENTY_MB
      ? ''
      : html`<p class="onsite-hint">${t('onSite.room', { mb: number(Math.round(leftMb)) })}</p>`;
  }
}

customElements.define('lk-field-more', LkFieldMore);
