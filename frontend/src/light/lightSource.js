import { getLightTile } from '../api/light.js';

/** @typedef {import('./lightGrid.js').LightGrid} LightGrid */
/** @typedef {{level: number, column: number, row: number}} LightAddress */
/** @typedef {{grid: LightGrid|null, tag: string|null, request: string, version: number}} Kept grid null: no lamp reaches it */

const AT_ONCE = 6;
const MOST_KEPT = 200;
export const TILE_CELLS = 256;

/** The tiles of light that the view needs; an old one is shown until its new one has come. */
export class LightSource {
  /** @type {Map<string, Kept>} */ #kept = new Map();
  /** @type {Map<string, AbortController>} */ #asking = new Map();
  /** @type {LightAddress[]} */ #wanted = [];
  #request = '';
  #version = 0;
  failed = false;

  /** @param {() => void} onChange a tile has come, or all have */
  constructor(onChange) {
    this.onChange = onChange;
  }

  /** @param {LightAddress[]} addresses the most wanted first @param {string} request parameters, as in an address */
  want(addresses, request) {
    this.#wanted = addresses;
    this.#request = request;
    this.failed = false;
    this.#forget();
    this.#ask();
  }

  /** Something was saved that light depends on: asks for all again; what is the same costs a line. */
  changed() {
    this.#version++;
    this.#ask();
  }

  /** Other parameters, with another number of planes: what is kept can't be shown. */
  clear() {
    for (const asking of this.#asking.values()) asking.abort();
    this.#asking.clear();
    this.#kept.clear();
  }

  get loading() {
    return this.#asking.size > 0 || (!this.failed && this.#missing().length > 0);
  }

  /** @param {LightAddress} address @returns {LightGrid|null|undefined} null where no lamp reaches; undefined where none has come */
  get(address) {
    return this.#kept.get(key(address))?.grid;
  }

  #missing() {
    return this.#wanted.filter((address) => {
      const kept = this.#kept.get(key(address));
      return !kept || kept.request !== this.#request || kept.version !== this.#version;
    });
  }

  #ask() {
    if (this.failed) return;
    for (const address of this.#missing()) {
      if (this.#asking.size >= AT_ONCE) return;
      if (!this.#asking.has(key(address))) void this.#fetch(address);
    }
  }

  /** @param {LightAddress} address */
  async #fetch(address) {
    const name = key(address);
    const stop = new AbortController();
    this.#asking.set(name, stop);
    const [request, version] = [this.#request, this.#version];
    try {
      const before = this.#kept.get(name);
      const got = await getLightTile(
        address,
        request,
        before?.request === request ? before.tag : null,
        stop.signal,
      );
      const grid = got.same && before ? before.grid : got.grid;
      this.#kept.set(name, { grid, tag: got.tag, request, version });
    } catch (failure) {
      if (stop.signal.aborted) return;
      this.failed = true;
    } finally {
      if (this.#asking.get(name) === stop) this.#asking.delete(name);
    }
    this.onChange();
    this.#ask();
  }

  #forget() {
    if (this.#kept.size <= MOST_KEPT) return;
    const wanted = new Set(this.#wanted.map(key));
    for (const name of this.#kept.keys()) if (!wanted.has(name)) this.#kept.delete(name);
  }
}

/** @param {LightAddress} address */
function key({ level, column, row }) {
  return `${level}/${column}/${row}`;
}
