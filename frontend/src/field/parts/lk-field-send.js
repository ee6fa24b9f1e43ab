import { html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { openCamera } from '../camera.js';
import { draft, takePhotos } from '../draft.js';

/** The foot of a report, under the thumb: another photo, and send. */
class LkFieldSend extends LyktaElement {
  static properties = {
    far: { type: Boolean },
    ready: { type: Boolean },
    words: { type: String },
    lack: { type: String },
  };

  constructor() {
    super();
    this.far = false;
    this.ready = false;
    this.words = '';
    this.lack = '';
  }

  get watched() {
    return [draft];
  }

  render() {
    return html`<footer class="onsite-foot ${this.far ? 'asking' : 'two'}">
      ${this.far ? this.#farQuestion() : this.#buttons()}
    </footer>`;
  }

  #buttons() {
    return html`<button class="onsite-button" @click=${() => openCamera((files) => void takePhotos(files, 'before'))}>
        ${icon('camera', 24)} ${t('onSite.photo')}
      </button>
      <button class="onsite-button primary" ?disabled=${!this.ready || hasHomeless()} @click=${() => this.emit('go')}>
        ${this.#words()}
      </button>`;
  }

  #words() {
    if (hasHomeless()) return t('onSite.savePhotoFirst');
    if (!this.ready) return this.lack || t('onSite.needsPlace');
    return draft.value.entry?.content.sameAs ? t('onSite.sendSame') : this.words || t('onSite.send');
  }

  #farQuestion() {
    return html`<p role="alert">${t('onSite.far')}</p>
      <button class="onsite-button" @click=${() => this.emit('move')}>${t('onSite.movePin')}</button>
      <button class="onsite-button primary" @click=${() => this.emit('sure')}>${t('onSite.farSure')}</button>`;
  }
}

/** A photo would be gone with the page. */
function hasHomeless() {
  return draft.value.homeless.some(({ saved }) => !saved);
}

customElements.define('lk-field-send', LkFieldSend);
