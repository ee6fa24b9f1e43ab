import { html } from 'lit';
import { clock, named, t } from '../../i18n/i18n.js';
import { mapState } from '../../map/state.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { openCamera } from '../camera.js';
import { beginReport, discard, takePhotos } from '../draft.js';
import { learnTerms } from '../keep/terms.js';
import { photoCount } from '../parts/photoCount.js';
import { queue } from '../queue/queue.js';
import { goTo } from '../route.js';

/** @type {[string, import('../../shell/icons.js').IconName][]} */
const CATEGORIES = [
  ['lighting_fault', 'bulb'],
  ['unsafe_place', 'unsafe'],
  ['graffiti', 'spray'],
  ['vandalism', 'broken'],
  ['litter', 'litter'],
];
const SHOWN = 3;

/** What anybody may report, without log-in, and how far that has come. */
class LkFieldPublic extends LyktaElement {
  get watched() {
    return [queue, mapState];
  }

  connectedCallback() {
    super.connectedCallback();
    void learnTerms().catch(() => {});
  }

  render() {
    return html`<div class="onsite-sheet alone">
      <div class="onsite-body">
        <p class="onsite-lead">${t('onSite.publicLead')}</p>
        <div class="onsite-public" aria-live="polite">${this.#begun()} ${this.#arrived()}</div>
        <div class="onsite-public" role="group" aria-label=${t('onSite.new')}>
          ${CATEGORIES.map(
            ([category, picture]) =>
              html`<button class="onsite-big wide" @click=${() => begin(category)}>
                ${icon(picture, 36)}<span>${named('onSitePublic', category)}</span>
              </button>`,
          )}
        </div>
        <p class="onsite-hint">${t('onSite.publicPrivacy')}</p>
        <a class="onsite-button" href=${mapState.value.language === 'en' ? '/publik?lang=en' : '/publik'}>${icon('map', 24)} ${t('onSite.toPublicMap')}</a>
      </div>
    </div>`;
  }

  /** The phone may have closed the page while its camera was open. */
  #begun() {
    const begun = queue.value.entries.filter(({ state, citizen }) => state === 'draft' && citizen).at(-1);
    if (!begun) return '';
    const { id, photos, content } = begun;
    const what = named('onSiteCategory', content.category);
    return html`<div class="onsite-note">
      ${icon('history', 24)}
      <p>${t('onSite.begun', { what, photos: photoCount(photos.length) })}</p>
      <div class="onsite-row">
        <button class="onsite-button" @click=${() => discard(id)}>${t('onSite.throwAway')}</button>
        <button class="onsite-button primary" @click=${() => goTo('report', id)}>${t('onSite.goOn')}</button>
      </div>
    </div>`;
  }

  #arrived() {
    const sent = queue.value.sent.filter(({ follow }) => follow).slice(0, SHOWN);
    return sent.map(({ category, number, at, follow }) => {
      const what = named('onSiteCategory', category ?? 'report');
      const when = clock(new Date(at).toISOString());
      return html`<p class="onsite-arrived">${icon('check', 20)} ${t('onSite.arrived', { what, number, at: when })}</p>
        <a class="onsite-button" href=${follow}>${t('onSite.follow')}</a>`;
    });
  }
}

/** What shows only on a picture begins with the camera. @param {string} category */
function begin(category) {
  const { id } = beginReport(category, true);
  goTo('report', id);
  if (category === 'graffiti' || category === 'vandalism') {
    openCamera((files) => void takePhotos(files, 'before'));
  }
}

customElements.define('lk-field-public', LkFieldPublic);
