import { html } from 'lit';
import { clock, named, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { openCamera } from '../camera.js';
import { beginReport, discard, takePhotos } from '../draft.js';
import { knowledge, todo } from '../keep/known.js';
import { queue } from '../queue/queue.js';
import { goTo } from '../route.js';
import { walk, walking } from '../walk/walking.js';
import { photoCount } from '../parts/photoCount.js';

/** @typedef {import('../../shell/icons.js').IconName} IconName */

/** @type {[string, IconName][]} */
const CATEGORIES = [
  ['graffiti', 'spray'],
  ['vandalism', 'broken'],
  ['lighting_fault', 'bulb'],
  ['unsafe_place', 'unsafe'],
];

/** What shows only on a picture: the camera comes first. */
const BY_PHOTO = new Set(['graffiti', 'vandalism', 'litter']);

/** Begins a report, to be called while a tap is handled. @param {string} category */
export function begin(category) {
  const { id } = beginReport(category);
  if (category === 'lighting_fault') return goTo('lamps', id);
  goTo('report', id);
  if (BY_PHOTO.has(category)) openCamera((files) => void takePhotos(files, 'before'));
}

/** Four large buttons, what was begun, what has arrived, and the way to one's list. */
class LkFieldStart extends LyktaElement {
  get watched() {
    return [queue, knowledge, walking];
  }

  render() {
    const tasks = todo().length;
    return html`<div class="onsite-start">
      <div class="onsite-news" aria-live="polite">${this.#walking()} ${this.#begun()} ${this.#arrived()}</div>
      <div class="onsite-four" role="group" aria-label=${t('onSite.new')}>
        ${CATEGORIES.map(
          ([category, picture]) =>
            html`<button class="onsite-big" @click=${() => begin(category)}>
              ${icon(picture, 52)}<span>${named('onSiteCategory', category)}</span>
            </button>`,
        )}
      </div>
      <nav class="onsite-foot two" aria-label=${t('onSite.ways')}>
        <button class="onsite-button" @click=${() => goTo('list')}>
          ${icon('route', 24)} ${t('onSite.myList')}${tasks ? html`<b class="onsite-count">${tasks}</b>` : ''}
        </button>
        <button class="onsite-button" @click=${() => goTo('more')}>${icon('more', 24)} ${t('onSite.more')}</button>
      </nav>
    </div>`;
  }

  #walking() {
    const now = walk();
    if (!now || walking.value.entry?.state !== 'draft') return '';
    return html`<div class="onsite-note">
      ${icon('route', 24)}
      <p>${t('walk.underWay', { name: now.name, n: now.observations.length })}</p>
      <button class="onsite-button primary" @click=${() => goTo('walk')}>${t('onSite.goOn')}</button>
    </div>`;
  }

  /** The phone may have closed the page while its camera was open. */
  #begun() {
    const begun = queue.value.entries
      .filter(({ kind, state, citizen }) => state === 'draft' && kind !== 'walk' && !citizen)
      .at(-1);
    if (!begun) return '';
    const { id, kind, report, photos } = begun;
    const what = named('onSiteCategory', begun.content.category ?? 'clean');
    const screen = begun.content.category === 'lighting_fault' ? 'lamps' : 'report';
    const goOn = () => (kind === 'step' ? goTo('case', report) : goTo(screen, id));
    return html`<div class="onsite-note">
      ${icon('history', 24)}
      <p>${t('onSite.begun', { what, photos: photoCount(photos.length) })}</p>
      <div class="onsite-row">
        <button class="onsite-button" @click=${() => discard(id)}>${t('onSite.throwAway')}</button>
        <button class="onsite-button primary" @click=${goOn}>${t('onSite.goOn')}</button>
      </div>
    </div>`;
  }

  #arrived() {
    const [last] = queue.value.sent;
    if (!last) return '';
    const at = clock(new Date(last.at).toISOString());
    const what = named('onSiteCategory', last.category ?? 'clean');
    return html`<p class="onsite-arrived">${icon('check', 20)} ${t('onSite.arrived', { what, number: last.number, at })}</p>`;
  }
}

customElements.define('lk-field-start', LkFieldStart);
