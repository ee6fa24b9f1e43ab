import { html } from 'lit';
import { moment, named, number, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { openCamera } from '../camera.js';
import { beginCleaning, takePhotos } from '../draft.js';
import { knowledge, learnMine, todo } from '../keep/known.js';
import { mayClean } from '../keep/rights.js';
import { goTo } from '../route.js';
import { nearestFirst } from '../where/distance.js';
import { whereabouts } from '../where/position.js';
import { dueText } from '../parts/due.js';
import '../parts/lk-field-map.js';

/** @typedef {import('../keep/known.js').Case} Case */

/** What I have to do with, nearest first or in the order of a short way. */
class LkFieldList extends LyktaElement {
  static properties = { byRoute: { state: true }, stale: { state: true } };

  constructor() {
    super();
    this.byRoute = false;
    /** The server could not be asked: this is what it said last. */ this.stale = false;
  }

  get watched() {
    return [knowledge, whereabouts];
  }

  async firstUpdated() {
    try {
      await learnMine(whereabouts.value.at);
    } catch {
      this.stale = true;
    }
  }

  /** @returns {Case[]} */
  #cases() {
    const { at } = whereabouts.value;
    const all = todo();
    if (this.byRoute || !at) return [...all].sort((a, b) => a.order - b.order);
    return nearestFirst(all, at);
  }

  render() {
    const cases = this.#cases();
    return html`<div class="onsite-sheet">
      <lk-field-map class="onsite-map" .cases=${cases} .me=${whereabouts.value.at} @case=${this.#open}></lk-field-map>
      <div class="onsite-body">
        ${this.#age()} ${cases.length ? '' : this.#empty()}
        <ol class="onsite-list" aria-label=${t('onSite.myList')}>
          ${cases.map((one) => this.#row(one))}
        </ol>
      </div>
      <footer class="onsite-foot even" role="group" aria-label=${t('onSite.order')}>
        ${this.#order(false, t('onSite.nearestFirst'))} ${this.#order(true, t('onSite.route'))}
      </footer>
    </div>`;
  }

  #age() {
    const { mineAt } = knowledge.value;
    if (!this.stale || !mineAt) return '';
    return html`<p class="onsite-hint">${icon('offline', 20)} ${t('onSite.asOf', { at: moment(mineAt) })}</p>`;
  }

  #empty() {
    const { mine } = knowledge.value;
    if (mine) return html`<p class="onsite-empty">${icon('check', 40)} ${t('onSite.nothingToDo')}</p>`;
    return html`<p class="onsite-empty">${t(this.stale ? 'onSite.listUnknown' : 'onSite.listLoading')}</p>`;
  }

  /** @param {Case} one */
  #row(one) {
    const { id, number: name, category, place, distanceM, thumbnail, dueAt, order, offensive } = one;
    const due = dueText(dueAt);
    return html`<li class="onsite-case">
      <button class="onsite-case-open" @click=${() => goTo('case', id)}>
        ${thumbnail ? html`<img src=${thumbnail} alt="" />` : html`<span class="onsite-nophoto">${icon('camera', 24)}</span>`}
        <b class="onsite-number">${order}</b>
        <span>
          <strong>${named('onSiteCategory', category)}</strong>
          <span class="onsite-one-line">${place?.name ?? name}</span>
          <span class=${due.late ? 'late' : ''}
            >${distanceM == null ? '' : t('onSite.metres', { m: number(Math.round(distanceM)) })}${due.text ? ` · ${due.text}` : ''}${offensive ? ` · ${t('onSite.isOffensive')}` : ''}</span
          >
        </span>
      </button>
      ${
        mayClean(one)
          ? html`<button
            class="onsite-case-photo"
            aria-label=${t('onSite.closeWithPhoto', { number: name })}
            @click=${() => close(one)}
          >
            ${icon('camera', 28)}
          </button>`
          : ''
      }
    </li>`;
  }

  /** @param {boolean} byRoute @param {string} words */
  #order(byRoute, words) {
    const on = this.byRoute === byRoute;
    return html`<button class="onsite-button ${on ? 'on' : ''}" aria-pressed=${on} @click=${() => (this.byRoute = byRoute)}>
      ${words}
    </button>`;
  }

  /** @param {CustomEvent<string>} event */
  #open = ({ detail }) => goTo('case', detail);
}

/** Straight to the camera; the case comes with the photo. @param {Case} found */
function close(found) {
  beginCleaning(found);
  goTo('case', found.id);
  openCamera((files) => void takePhotos(files, 'after'));
}

customElements.define('lk-field-list', LkFieldList);
