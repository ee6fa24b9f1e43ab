import { listDifferences } from '../api/differences.js';

/** @typedef {import('../api/differences.js').Difference} Difference */

const PAGE = 200;

/** The differences between two days, page by page; a list that is asked for anew forgets the old. */
export class DifferenceList {
  /** @type {Difference[]} */ found = [];
  /** @type {'loading'|'ready'|'failed'} */ status = 'loading';
  #next = /** @type {string|null} */ (null);
  #asking = new AbortController();
  /** @type {Record<string, unknown>} */ #query = {};

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.onChange = onChange;
  }

  get hasMore() {
    return this.#next !== null;
  }

  /** @param {Record<string, unknown>} query from, to, bbox */
  ask(query) {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#query = query;
    return this.#page(null);
  }

  more() {
    return this.#page(this.#next);
  }

  stop() {
    this.#asking.abort();
  }

  /** @param {string|null} after */
  async #page(after) {
    const { signal } = this.#asking;
    this.status = 'loading';
    this.onChange();
    try {
      const page = await listDifferences({ ...this.#query, limit: PAGE, after }, signal);
      this.found = after ? [...this.found, ...page.differences] : page.differences;
      this.#next = page.next;
      this.status = 'ready';
    } catch {
      if (signal.aborted) return;
      this.status = 'failed';
    }
    this.onChange();
  }
}
