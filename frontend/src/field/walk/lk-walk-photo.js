import { html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { saveToPhone } from '../camera.js';
import { photo } from '../queue/box.js';
import { dropPhotoOfOpen, photograph } from './observing.js';
import { walking } from './walking.js';

/** The photo of an observation, as the phone has it. */
class LkWalkPhoto extends LyktaElement {
  static properties = { checksum: { attribute: false }, address: { state: true } };

  constructor() {
    super();
    /** @type {string|null} */ this.checksum = null;
    this.address = '';
  }

  get watched() {
    return [walking];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#show(null);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('checksum')) void this.#load();
  }

  async #load() {
    const { checksum } = this;
    const { entry } = walking.value;
    const bytes = entry && checksum ? await photo(entry.id, checksum) : null;
    if (this.isConnected && checksum === this.checksum) this.#show(bytes);
  }

  /** @param {Blob|null} bytes */
  #show(bytes) {
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = bytes ? URL.createObjectURL(bytes) : '';
  }

  render() {
    const { homeless, entry } = walking.value;
    const refused = this.checksum !== null && entry?.refusal?.photo === this.checksum;
    return html`${
      this.address
        ? html`<figure class="onsite-photo ${refused ? 'refused' : ''}"><img src=${this.address} alt=${t(refused ? 'walk.photoRefused' : 'walk.photo')} /></figure>
          <button class="onsite-button" @click=${dropPhotoOfOpen}>${icon('trash', 22)} ${t('onSite.drop')}</button>`
        : ''
    }
      ${homeless ? homelessNote(homeless) : ''}`;
  }
}

/** The phone has no room for it: nothing is thrown away. @param {File} file */
function homelessNote(file) {
  const save = () => {
    saveToPhone(file, t('walk.photo'));
    walking.set({ homeless: null });
  };
  return html`<div class="onsite-note warn" role="alert">
    ${icon('warning', 24)}
    <p>${t('walk.noRoom')}</p>
    <div class="onsite-row">
      <button class="onsite-button" @click=${save}>${t('onSite.save')}</button>
      <button class="onsite-button" @click=${() => void photograph(file)}>${t('app.retry')}</button>
    </div>
  </div>`;
}

customElements.define('lk-walk-photo', LkWalkPhoto);
