import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { mapState } from '../map/state.js';
import { t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';
import { LyktaElement } from '../shell/element.js';
import { tell } from '../shell/notices.js';
import { beginScenario, loadList, openScenario, scenarios } from './scenarios.js';

/** Which of all that might be the map shows: the register as it is, or a scenario. */
class LkScenarioMenu extends LyktaElement {
  static properties = { open: { state: true } };

  constructor() {
    super();
    this.open = false;
  }

  get watched() {
    return [scenarios, session, mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.open && this.#close());
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.open = false;
    });
  }

  render() {
    if (!session.value.user) return '';
    const { open } = scenarios.value;
    const on = mapState.value.scenario !== null;
    const text = on ? t('scenario.on', { name: open?.name ?? '…' }) : t('scenario.register');
    return html`<button class="chip scenario-chip ${on ? 'on' : ''}" aria-label=${`${t('scenario.which')}: ${text}`} title=${t('scenario.which')} aria-expanded=${this.open} @click=${this.#toggle}>
        ${icon('branch', 16)}<span class="scenario-text">${text}</span>
      </button>
      ${this.open ? this.#menu() : ''}`;
  }

  #toggle() {
    this.open = !this.open;
    if (this.open) loadList().catch(() => tell('scenario.unreachable'));
  }

  #menu() {
    const { list } = scenarios.value;
    return html`<section class="card menu scenario-menu" aria-label=${t('scenario.which')}>
      ${this.#choice(null, t('scenario.register'), t('scenario.registerHelp'))}
      ${list.map(({ id, name, createdBy, adoptedAs }) => this.#choice(id, name, adoptedAs ? t('scenario.isAdopted') : createdBy))}
      ${mayEdit() ? this.#form() : ''}
    </section>`;
  }

  /** @param {string|null} id @param {string} name @param {string} more */
  #choice(id, name, more) {
    const here = mapState.value.scenario === id;
    return html`<button class="button menu-item" aria-pressed=${here} @click=${() => this.#choose(id)}>
      ${icon(here ? 'check' : id ? 'branch' : 'map', 18)}<span class="grow">${name}</span><span class="dim">${more}</span>
    </button>`;
  }

  #form() {
    return html`<form class="views-new" @submit=${this.#create}>
      <label class="visually-hidden" for="scenario-name">${t('scenario.name')}</label>
      <span class="input"><input id="scenario-name" name="name" required maxlength="100" autocomplete="off" placeholder=${t('scenario.newName')} /></span>
      <button class="button primary">${t('scenario.create')}</button>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #create(event) {
    event.preventDefault();
    const name = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('name')).trim();
    if (!name) return;
    this.#close();
    void beginScenario(name);
  }

  /** @param {string|null} id */
  #choose(id) {
    this.#close();
    openScenario(id);
  }

  #close() {
    this.open = false;
    /** @type {HTMLElement|null} */ (this.querySelector('button'))?.focus();
  }
}

customElements.define('lk-scenario-menu', LkScenarioMenu);
