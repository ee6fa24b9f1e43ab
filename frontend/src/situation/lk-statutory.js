import { html } from 'lit';
import { adopt, getStatutory, statutoryAddress, writeStatutoryText } from '../api/situation.js';
import { mayEdit } from '../api/session.js';
import { day, moment, named, number, pick, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { tell } from '../shell/notices.js';
import { doubts } from './doubts.js';
import './lk-part-text.js';
import { attempt } from './saving.js';

/** @typedef {import('../api/situation.js').Statutory} Statutory */
/** @typedef {import('../api/situation.js').StatutoryPart} StatutoryPart */

const PARTS = /** @type {StatutoryPart[]} */ ([
  'mapping',
  'picture',
  'stance',
  'actions',
  'coordination',
  'follow_up',
]);

/** The picture and plan that the act of 2023 asks for, with its clock: facts of the register, texts, adopted versions. */
class LkStatutory extends LyktaElement {
  static properties = {
    found: { state: true },
    failed: { state: true },
    adopting: { state: true },
    outcome: { state: true },
  };

  constructor() {
    super();
    /** @type {Statutory|null} null while it is asked for */ this.found = null;
    this.failed = false;
    this.adopting = false;
    /** @type {import('./saving.js').Attempt|null} */ this.outcome = null;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  #load = async () => {
    try {
      this.found = await getStatutory();
      this.failed = false;
    } catch {
      this.failed = true;
    }
  };

  render() {
    const { found, failed } = this;
    return html`${failed ? html`<div class="banner warning reports-trouble" role="alert">${icon('offline', 18)}<span class="grow">${t('situation.failed')}</span><button class="button small" @click=${this.#load}>${t('app.retry')}</button></div>` : ''}
      ${found ? html`${this.#head(found)}${PARTS.map((part) => this.#part(found, part))}` : failed ? '' : html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`}`;
  }

  /** @param {Statutory} found */
  #head({ picture, clock, versions }) {
    const { state, adoptedOn, renewBy, daysLeft } = clock;
    return html`<section class="situation-part" aria-labelledby="statutory-clock">
      <h2 id="statutory-clock">${t('statutory.title')}</h2>
      <p class="dim">${t('statutory.about')}</p>
      <p class="situation-row"><span class="chip" data-kind=${state === 'HOLDS' ? 'holds' : 'unreviewed'}>${named('statutoryState', state)}</span>
        ${adoptedOn && renewBy ? html`<span>${t('statutory.clock', { adopted: day(adoptedOn), renew: day(renewBy), days: number(daysLeft ?? 0) })}</span>` : ''}</p>
      ${picture.isInvented ? html`<p class="dim">${t('situation.invented')}</p>` : ''}
      <p class="situation-row"><a class="link" href=${statutoryAddress(null)} target="_blank">${t('statutory.draft')}</a></p>
      ${versions.length ? html`<ul class="situation-list">${versions.map(({ version, adoptedOn: on, decision, at, by }) => html`<li><a class="link" href=${statutoryAddress(version)} target="_blank">${t('statutory.version', { n: number(version), day: day(on) })}</a><span class="dim">${decision}, ${moment(at)}, ${by}</span></li>`)}</ul>` : ''}
      ${mayEdit() ? this.#adoption() : ''}
    </section>`;
  }

  #adoption() {
    if (!this.adopting)
      return html`<button class="button small primary" @click=${() => (this.adopting = true)}>${t('statutory.adopt')}</button>`;
    return html`<form class="situation-form" @submit=${this.#submit}>
      <label>${t('statutory.adoptedOn')}<span class="input"><input type="date" name="adoptedOn" required min="2023-07-01" /></span></label>
      <label>${t('statutory.decision')}<span class="input"><input name="decision" required maxlength="300" /></span></label>
      ${doubts(this.outcome, () => void this.#adopt(true))}
      <div class="situation-row"><button class="button small primary">${t('statutory.keep')}</button><button type="button" class="button small" @click=${this.#close}>${t('situation.cancel')}</button></div>
    </form>`;
  }

  #close = () => {
    this.adopting = false;
    this.outcome = null;
  };

  /** @param {SubmitEvent} event */
  #submit = (event) => {
    event.preventDefault();
    void this.#adopt(false);
  };

  /** @param {boolean} confirmedText */
  async #adopt(confirmedText) {
    const typed = new FormData(/** @type {HTMLFormElement} */ (this.querySelector('form')));
    const { texts } = /** @type {Statutory} */ (this.found).picture;
    const seen = Object.fromEntries(Object.entries(texts).map(([part, { version }]) => [part, version]));
    this.outcome = await attempt(async () => {
      const { version } = await adopt({
        adoptedOn: String(typed.get('adoptedOn')),
        decision: String(typed.get('decision')),
        texts: seen,
        confirmedText,
      });
      tell('statutory.kept', { params: { n: String(version) } });
    });
    if (this.outcome.kind === 'saved') this.#close();
    await this.#load();
  }

  /** @param {Statutory} found @param {StatutoryPart} part */
  #part({ picture }, part) {
    const write = (/** @type {import('./lk-part-text.js').Content} */ content) =>
      writeStatutoryText(part, content);
    return html`<section class="situation-part" aria-labelledby=${`statutory-${part}`}>
      <h2 id=${`statutory-${part}`}>${named('statutoryPart', part)}</h2>
      <p class="dim">${named('statutoryAsks', part)}</p>
      <lk-part-text .name=${named('statutoryPart', part)} .words=${picture.texts[part]} .write=${write} .read=${this.#load}></lk-part-text>
      ${this.#facts(picture, part)}
    </section>`;
  }

  /** @param {import('../api/situation.js').StatutoryPicture} picture @param {StatutoryPart} part */
  #facts({ firstYear, secondYear, change, counts, places, plans, measures, promises }, part) {
    if (part === 'mapping') {
      const year = (/** @type {import('../api/situation.js').Year} */ { from, to, count, low, high }) =>
        `${day(from)} – ${day(to)}: ${number(count)} (${number(low, 0)}–${number(high, 0)})`;
      return html`<p class="situation-sentence">${pick(change)}</p>
        <ul><li>${year(firstYear)}</li><li>${year(secondYear)}</li></ul>
        <h3>${t('statutory.kinds')}</h3>
        <ul>${counts.map(({ category, source, count }) => html`<li>${pick(category)} (${pick(source)}): ${count === null ? t('statutory.notTold') : number(count)}</li>`)}</ul>
        <h3>${t('statutory.places')}</h3>
        <ul>${places.map(({ name, count, low, high }) => html`<li>${name}: ${number(count)} (${number(low, 0)}–${number(high, 0)})</li>`)}</ul>
        <p class="dim">${t('statutory.intervals')}</p>`;
    }
    const listed = (/** @type {{title: string, status: import('../api/types.js').Bilingual}[]} */ rows) =>
      rows.length
        ? html`<ul>${rows.map(({ title, status }) => html`<li>${title} (${pick(status)})</li>`)}</ul>`
        : html`<p class="dim">${t('situation.nothing')}</p>`;
    if (part === 'actions')
      return html`${listed(plans.map(({ name, status }) => ({ title: name, status })))}${listed(measures.filter(({ isDone }) => !isDone))}`;
    if (part === 'coordination') return listed(promises);
    if (part === 'follow_up') return listed(measures.filter(({ isDone }) => isDone));
    return '';
  }
}

customElements.define('lk-statutory', LkStatutory);
