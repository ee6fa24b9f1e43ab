import { html } from 'lit';
import { clock, moment, named, pick, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { saveToPhone } from '../camera.js';
import { discard, takeUp, draft, send } from '../draft.js';
import { photo } from '../queue/box.js';
import { pending, queue, sendNow, waitsFor } from '../queue/queue.js';
import { goTo } from '../route.js';
import { taskOf } from '../queue/taskOf.js';
import { confirmText, dropWalk } from '../walk/walking.js';
import { photoCount } from '../parts/photoCount.js';
import '../parts/lk-field-refusal.js';

/** @typedef {import('../queue/box.js').Entry} Entry */

/** What may be sent again when its sender is sure, by the reason of the refusal. @type {Record<string, string>} */
const CONFIRMED = { 'far-away': 'confirmedFar', unconfirmed: 'confirmedText' };

/** What has not been sent, what each waits for, and what has arrived. */
class LkFieldQueue extends LyktaElement {
  static properties = { asked: { state: true } };

  constructor() {
    super();
    /** The id of the one that is to be thrown away, if its user is sure. @type {string|null} */ this.asked =
      null;
  }

  get watched() {
    return [queue];
  }

  render() {
    const waiting = pending();
    const { sent, sending } = queue.value;
    return html`<div class="onsite-sheet alone">
      <div class="onsite-body">
        <p class="onsite-lead">${this.#lead(waiting.length)}</p>
        <ul class="onsite-list" aria-label=${t('onSite.notSent')}>
          ${waiting.map((entry) => this.#entry(entry))}
        </ul>
        ${
          sent.length
            ? html`<h2>${t('onSite.arrivedTitle')}</h2>
              <ul class="onsite-list" aria-label=${t('onSite.arrivedTitle')}>
                ${sent.map((one) => this.#sent(one))}
              </ul>`
            : ''
        }
      </div>
      <footer class="onsite-foot">
        <button class="onsite-button primary" ?disabled=${!waiting.length || sending} @click=${() => void sendNow()}>
          ${t(sending ? 'onSite.sending' : 'onSite.sendNow')}
        </button>
      </footer>
    </div>`;
  }

  /** @param {number} n */
  #lead(n) {
    if (!n) return t('onSite.allArrived');
    const reason = waitsFor();
    return reason ? named('onSiteWaitHelp', reason) : t('onSite.onItsWay');
  }

  /** @param {Entry} entry */
  #entry(entry) {
    const { label, photos, madeAt, state, waitsFor: reason, user } = entry;
    const what = named('onSiteCategory', taskOf(entry));
    return html`<li class="onsite-waiting ${state}" data-testid="entry">
      <div class="onsite-waiting-head">
        ${icon(state === 'refused' ? 'warning' : 'history', 24)}
        <span>
          <strong>${what} ${label}</strong>
          <span>${moment(new Date(madeAt).toISOString())} · ${photoCount(photos.length)}</span>
        </span>
        ${state === 'refused' ? '' : html`<em>${reason ? named('onSiteWait', reason) : t('onSite.onItsWay')}</em>`}
      </div>
      ${reason === 'login' && user ? html`<p class="onsite-hint">${t('onSite.asUser', { user })}</p>` : ''}
      ${state === 'refused' ? this.#refused(entry) : ''}
    </li>`;
  }

  /** @param {Entry} entry */
  #refused(entry) {
    const slug = entry.refusal?.slug ?? '';
    const doubted = entry.kind === 'walk' && slug === 'unconfirmed';
    return html`<lk-field-refusal .entry=${entry}></lk-field-refusal>
      ${
        this.asked === entry.id
          ? html`<div class="onsite-row" role="alertdialog" aria-label=${t('onSite.reallyThrow')}>
            <p>${t(entry.kind === 'walk' ? 'walk.reallyThrow' : 'onSite.reallyThrow')}</p>
            <button class="onsite-button" @click=${() => (this.asked = null)}>${t('action.cancel')}</button>
            <button class="onsite-button danger" @click=${() => throwAway(entry)}>${t('onSite.throwAway')}</button>
          </div>`
          : html`<div class="onsite-row">
            <button class="onsite-button" @click=${() => (this.asked = entry.id)}>${icon('trash', 22)} ${t('onSite.throwAway')}</button>
            ${
              entry.photos.length
                ? html`<button class="onsite-button" @click=${() => savePhotos(entry)}>${icon('save', 22)} ${t('onSite.savePhotos')}</button>`
                : ''
            }
            ${
              slug in CONFIRMED && !doubted
                ? html`<button class="onsite-button" @click=${() => confirm(entry, CONFIRMED[slug])}>${t(slug === 'far-away' ? 'onSite.farSure' : 'onSite.sendAnyway')}</button>`
                : ''
            }
            ${
              doubted
                ? html`<button class="onsite-button" @click=${() => confirmText(entry.id)}>${t('walk.textIsRight')}</button>`
                : ''
            }
            <button class="onsite-button primary" @click=${() => correct(entry)}>${t('onSite.correct')}</button>
          </div>`
      }`;
  }

  /** @param {import('../queue/sent.js').Sent} one */
  #sent({ number, category, at, photos, follow, warnings }) {
    return html`<li class="onsite-waiting sent">
      <div class="onsite-waiting-head">
        ${icon('check', 24)}
        <span>
          <strong>${named('onSiteCategory', category ?? 'clean')} ${number}</strong>
          <span>${clock(new Date(at).toISOString())} · ${photoCount(photos)}</span>
        </span>
      </div>
      ${follow ? html`<a class="onsite-button" href=${follow}>${t('onSite.follow')}</a>` : ''}
      ${warnings.map((warning) => html`<p class="onsite-hint">${pick(warning)}</p>`)}
    </li>`;
  }
}

/** @param {Entry} entry */
function throwAway({ id, kind }) {
  return kind === 'walk' ? dropWalk(id) : discard(id);
}

/** @param {Entry} entry */
function correct({ id, kind, report, content, citizen }) {
  if (kind === 'walk') goTo('walk', id);
  else if (kind === 'step') goTo('case', report);
  else goTo(content.category === 'lighting_fault' && !citizen ? 'lamps' : 'report', id);
}

/** @param {Entry} entry @param {string} what that its sender stands by */
async function confirm({ id }, what) {
  if (!(await takeUp(id))) return;
  const { entry } = draft.value;
  if (entry) draft.set({ entry: { ...entry, content: { ...entry.content, [what]: true } } });
  await send();
}

/** @param {Entry} entry */
async function savePhotos(entry) {
  const { id, photos, madeAt } = entry;
  const day = new Date(madeAt).toISOString().slice(0, 10);
  for (const [i, { sha256 }] of photos.entries()) {
    const bytes = await photo(id, sha256);
    if (bytes) saveToPhone(bytes, `${named('onSiteCategory', taskOf(entry))} ${day} ${i + 1}`);
  }
}

customElements.define('lk-field-queue', LkFieldQueue);
