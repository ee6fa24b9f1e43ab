import { html } from 'lit';
import { photoAddress } from '../api/reports.js';
import { moment, named, number, t } from '../i18n/i18n.js';
import { LyktaElement } from '../shell/element.js';
import { icon } from '../shell/icons.js';
import { boxBetween, FIRST, LEAST, nudged, numbersOf } from './boxes.js';
import { caseStore, mask } from './case.js';

/** @typedef {import('../api/reports.js').Photo} Photo */
/** @typedef {import('./boxes.js').Box} Box */

/** A photo as large as the window, and black boxes over faces and number plates, burnt in for good. Tells `photo-left`, and `photo-other` with an id. */
class LkPhotoView extends LyktaElement {
  static properties = {
    photo: { attribute: false },
    photos: { attribute: false },
    masking: { state: true },
    boxes: { state: true },
    asking: { state: true },
    pair: { state: true },
  };
  /** @type {{x: number, y: number}|null} */ #from = null;

  constructor() {
    super();
    /** @type {Photo} */ this.photo = /** @type {any} */ (null);
    /** All that can be seen. @type {Photo[]} */ this.photos = [];
    this.masking = false;
    /** @type {Box[]} */ this.boxes = [];
    /** The question before it is done for good. */ this.asking = false;
    /** Beside its counterpart. */ this.pair = false;
  }

  get watched() {
    return [caseStore];
  }

  firstUpdated() {
    /** @type {HTMLDialogElement} */ (this.querySelector('dialog')).showModal();
  }

  get #counterpart() {
    return this.photos.find(({ kind }) => kind !== this.photo.kind);
  }

  render() {
    const { kind, takenAt, receivedAt } = this.photo;
    return html`<dialog class="photo-dialog" aria-label=${t('case.large')} @close=${() => this.emit('photo-left')} @cancel=${this.#cancel}>
      <header class="photo-head">
        <strong>${named('photoKind', kind)}</strong><span class="dim">${moment(takenAt ?? receivedAt)}</span><span class="grow"></span>
        ${this.masking ? '' : this.#tools()}
        <button class="button icon-only quiet" aria-label=${t('action.close')} @click=${this.#leave}>${icon('close', 18)}</button>
      </header>
      <div class="photo-stage">${this.pair && this.#counterpart ? this.#sideBySide(this.#counterpart) : this.#single()}</div>
      ${this.masking ? this.#maskBar() : ''}
    </dialog>`;
  }

  #tools() {
    const others = this.photos.length > 1;
    const mayMask = caseStore.value.report?.steps.length;
    return html`${others ? html`<button class="button small" @click=${() => this.#other(-1)}>${t('case.previous')}</button><button class="button small" @click=${() => this.#other(1)}>${t('case.next')}</button>` : ''}
      ${this.#counterpart ? html`<button class="button small" aria-pressed=${this.pair} @click=${() => (this.pair = !this.pair)}>${icon('columns', 16)}<span>${t('case.pair')}</span></button>` : ''}
      ${mayMask && !this.pair ? html`<button class="button small" @click=${() => (this.masking = true)}>${icon('mask', 16)}<span>${t('mask.begin')}</span></button>` : ''}`;
  }

  /** @param {Photo} counterpart */
  #sideBySide(counterpart) {
    const pair = this.photo.kind === 'before' ? [this.photo, counterpart] : [counterpart, this.photo];
    return html`<div class="photo-pair">${pair.map((photo) => html`<figure><img src=${photoAddress(photo, 'full')} alt=${named('photoKind', photo.kind)} /><figcaption>${named('photoKind', photo.kind)} · ${moment(photo.takenAt ?? photo.receivedAt)}</figcaption></figure>`)}</div>`;
  }

  #single() {
    return html`<div class="photo-frame ${this.masking ? 'masking' : ''}" @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up}>
      <img src=${photoAddress(this.photo, 'full')} alt=${t('case.photo', { kind: named('photoKind', this.photo.kind).toLowerCase(), when: moment(this.photo.takenAt ?? this.photo.receivedAt) })} draggable="false" />
      ${this.boxes.map((box, i) => this.#box(box, i))}
    </div>`;
  }

  /** @param {Box} box @param {number} i */
  #box({ x, y, w, h }, i) {
    const place = `left: ${x * 100}%; top: ${y * 100}%; width: ${w * 100}%; height: ${h * 100}%`;
    return html`<button class="mask-box" .style=${place} aria-label=${t('mask.box', { n: i + 1 })} aria-describedby="mask-help" @keydown=${(/** @type {KeyboardEvent} */ e) => this.#key(e, i)}></button>`;
  }

  #maskBar() {
    const { busy } = caseStore.value;
    const { length } = this.boxes;
    return html`<footer class="photo-foot">
      <p id="mask-help" class="grow">${t('mask.help')}</p>
      ${
        this.asking
          ? html`<p class="banner warning" role="alert">${icon('warning', 18)}<span>${t('mask.forGood')}</span></p>
              <button class="button small" @click=${() => (this.asking = false)}>${t('action.cancel')}</button>
              <button class="button primary small mask-yes" ?disabled=${busy} @click=${this.#burn}>${t('mask.yes')}</button>`
          : html`<button class="button small" @click=${this.#add}>${icon('plus', 16)}<span>${t('mask.add')}</span></button>
              <button class="button small" @click=${this.#stop}>${t('action.cancel')}</button>
              <button class="button primary small" ?disabled=${!length} @click=${this.#ask}>${t('mask.do', { n: number(length) })}</button>`
      }
    </footer>`;
  }

  /** @param {PointerEvent} event @returns {{x: number, y: number}} in parts of the picture */
  #at({ clientX, clientY }) {
    const box = /** @type {Element} */ (this.querySelector('.photo-frame')).getBoundingClientRect();
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  }

  /** @param {PointerEvent} event */
  #down = (event) => {
    if (!this.masking || this.asking || event.button !== 0) return;
    if (/** @type {Element} */ (event.target).closest('.mask-box')) return;
    event.preventDefault();
    /** @type {Element} */ (event.currentTarget).setPointerCapture(event.pointerId);
    this.#from = this.#at(event);
    this.boxes = [...this.boxes, boxBetween(this.#from.x, this.#from.y, this.#from.x, this.#from.y)];
  };

  /** @param {PointerEvent} event */
  #move = (event) => {
    if (!this.#from) return;
    const to = this.#at(event);
    this.boxes = [...this.boxes.slice(0, -1), boxBetween(this.#from.x, this.#from.y, to.x, to.y)];
  };

  /** A click alone sets no box. */
  #up = () => {
    if (!this.#from) return;
    this.#from = null;
    this.boxes = this.boxes.filter(({ w, h }) => w >= LEAST && h >= LEAST);
  };

  #add = async () => {
    this.boxes = [...this.boxes, FIRST];
    await this.updateComplete;
    /** @type {HTMLElement|null} */ ([...this.querySelectorAll('.mask-box')].at(-1) ?? null)?.focus();
  };

  /** @param {KeyboardEvent} event @param {number} i */
  #key(event, i) {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.boxes = this.boxes.filter((_, other) => other !== i);
      return;
    }
    const box = nudged(this.boxes[i], event.key, event.shiftKey);
    if (!box) return;
    event.preventDefault();
    this.boxes = this.boxes.map((other, at) => (at === i ? box : other));
  }

  #ask = async () => {
    this.asking = true;
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.querySelector('.mask-yes'))?.focus();
  };

  #burn = async () => {
    if (await mask(this.photo.id, numbersOf(this.boxes))) this.#stop();
  };

  #stop = () => {
    this.masking = false;
    this.asking = false;
    this.boxes = [];
  };

  #leave = () => {
    /** @type {HTMLDialogElement} */ (this.querySelector('dialog')).close();
  };

  /** Escape leaves the masking first. @param {Event} event */
  #cancel = (event) => {
    if (!this.masking) return;
    event.preventDefault();
    this.#stop();
  };

  /** @param {1|-1} way */
  #other(way) {
    const at = this.photos.findIndex(({ id }) => id === this.photo.id);
    this.emit('photo-other', this.photos[(at + way + this.photos.length) % this.photos.length].id);
  }
}

customElements.define('lk-photo-view', LkPhotoView);
