import { html } from 'lit';
import { photoAddress } from '../api/reports.js';
import { moment, named, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { addPhotos, caseStore } from './case.js';
import './lk-photo-view.js';

/** @typedef {import('../api/reports.js').Photo} Photo */

/** A case's photos, before and after side by side. */
class LkCasePhotos extends LyktaElement {
  static properties = { shown: { state: true } };

  constructor() {
    super();
    /** Id of the photo that is seen large. @type {string|null} */ this.shown = null;
  }

  get watched() {
    return [caseStore];
  }

  render() {
    const { report } = caseStore.value;
    if (!report) return html``;
    const ready = report.photos.filter(({ state }) => state === 'ready');
    const large = ready.find(({ id }) => id === this.shown);
    return html`<div class="case-photos">
        ${
          /** @type {const} */ (['before', 'after']).map((kind) =>
            this.#side(
              kind,
              report.photos.filter((photo) => photo.kind === kind),
            ),
          )
        }
      </div>
      ${large ? html`<lk-photo-view .photo=${large} .photos=${ready} @photo-left=${() => (this.shown = null)} @photo-other=${(/** @type {CustomEvent<string>} */ e) => (this.shown = e.detail)}></lk-photo-view>` : ''}`;
  }

  /** @param {'before'|'after'} kind @param {Photo[]} photos */
  #side(kind, photos) {
    return html`<figure class="case-side">
      <figcaption>${named('photoKind', kind)}</figcaption>
      <div class="case-thumbs">${photos.map((photo) => this.#photo(photo))}</div>
      <label class="photo-add"><input class="visually-hidden" type="file" accept="image/*" multiple @change=${(/** @type {Event} */ e) => this.#add(e, kind)} />${icon('camera', 18)}<span>${t(kind === 'before' ? 'case.addBefore' : 'case.addAfter')}</span></label>
    </figure>`;
  }

  /** @param {Photo} photo */
  #photo(photo) {
    const { id, state, kind, takenAt, receivedAt, masked } = photo;
    if (state !== 'ready')
      return html`<p class="photo-waits dim" role="status">${t(state === 'received' ? 'case.developing' : 'case.unreadable')}</p>`;
    const label = t('case.photo', {
      kind: named('photoKind', kind).toLowerCase(),
      when: moment(takenAt ?? receivedAt),
    });
    return html`<button class="photo" aria-label=${label} title=${label} @click=${() => (this.shown = id)}><img src=${photoAddress(photo, 'thumb')} alt="" />${masked ? html`<span class="photo-masked">${t('case.masked')}</span>` : ''}</button>`;
  }

  /** @param {Event} event @param {'before'|'after'} kind */
  async #add({ target }, kind) {
    const input = /** @type {HTMLInputElement} */ (target);
    await addPhotos([...(input.files ?? [])], kind);
    input.value = '';
  }
}

customElements.define('lk-case-photos', LkCasePhotos);
