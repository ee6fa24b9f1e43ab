import { LitElement } from 'lit';
import { mapState } from '../map/state.js';

/** @typedef {import('../map/store.js').Store<any>} AnyStore */

/**
 * The base of all components: rendered into the page itself, so that the style sheets and their layers reach it,
 * and drawn again when the language or a watched store changes.
 */
export class LyktaElement extends LitElement {
  /** @type {(() => void)[]} */ #stops = [];

  createRenderRoot() {
    return this;
  }

  /** Stores that this component shows. @returns {AnyStore[]} */
  get watched() {
    return [];
  }

  connectedCallback() {
    super.connectedCallback();
    const language = mapState.subscribe(
      (now, before) => now.language !== before.language && this.requestUpdate(),
    );
    this.#stops = [language, ...this.watched.map((store) => store.subscribe(() => this.requestUpdate()))];
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Tells the parent. @param {string} name @param {unknown} [detail] */
  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
