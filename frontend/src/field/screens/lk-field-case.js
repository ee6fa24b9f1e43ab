import { html } from 'lit';
import { moment, named, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { openCamera } from '../camera.js';
import { beginCleaning, draft, layAside, send, takePhotos, takeUp, write } from '../draft.js';
import { knowledge, markClosed } from '../keep/known.js';
import { mayClean } from '../keep/rights.js';
import { queue } from '../queue/queue.js';
import { goOver } from '../route.js';
import { dueText } from '../parts/due.js';
import '../parts/lk-field-map.js';
import '../parts/lk-field-photos.js';
import '../parts/lk-field-refusal.js';

/** @typedef {import('../keep/known.js').Case} Case */

/** Reasons that need no typing; each is also a text of the catalogue. */
const REASONS = ['small', 'owner', 'danger'];

/** One case: what it asks for, and how it is closed with a photo of the clean wall. */
class LkFieldCase extends LyktaElement {
  static properties = { caseId: { type: String } };

  constructor() {
    super();
    this.caseId = '';
  }

  get watched() {
    return [draft, knowledge, queue];
  }

  /** A step that was begun, or was refused, is gone on with. @param {Map<string, unknown>} changed */
  async updated(changed) {
    if (!changed.has('caseId') || this.#entry()) return;
    const begun = queue.value.entries.find(
      ({ report, state }) => report === this.caseId && state !== 'waiting',
    );
    if (begun) await takeUp(begun.id);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.#entry()) void layAside();
  }

  /** The step that is being written about this case. */
  #entry() {
    const { entry } = draft.value;
    return entry?.report === this.caseId ? entry : null;
  }

  render() {
    const found = knowledge.value.mine?.find(({ id }) => id === this.caseId);
    const entry = this.#entry();
    if (!found)
      return entry ? this.#form(entry, null) : html`<p class="onsite-empty">${t('onSite.caseGone')}</p>`;
    return html`<div class="onsite-sheet">
      <lk-field-map class="onsite-map" .cases=${[found]}></lk-field-map>
      <div class="onsite-body">${this.#about(found)} ${entry ? this.#written(entry, found) : this.#asks(found)}</div>
      ${this.#foot(entry, found)}
    </div>`;
  }

  /** Of a case that the list no longer has. @param {import('../queue/box.js').Entry} entry @param {Case|null} found */
  #form(entry, found) {
    return html`<div class="onsite-sheet alone">
      <div class="onsite-body">${this.#written(entry, found)}</div>
      ${this.#foot(entry, found)}
    </div>`;
  }

  /** @param {Case} found */
  #about({ number, category, place, description, observedTo, dueAt, thumbnail, offensive, status }) {
    const due = dueText(dueAt);
    return html`<article class="onsite-about">
      ${thumbnail ? html`<img src=${thumbnail} alt=${t('onSite.nearPhoto', { number })} />` : ''}
      <h2>${named('onSiteCategory', category)} <span class="dim">${number}</span></h2>
      <p>${place?.name ?? ''}</p>
      <p class="dim">${named('onSiteStatus', status)} · ${t('onSite.foundAt', { at: moment(observedTo) })}</p>
      ${due.text ? html`<p class=${due.late ? 'late' : ''}>${due.text}${offensive ? ` · ${t('onSite.isOffensive')}` : ''}</p>` : ''}
      ${description ? html`<p class="onsite-said">${description}</p>` : ''}
    </article>`;
  }

  /** @param {import('../queue/box.js').Entry} entry @param {Case|null} found */
  #written(entry, found) {
    return html`${entry.refusal ? html`<lk-field-refusal .entry=${entry}></lk-field-refusal>` : ''}
      <lk-field-photos .entry=${entry} kind="before"></lk-field-photos>
      <lk-field-photos .entry=${entry} kind="after"></lk-field-photos>
      ${found ? this.#asks(found) : ''} ${this.#lacks(entry, found).length ? this.#reasons(entry) : ''}`;
  }

  /** @param {Case} found */
  #asks({ asks }) {
    if (!asks.length) return '';
    return html`<div class="onsite-note warn">
      ${icon('info', 24)}
      <p>${t('onSite.asks')} ${asks.map((what) => named('onSiteAsks', what)).join(', ')}. ${t('onSite.asksReason')}</p>
      ${
        asks.includes('photo')
          ? html`<button class="onsite-button" @click=${() => this.#photo('before')}>${icon('camera', 22)} ${t('onSite.beforePhoto')}</button>`
          : ''
      }
    </div>`;
  }

  /** What is asked for and not there; without it a reason is needed. @param {import('../queue/box.js').Entry} entry @param {Case|null} found @returns {string[]} */
  #lacks({ photos, refusal }, found) {
    if (!found) return refusal ? ['reason'] : [];
    const hasBefore = photos.some(({ kind }) => kind === 'before');
    return found.asks.filter((what) => what !== 'photo' || !hasBefore);
  }

  /** @param {import('../queue/box.js').Entry} entry */
  #reasons({ content }) {
    return html`<fieldset class="onsite-choices">
      <legend>${t('onSite.reason')}</legend>
      ${REASONS.map((reason) => {
        const words = named('onSiteReason', reason);
        const on = content.reason === words;
        return html`<button class="onsite-choice ${on ? 'on' : ''}" aria-pressed=${on} @click=${() => write({ reason: on ? null : words })}>
          ${words}
        </button>`;
      })}
      <label class="onsite-field wide"
        ><span>${t('onSite.ownReason')}</span>
        <input
          maxlength="500"
          .value=${content.reason ?? ''}
          @input=${(/** @type {InputEvent} */ { target }) => write({ reason: /** @type {HTMLInputElement} */ (target).value || null })}
      /></label>
    </fieldset>`;
  }

  /** @param {import('../queue/box.js').Entry|null} entry @param {Case|null} found */
  #foot(entry, found) {
    if (found && !mayClean(found))
      return html`<footer class="onsite-foot"><p>${t('onSite.others', { who: found.responsible?.name ?? '' })}</p></footer>`;
    const ready = entry !== null && (!this.#lacks(entry, found).length || Boolean(entry.content.reason));
    const taken = entry?.photos.some(({ kind }) => kind === 'after');
    return html`<footer class="onsite-foot even">
      <button class="onsite-button ${taken ? '' : 'primary'}" @click=${() => this.#photo('after')}>
        ${icon('camera', 24)} ${t('onSite.afterPhoto')}
      </button>
      <button class="onsite-button ${taken ? 'primary' : ''}" ?disabled=${entry !== null && !ready} @click=${this.#done}>
        ${icon('check', 24)} ${t(taken ? 'onSite.done' : 'onSite.doneWithout')}
      </button>
    </footer>`;
  }

  /** @param {import('../queue/box.js').PhotoKind} kind */
  #photo(kind) {
    if (!this.#begin()) return;
    openCamera((files) => void takePhotos(files, kind));
  }

  #begin() {
    const found = knowledge.value.mine?.find(({ id }) => id === this.caseId);
    return this.#entry() ?? (found ? beginCleaning(found) : null);
  }

  #done = async () => {
    const found = knowledge.value.mine?.find(({ id }) => id === this.caseId) ?? null;
    const entry = this.#begin();
    if (!entry || (this.#lacks(entry, found).length && !entry.content.reason)) return;
    write({ at: new Date().toISOString() });
    await send();
    if (found) markClosed(found);
    goOver('list');
  };
}

customElements.define('lk-field-case', LkFieldCase);
