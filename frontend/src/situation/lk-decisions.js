import { html } from 'lit';
import { decide } from '../api/situation.js';
import { mayEdit } from '../api/session.js';
import { uuid7 } from '../api/uuid.js';
import { day, t } from '../i18n/i18n.js';
import { names } from '../reports/names.js';
import { LyktaElement } from '../shell/element.js';
import { doubts } from './doubts.js';
import { attempt } from './saving.js';
import { loadPeriod } from './situation.js';

/** @typedef {import('../api/situation.js').Decided} Decided */

/** What was decided in the period, and what became of what was decided before. */
class LkDecisions extends LyktaElement {
  static properties = {
    decidedOn: {},
    decisions: { attribute: false },
    followUp: { attribute: false },
    open: { state: true },
    outcome: { state: true },
  };

  constructor() {
    super();
    /** The day that new ones are of. */ this.decidedOn = '';
    /** @type {Decided[]} */ this.decisions = [];
    /** @type {Decided[]} */ this.followUp = [];
    /** @type {Decided|'new'|null} whose form is open */ this.open = null;
    /** @type {import('./saving.js').Attempt|null} */ this.outcome = null;
  }

  get watched() {
    return [names];
  }

  render() {
    return html`${this.#list(this.decisions)}
      ${this.open === 'new' ? this.#form() : mayEdit() ? html`<button class="button small quiet" @click=${() => this.#show('new')}>${t('situation.newDecision')}</button>` : ''}
      <h3>${t('situation.followUp')}</h3>
      ${this.followUp.length ? this.#list(this.followUp) : html`<p class="dim">${t('situation.nothingToFollow')}</p>`}`;
  }

  /** @param {Decided[]} list */
  #list(list) {
    return html`<ul class="situation-list">${list.map((one) => html`<li>${this.#decided(one)}</li>`)}</ul>`;
  }

  /** @param {Decided} decided */
  #decided(decided) {
    const { text, responsibleName, dueOn, outcome } = decided;
    const facts = [responsibleName, dueOn && t('situation.dueOn', { day: day(dueOn) })].filter(Boolean);
    const isOpen = this.open !== 'new' && this.open?.id === decided.id;
    return html`<strong>${text}</strong>${facts.length ? html`<span class="dim">${facts.join(', ')}</span>` : ''}
      ${outcome ? html`<span>${t('situation.became', { outcome })}</span>` : ''}
      ${isOpen ? this.#outcomeForm(decided) : mayEdit() ? html`<button class="button small quiet" aria-label=${`${t('situation.followUpOne')}: ${text}`} @click=${() => this.#show(decided)}>${t('situation.followUpOne')}</button>` : ''}`;
  }

  #form() {
    return html`<form class="situation-form" @submit=${this.#submit}>
      <label>${t('situation.decision')}<span class="input"><input name="text" required maxlength="2000" /></span></label>
      <label>${t('situation.responsible')}<span class="input select"><select name="responsible"><option value=""></option>${names.value.actors.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select></span></label>
      <label>${t('situation.due')}<span class="input"><input type="date" name="dueOn" min=${this.decidedOn} /></span></label>
      ${this.#end()}
    </form>`;
  }

  /** @param {Decided} decided */
  #outcomeForm({ outcome }) {
    return html`<form class="situation-form" @submit=${this.#submit}>
      <label>${t('situation.outcome')}<span class="input"><input name="outcome" required maxlength="2000" .value=${outcome ?? ''} /></span></label>
      ${this.#end()}
    </form>`;
  }

  #end() {
    return html`${doubts(this.outcome, () => void this.#save(true))}
      <div class="situation-row"><button class="button small primary">${t('situation.save')}</button><button type="button" class="button small" @click=${() => this.#show(null)}>${t('situation.cancel')}</button></div>`;
  }

  /** @param {Decided|'new'|null} open */
  async #show(open) {
    this.open = open;
    this.outcome = null;
    await this.updateComplete;
    this.querySelector('input')?.focus();
  }

  /** @param {SubmitEvent} event */
  #submit = (event) => {
    event.preventDefault();
    void this.#save(false);
  };

  /** @param {boolean} confirmedText */
  async #save(confirmedText) {
    const form = /** @type {HTMLFormElement} */ (this.querySelector('form'));
    const typed = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
    const old = this.open === 'new' ? null : this.open;
    const kept = old && {
      decidedOn: old.decidedOn,
      text: old.text,
      responsible: old.responsible,
      dueOn: old.dueOn,
    };
    const decision = {
      decidedOn: this.decidedOn,
      version: old?.version ?? 0,
      ...kept,
      ...typed,
      confirmedText,
    };
    this.outcome = await attempt(() => decide(old?.id ?? uuid7(), decision));
    if (this.outcome.kind === 'saved') this.open = this.outcome = null;
    await loadPeriod();
  }
}

customElements.define('lk-decisions', LkDecisions);
