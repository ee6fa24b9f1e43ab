import { readFeatures } from '../api/features.js';
import { getOrder, listRows } from '../api/tables.js';
import { Order } from './order.js';

/** @typedef {import('../api/types.js').Feature} Feature */

/** Rows kept beside those in sight; about two screens' worth would do, more saves fetching when going back. */
const KEPT = 3_000;
const MARGIN = 40;

/** What one address can hold. */
const AT_ONCE = 150;

/** The rows of a layer: all ids at once, the rows themselves as they come into sight. */
export class Rows {
  order = new Order();
  /** @type {'loading'|'ready'|'failed'} */ status = 'loading';
  #layer = '';
  #asking = new AbortController();
  #all = new Order();
  /** @type {Set<string>|null} */ #only = null;
  /** @type {Map<string, Feature>} */ #known = new Map();
  /** @type {Set<string>} Known, but from before the last change. */ #old = new Set();
  /** @type {Set<string>} */ #coming = new Set();
  /** @type {[number, number]} */ #sight = [0, 0];

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.onChange = onChange;
  }

  /** How many rows there are, chosen or not. */
  get matched() {
    return this.#all.length;
  }

  /**
   * Asks anew; what is shown stays until the answer is there.
   * @param {string} layer @param {Record<string, unknown>} query
   */
  async ask(layer, query) {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    if (layer !== this.#layer) this.#begin(layer);
    this.#old = new Set(this.#known.keys());
    this.#coming.clear();
    this.status = 'loading';
    this.onChange();
    try {
      this.#all = new Order(await getOrder(layer, query, signal));
      this.status = 'ready';
    } catch {
      if (signal.aborted) return;
      this.status = 'failed';
    }
    this.#narrow();
    await this.need(...this.#sight);
  }

  /** @param {string} layer */
  #begin(layer) {
    this.#layer = layer;
    this.#known.clear();
    this.#all = this.order = new Order();
  }

  /** Shows these alone. @param {Set<string>|null} ids null: all */
  only(ids) {
    if (this.#only === ids) return;
    this.#only = ids;
    this.#narrow();
  }

  #narrow() {
    this.order = this.#only ? this.#all.only(this.#only) : this.#all;
    this.onChange();
  }

  /** @param {number} row @returns {Feature|undefined} undefined until it is fetched */
  get(row) {
    return row < this.order.length ? this.#known.get(this.order.id(row)) : undefined;
  }

  /** Sees to it that these rows are there, and some around them. @param {number} from @param {number} to not included */
  async need(from, to) {
    this.#sight = [from, to];
    const ids = this.order.ids(Math.max(0, from - MARGIN), to + MARGIN);
    const missing = ids
      .filter((id) => !this.#coming.has(id) && (!this.#known.has(id) || this.#old.has(id)))
      .slice(0, AT_ONCE);
    if (!missing.length) return;
    for (const id of missing) this.#coming.add(id);
    const { signal } = this.#asking;
    try {
      this.#keep(await listRows(this.#layer, missing, signal));
    } catch {
      if (!signal.aborted) this.status = 'failed';
    }
    if (signal.aborted) return;
    for (const id of missing) this.#coming.delete(id);
    this.onChange();
  }

  /** What is shown stays as it is, whatever was asked for. @returns {boolean} whether an answer was on its way */
  hold() {
    if (this.status !== 'loading' && !this.#coming.size) return false;
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#old.clear();
    this.#coming.clear();
    this.status = 'ready';
    return true;
  }

  /** A row as it is now; the order stays as it was asked for. @param {Feature} feature */
  take(feature) {
    this.#keep([feature]);
    this.onChange();
  }

  /** @param {Feature[]} features */
  #keep(features) {
    for (const feature of features) {
      this.#known.delete(feature.id);
      this.#known.set(feature.id, feature);
      this.#old.delete(feature.id);
    }
    for (const id of this.#known.keys()) {
      if (this.#known.size <= KEPT) break;
      this.#known.delete(id);
    }
  }

  /** @param {string[]} ids any number @returns {Promise<Map<string, Feature>>} as they are now, by id */
  async fetch(ids) {
    const features = await readFeatures(this.#layer, ids);
    return new Map(features.map((feature) => [feature.id, feature]));
  }
}
