import { listFeatures } from '../api/features.js';

/** @typedef {import('../api/types.js').Feature} Feature */

const PAGE = 200;

/** The rows of a layer, page by page as they are scrolled to; one that is asked for anew forgets the old. */
export class Rows {
  /** @type {Feature[]} */ features = [];
  /** @type {number|null} */ matched = null;
  /** @type {'loading'|'ready'|'failed'} */ status = 'loading';
  #next = /** @type {string|null} */ (null);
  #asking = new AbortController();
  #layer = '';
  /** @type {Record<string, unknown>} */ #query = {};

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.onChange = onChange;
  }

  /** @param {string} layer @param {Record<string, unknown>} query bbox, sort, q, asOf */
  async ask(layer, query) {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#layer = layer;
    this.#query = query;
    await this.#page(null);
  }

  get hasMore() {
    return this.#next !== null;
  }

  async more() {
    if (this.#next && this.status === 'ready') await this.#page(this.#next);
  }

  /** @param {string|null} after */
  async #page(after) {
    const { signal } = this.#asking;
    this.status = 'loading';
    this.onChange();
    try {
      const page = await listFeatures(this.#layer, { ...this.#query, limit: PAGE, after }, signal);
      this.features = after ? [...this.features, ...page.features] : page.features;
      this.#next = page.next;
      this.matched = page.matched;
      this.status = 'ready';
    } catch {
      if (signal.aborted) return;
      this.status = 'failed';
    }
    this.onChange();
  }
}
