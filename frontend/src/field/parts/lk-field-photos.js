import { html } from 'lit';
import { named, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { openCamera, saveToPhone } from '../camera.js';
import { draft, dropFromDraft, takePhotos } from '../draft.js';
import { photo } from '../queue/box.js';

/** @typedef {import('../queue/box.js').Entry} Entry */
/** @typedef {import('../queue/box.js').PhotoRef} PhotoRef */

/** The photos of what is being written; each may be taken anew or out. */
class LkFieldPhotos extends LyktaElement {
  static properties = { entry: { attribute: false }, kind: { type: String }, open: { state: true } };
  /** @type {Map<string, string>} addresses by checksum */ #pictures = new Map();

  constructor() {
    super();
    /** @type {Entry|null} */ this.entry = null;
    /** @type {import('../queue/box.js').PhotoKind} */ this.kind = 'before';
    /** The checksum of the one that is looked at. @type {string|null} */ this.open = null;
  }

  get watched() {
    return [draft];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const address of this.#pictures.values()) URL.revokeObjectURL(address);
    this.#pictures.clear();
  }

  updated() {
    for (const each of this.#photos()) void this.#load(each);
  }

  #photos() {
    return this.entry?.photos.filter(({ kind }) => kind === this.kind) ?? [];
  }

  /** @param {PhotoRef} each */
  async #load({ sha256 }) {
    if (!this.entry || this.#pictures.has(sha256)) return;
    this.#pictures.set(sha256, '');
    const bytes = await photo(this.entry.id, sha256);
    if (!bytes) return;
    this.#pictures.set(sha256, URL.createObjectURL(bytes));
    this.requestUpdate();
  }

  render() {
    const photos = this.#photos();
    const { homeless } = draft.value;
    if (!photos.length && !homeless.length) return '';
    return html`<section class="onsite-photos" aria-label=${t('onSite.photos')}>
        ${photos.map((each, i) => this.#thumbnail(each, i))}
      </section>
      ${homeless.map((one, i) => this.#homeless(one, i))} ${this.#actions()}`;
  }

  /** @param {PhotoRef} each @param {number} i */
  #thumbnail({ sha256 }, i) {
    const look = () => (this.open = this.open === sha256 ? null : sha256);
    const refused = this.entry?.refusal?.photo === sha256;
    return html`<button
      class="onsite-photo ${refused ? 'refused' : ''}"
      aria-expanded=${this.open === sha256}
      aria-label=${t(refused ? 'onSite.photoRefused' : 'onSite.photoN', { n: i + 1 })}
      @click=${look}
    >
      ${this.#pictures.get(sha256) ? html`<img src=${String(this.#pictures.get(sha256))} alt="" />` : icon('camera', 28)}
    </button>`;
  }

  #actions() {
    const { open } = this;
    if (!open || !this.#photos().some(({ sha256 }) => sha256 === open)) return '';
    return html`<div class="onsite-row">
      <button class="onsite-button" @click=${() => this.#drop(open)}>${icon('trash', 22)} ${t('onSite.drop')}</button>
      <button class="onsite-button" @click=${() => this.#save(open)}>${icon('save', 22)} ${t('onSite.save')}</button>
      <button class="onsite-button" @click=${() => this.#retake(open)}>${icon('camera', 22)} ${t('onSite.retake')}</button>
    </div>`;
  }

  /** The phone has no room for it: what can be done is said, and nothing is thrown away. @param {import('../draft.js').Homeless} one @param {number} i */
  #homeless(one, i) {
    return html`<div class="onsite-note warn" role="alert">
      ${icon(one.saved ? 'check' : 'warning', 24)}
      <p>${t(one.saved ? 'onSite.savedElsewhere' : 'onSite.noRoom', { n: i + 1 })}</p>
      <div class="onsite-row">
        <button class="onsite-button" @click=${() => this.#saveHomeless(one, i)}>${t('onSite.save')}</button>
        <button class="onsite-button" @click=${() => this.#tryAgain(one)}>${t('app.retry')}</button>
      </div>
    </div>`;
  }

  /** @param {import('../draft.js').Homeless} one @param {number} i */
  #saveHomeless(one, i) {
    saveToPhone(one.file, this.#name(i));
    const homeless = draft.value.homeless.map((other) => (other === one ? { ...one, saved: true } : other));
    draft.set({ homeless });
  }

  /** @param {import('../draft.js').Homeless} one */
  #tryAgain(one) {
    draft.set({ homeless: draft.value.homeless.filter((other) => other !== one) });
    void takePhotos([one.file], this.kind);
  }

  /** @param {string} checksum */
  async #drop(checksum) {
    this.open = null;
    await dropFromDraft(checksum);
  }

  /** The old one goes when the new one is there. @param {string} checksum */
  #retake(checksum) {
    openCamera(async (files) => {
      await takePhotos(files, this.kind);
      await this.#drop(checksum);
    });
  }

  /** @param {string} checksum */
  async #save(checksum) {
    const bytes = this.entry && (await photo(this.entry.id, checksum));
    const at = this.#photos().findIndex(({ sha256 }) => sha256 === checksum);
    if (bytes) saveToPhone(bytes, this.#name(at));
  }

  /** @param {number} i */
  #name(i) {
    const day = new Date(this.entry?.madeAt ?? Date.now()).toISOString().slice(0, 10);
    return `${named('onSiteCategory', this.entry?.content.category ?? 'clean')} ${day} ${i + 1}`;
  }
}

customElements.define('lk-field-photos', LkFieldPhotos);
