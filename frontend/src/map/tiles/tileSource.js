import { request } from '../../api/http.js';
import { coverOf, tileZoom, touches } from './cover.js';
import { GridIndex } from './gridIndex.js';
import { decodeTile, TileLayer } from './tileLayer.js';

/** @typedef {import('./cover.js').TileAddress} TileAddress */
/** @typedef {{address: TileAddress, tile: Tile|null, stale: boolean, loading: boolean}} Entry */

const KEPT_TILES = 160;

/** One decoded tile; `index` is built when first asked for. */
export class Tile {
  /** @type {GridIndex|null} */ #index = null;

  /** @param {TileAddress} address @param {TileLayer} layer */
  constructor(address, layer) {
    this.address = address;
    this.layer = layer;
    /** What a painter works out once per tile. @type {Map<string, any>} */
    this.derived = new Map();
  }

  get index() {
    return (this.#index ??= new GridIndex(this.layer));
  }

  /** @template T @param {string} key @param {(layer: TileLayer) => T} make @returns {T} */
  derive(key, make) {
    if (!this.derived.has(key)) this.derived.set(key, make(this.layer));
    return this.derived.get(key);
  }
}

/** The tiles of one layer: fetched for a view, kept, and fetched again where the layer has changed. */
export class TileSource {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  /** @type {TileAddress[]} of the view and around it */ #wanted = [];
  /** @type {TileAddress[]} of the view alone */ #seen = [];
  /** @type {Tile[]} */ #shown = [];
  #about = '';

  /** @param {string} name @param {number} generation @param {(seen: boolean) => void} onChange a tile of the view or from around it has come */
  constructor(name, generation, onChange) {
    this.name = name;
    this.generation = generation;
    this.onChange = onChange;
    this.failed = false;
  }

  /**
   * Fetches what the view shows; what lies around it waits for {@link fetchAround}.
   * @param {import('./cover.js').Area} area @param {number} zoom of the view @param {string} about parameters that say which day's, or which scenario's
   */
  want({ seen, around }, zoom, about) {
    if (about !== this.#about) this.#turn(about);
    this.failed = false;
    this.#seen = coverOf(seen, tileZoom(zoom));
    this.#wanted = coverOf(around, tileZoom(zoom));
    for (const address of this.#seen) this.#fetch(this.#entry(address));
    this.#trim();
  }

  /** Nothing while tiles fail: the next view tries again. */
  fetchAround() {
    if (this.failed) return;
    for (const address of this.#wanted) this.#fetch(this.#entry(address));
  }

  /**
   * The tiles to draw: those of the wanted level; while none but parts of it have come, the level shown before.
   * @returns {Tile[]}
   */
  get tiles() {
    const loaded = this.#wanted.flatMap((address) => this.#entry(address).tile ?? []);
    const sameLevel = !this.#shown.length || this.#shown[0].address.z === this.#wanted[0]?.z;
    if (sameLevel || this.#seen.every((address) => this.#entry(address).tile)) this.#shown = loaded;
    return this.#shown;
  }

  /** Whether something of the view itself is under way. */
  get loading() {
    return this.#seen.some((address) => this.#entry(address).loading);
  }

  /**
   * Two changes may be told in another order than they were made in, and one of unknown place after a later
   * one: only what was told just before is passed over.
   * @param {number} generation @param {number[]|null} bounds where it has changed; null is everywhere
   */
  changed(generation, bounds) {
    if (bounds && generation === this.generation) return;
    this.generation = Math.max(generation, this.generation);
    for (const entry of this.#entries.values()) if (touches(entry.address, bounds)) entry.stale = true;
    for (const address of this.#wanted) this.#fetch(this.#entry(address));
  }

  /** What is shown stays until the other has come. @param {string} about */
  #turn(about) {
    this.#about = about;
    for (const entry of this.#entries.values()) entry.stale = true;
  }

  /** @param {TileAddress} address */
  #entry(address) {
    const key = `${address.z}/${address.x}/${address.y}`;
    let entry = this.#entries.get(key);
    if (!entry) this.#entries.set(key, (entry = { address, tile: null, stale: true, loading: false }));
    return entry;
  }

  /** @param {Entry} entry */
  async #fetch(entry) {
    if (!entry.stale || entry.loading) return;
    entry.loading = true;
    entry.stale = false;
    const about = this.#about;
    try {
      entry.tile = new Tile(entry.address, await this.#read(entry.address));
      this.failed = false;
    } catch {
      entry.stale = true;
      this.failed = about === this.#about;
    }
    entry.loading = false;
    this.onChange(this.#seen.some((address) => this.#entry(address) === entry));
    if (entry.stale && !this.failed) this.#fetch(entry);
  }

  /** @param {TileAddress} address */
  async #read({ z, x, y }) {
    const about = this.#about && `&${this.#about}`;
    const response = await request(`/tiles/${this.name}/${z}/${x}/${y}.mvt?v=${this.generation}${about}`);
    return response.status === 204 ? new TileLayer() : decodeTile(await response.arrayBuffer());
  }

  #trim() {
    const wanted = new Set(this.#wanted.map((address) => this.#entry(address)));
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= KEPT_TILES) return;
      if (!entry.loading && !wanted.has(entry)) this.#entries.delete(key);
    }
  }
}
