import { html } from 'lit';
import { mayEdit, session } from '../api/session.js';
import { confirmText } from '../edit/outbox.js';
import { goTo } from '../map/goTo.js';
import { mapState, select } from '../map/state.js';
import { clock, named, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { closeWith, makeMeasure } from './outcomes.js';
import { chosenTitle } from './words.js';

/** @typedef {import('../api/walks.js').Walk} Walk */
/** @typedef {import('../api/walks.js').Observation} Observation */

const CLOSE_ZOOM = 19;
const LONGEST = 4000;

/** One observation, and what becomes of it: one action makes a measure, two close it. */
class LkSeen extends LyktaElement {
  static properties = {
    walk: { attribute: false },
    seen: { attribute: false },
    closing: { state: true },
    doubts: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {Walk} */ this.walk = /** @type {any} */ (null);
    /** @type {Observation} */ this.seen = /** @type {any} */ (null);
    this.closing = false;
    /** What has to be confirmed before the reason is kept. @type {string[]} */ this.doubts = [];
    this.busy = false;
  }

  get watched() {
    return [session, mapState];
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('closing') && this.closing) this.querySelector('input')?.focus();
  }

  render() {
    const { number: n, aspect, rating, note, photo, observedAt, state } = this.seen;
    return html`<article class="walk-seen ${state}" aria-label=${t('walk.observationN', { n, aspect: chosenTitle('observation', 'aspect', aspect) })}>
      <button class="walk-number" aria-label=${t('walks.showN', { n })} @click=${this.#show}>${n}</button>
      <div class="walk-said">
        <p class="plan-facts"><strong>${chosenTitle('observation', 'aspect', aspect)}</strong>${rating ? html`<span>${t('walk.rateAs', { n: rating, words: named('walkRating', String(rating)) })}</span>` : ''}<span>${clock(observedAt)}</span></p>
        ${note ? html`<p>${note}</p>` : ''} ${this.#outcome()}
      </div>
      ${photo ? html`<a class="walk-photo" href=${photo} target="_blank" rel="noopener"><img src=${photo} loading="lazy" alt=${t('walks.photoN', { n })} /></a>` : ''}
    </article>`;
  }

  #outcome() {
    const { measure, closedReason, state } = this.seen;
    if (measure)
      return html`<p class="walk-became">${icon('check', 16)} ${t('walks.became')} <button class="link" @click=${() => select({ layer: 'measure', id: measure.id })}>${measure.name}</button> <span class="plan-status ${measure.status}">${chosenTitle('measure', 'status', measure.status)}</span></p>`;
    if (closedReason)
      return html`<p class="walk-became">${icon('check', 16)} ${t('walks.closedBecause', { reason: closedReason })}</p>`;
    if (state === 'open' && mayEdit() && !mapState.value.asOf)
      return this.closing ? this.#reason() : this.#actions();
    return html`<p class="walk-became">${t('walks.isOpen')}</p>`;
  }

  #actions() {
    return html`<div class="plan-tools">
      <button class="button small primary" ?disabled=${this.busy} @click=${this.#make}>${icon('plus', 16)}<span>${t('walks.makeMeasure')}</span></button>
      <button class="button small" ?disabled=${this.busy} @click=${() => (this.closing = true)}><span>${t('walks.close')}</span></button>
    </div>`;
  }

  #reason() {
    return html`<form class="walk-reason" @submit=${this.#close} @keydown=${this.#key}>
      <label><span>${t('walks.reason')}</span><input class="input" name="reason" maxlength=${LONGEST} required autocomplete="off" @input=${() => (this.doubts = [])} /></label>
      ${this.doubts.length ? html`<div class="banner warning" role="alert">${icon('warning', 18)}<span class="grow">${this.doubts.join(' ')}</span></div>` : ''}
      <div class="plan-tools">
        <button class="button small primary" ?disabled=${this.busy}><span>${t(this.doubts.length ? 'walks.textIsRight' : 'walks.closeNow')}</span></button>
        <button class="button small" type="button" @click=${this.#leave}><span>${t('action.cancel')}</span></button>
      </div>
    </form>`;
  }

  #make = () => this.#work(() => makeMeasure(this.walk, this.seen));

  /** @param {SubmitEvent} event */
  #close = (event) => {
    event.preventDefault();
    const reason = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('reason')).trim();
    if (!reason) return;
    if (this.doubts.length) confirmText(this.seen.id);
    void this.#work(async () => {
      const doubts = await closeWith(this.seen, reason);
      this.doubts = doubts ?? [];
      this.closing = this.doubts.length > 0;
      return !this.closing;
    });
  };

  /** @param {() => Promise<boolean>} task whether it is done, and the next one is to be looked at */
  async #work(task) {
    this.busy = true;
    const next = this.#next();
    if (await task()) next?.focus();
    this.busy = false;
  }

  /** By keyboard one goes on to the next that is open. @returns {HTMLElement|null} */
  #next() {
    const all = [...(this.closest('ol')?.querySelectorAll('.walk-seen.open') ?? [])];
    const mine = all.findIndex((one) => this.contains(one));
    return all[mine + 1]?.querySelector('.plan-tools button') ?? null;
  }

  #leave = () => {
    this.closing = false;
    this.doubts = [];
  };

  /** @param {KeyboardEvent} event */
  #key = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#leave();
  };

  #show = () => {
    const [lon, lat] = this.seen.position;
    goTo([lon, lat, lon, lat], CLOSE_ZOOM);
  };
}

customElements.define('lk-seen', LkSeen);
