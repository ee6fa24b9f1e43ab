import { html } from 'lit';
import { ago, number, t } from '../../i18n/i18n.js';
import { LyktaElement } from '../../shell/element.js';
import { icon } from '../../shell/icons.js';
import { draft, write } from '../draft.js';
import { knowledge, knownNear, learnNear } from '../keep/known.js';
import { metresBetween } from '../where/distance.js';

/** @typedef {import('../keep/known.js').Known} Known */

const SAME_PLACE_M = 15;
const SHOWN = 3;

/** What others have already reported here, of the same category: one may join it instead. */
class LkFieldNear extends LyktaElement {
  static properties = { found: { state: true }, state: { state: true } };
  /** @type {[number, number]|null} */ #asked = null;
  #stop = new AbortController();

  constructor() {
    super();
    /** @type {Known[]} */ this.found = [];
    /** @type {'asking'|'asked'|'offline'} */ this.state = 'asking';
  }

  get watched() {
    return [draft];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  updated() {
    const position = draft.value.entry?.content.position;
    if (!position || (this.#asked && metresBetween(this.#asked, position) < SAME_PLACE_M)) return;
    this.#asked = position;
    void this.#ask(position, draft.value.entry?.content.category);
  }

  /** @param {[number, number]} position @param {string} category */
  async #ask(position, category) {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.found = knownNear(position, category);
    try {
      this.found = await learnNear(position, category, AbortSignal.any([signal, AbortSignal.timeout(8000)]));
      this.state = 'asked';
    } catch {
      if (!signal.aborted) this.state = 'offline';
    }
  }

  render() {
    const content = draft.value.entry?.content;
    if (!content?.position) return '';
    if (this.found.length)
      return html`<section class="onsite-near" aria-labelledby="near-title">
        <h2 id="near-title">${t(this.state === 'offline' ? 'onSite.nearKept' : 'onSite.near')}</h2>
        ${this.found.slice(0, SHOWN).map((one) => this.#one(one, content.sameAs === one.id))}
      </section>`;
    if (this.state !== 'offline') return '';
    return html`<p class="onsite-hint">${t(knowledge.value.mine ? 'onSite.nearNone' : 'onSite.nearUnknown')}</p>`;
  }

  /** @param {Known} one @param {boolean} joined */
  #one({ id, number: name, distanceM, observedTo, description, thumbnail }, joined) {
    return html`<article class="onsite-known ${joined ? 'on' : ''}">
      ${thumbnail ? html`<img src=${thumbnail} alt=${t('onSite.nearPhoto', { number: name })} />` : html`<span class="onsite-nophoto">${icon('camera', 24)}</span>`}
      <div>
        <strong>${t('onSite.nearAt', { m: number(Math.round(distanceM ?? 0)) })}</strong>
        <span>${name} · ${ago(observedTo)}</span>
        ${description ? html`<span class="onsite-one-line">${description}</span>` : ''}
      </div>
      <button class="onsite-button ${joined ? 'primary' : ''}" aria-pressed=${joined} @click=${() => write({ sameAs: joined ? null : id })}>
        ${joined ? icon('check', 22) : ''} ${t('onSite.same')}
      </button>
    </article>`;
  }
}

customElements.define('lk-field-near', LkFieldNear);
