import { query } from '../api/http.js';
import { scoped } from '../api/scope.js';
import { TileSource } from './tiles/tileSource.js';
import { catalogue } from './layers.js';
import { mapState } from './state.js';

/** @typedef {import('./tiles/tileSource.js').Tile} Tile */

/** Below these zooms a layer is neither asked for nor drawn. @type {Record<string, number>} */
const FROM_ZOOM = {
  building: 14,
  tree: 16,
  place: 12,
  lighting_cabinet: 13,
  camera: 14,
  measure: 13,
  observation: 13,
  safety_walk: 13,
  light_point: 11,
};
/** Layers on the canvas of points; all others are ground. */
const POINT_LAYERS = new Set([
  'light_point',
  'lighting_cabinet',
  'report',
  'camera',
  'measure',
  'observation',
  'event',
]);

/** What the view Planer is about. */
const PLANNED = new Set(['plan', 'measure', 'safety_walk', 'observation']);

/** @typedef {'ground'|'points'} Canvas */

/** @param {string} layer @returns {Canvas} */
function canvasOf(layer) {
  return POINT_LAYERS.has(layer) ? 'points' : 'ground';
}

/** The tiles of every layer on the map. */
export class Sources {
  /** @type {Map<string, TileSource>} */ #sources = new Map();

  /** @param {(canvas: Canvas, seen: boolean) => void} onChange a tile of the view or from around it has come */
  constructor(onChange) {
    this.onChange = onChange;
  }

  /** Asks for what the view needs, then for what lies around. @param {import('./tiles/cover.js').Area} area @param {number} zoom */
  want(area, zoom) {
    const about = query(scoped({ asOf: mapState.value.asOf }));
    for (const name of this.#drawn(zoom)) this.#source(name).want(area, zoom, about);
    this.#fetchAround();
  }

  #fetchAround() {
    if (!this.loading) for (const source of this.#sources.values()) source.fetchAround();
  }

  /** @param {string} name @param {number} zoom @returns {Tile[]} none where the layer is hidden or too far */
  tiles(name, zoom) {
    return this.#isDrawn(name, zoom) ? (this.#sources.get(name)?.tiles ?? []) : [];
  }

  /** @param {number} zoom @returns {Map<string, Tile[]>} of all visible layers */
  visibleTiles(zoom) {
    return new Map(this.#drawn(zoom).map((name) => [name, this.tiles(name, zoom)]));
  }

  /** @param {Canvas} canvas @returns {boolean} whether nothing of its layers has come yet */
  isEmpty(canvas) {
    return ![...this.#sources].some(([name, source]) => canvasOf(name) === canvas && source.tiles.length);
  }

  /** @param {import('./changes.js').LayerChanges} changes */
  changed(changes) {
    for (const [name, { generation, bounds }] of Object.entries(changes))
      this.#sources.get(name)?.changed(generation, bounds);
  }

  get loading() {
    return [...this.#sources.values()].some((source) => source.loading);
  }

  get failed() {
    return [...this.#sources.values()].some((source) => source.failed);
  }

  /** Other rights, other features: everything again. */
  clear() {
    this.#sources.clear();
  }

  /** @param {number} zoom */
  #drawn(zoom) {
    return catalogue.value.layers.map(({ name }) => name).filter((name) => this.#isDrawn(name, zoom));
  }

  /** @param {string} name @param {number} zoom */
  #isDrawn(name, zoom) {
    const layer = catalogue.value.layers.find((other) => other.name === name);
    if (!layer || layer.geometry === 'None') return false;
    const { visible, scenario, screen, plans } = mapState.value;
    // That view shows the reports that its list finds.
    if (name === 'event' && screen === 'lagesbild') return false;
    if (name === 'report' && screen === 'anmalningar') return false;
    // The survey's shares stand on the bare ground.
    if (screen === 'planer' && plans.tab === 'survey' && (PLANNED.has(name) || canvasOf(name) === 'points'))
      return false;
    // How much there is is known of the register alone.
    if (!layer.count && !scenario) return false;
    const shown = visible.includes(name) || (screen === 'planer' && PLANNED.has(name));
    return shown && zoom >= (FROM_ZOOM[name] ?? 0);
  }

  /** @param {string} name */
  #source(name) {
    let source = this.#sources.get(name);
    if (!source) {
      const generation = catalogue.value.layers.find((layer) => layer.name === name)?.generation ?? 0;
      source = new TileSource(name, generation, (seen) => {
        this.#fetchAround();
        this.onChange(canvasOf(name), seen);
      });
      this.#sources.set(name, source);
    }
    return source;
  }
}
