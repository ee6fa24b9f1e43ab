import { drawCorner, wouldCross } from '../edit/drawing.js';
import { sketch } from '../edit/sketch.js';
import { aim } from '../edit/snap/aim.js';
import { fetchExact, fetchExactSoon } from '../edit/snap/exact.js';
import { featureSource } from '../edit/snap/featureSource.js';
import { snapping } from '../edit/snap/snapping.js';
import { linesThrough, wayAlong } from '../edit/snap/trace.js';
import { tell } from '../shell/notices.js';
import { pixelsPerMetre } from './mercator.js';

/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {import('../edit/snap/aim.js').Wish} Wish */
/** @typedef {import('../edit/snap/aim.js').Aim} Aim */
/** @typedef {{altKey: boolean, shiftKey: boolean}} Keys Alt: not snapped; Shift: right angles */
/** @typedef {Pick<Wish, 'before'|'own'|'without'|'apartFrom'>} Setting */

const CORNER_REACH = 10;
const NO_KEYS = { altKey: false, shiftKey: false };

/** Finds the place that is meant where the pointer is: snapped, at right angles, along a line. */
export class Aiming {
  /** @type {((keys: Keys) => void)|null} */ #again = null;
  /** @type {import('../edit/snap/featureSource.js').FeatureSource[]} */ #traced = [];
  #linesKnown = Promise.resolve();
  /** @type {(() => void)[]} */ #stops = [];
  finger = false;

  /** @param {import('./mapController.js').MapController} controller */
  constructor(controller) {
    this.controller = controller;
    const pressed = (/** @type {KeyboardEvent} */ event) => this.#keysChanged(event);
    window.addEventListener('keydown', pressed);
    window.addEventListener('keyup', pressed);
    this.#stops = [
      () => window.removeEventListener('keydown', pressed),
      () => window.removeEventListener('keyup', pressed),
      sketch.subscribe((now, before) => {
        if (now.tracing && !before.tracing) this.#linesKnown = this.#startTrace();
        if (before.layer && !now.layer) this.rest();
      }),
    ];
  }

  stop() {
    for (const stop of this.#stops) stop();
  }

  /** Alt and Shift act at once, not first when the pointer moves. @param {KeyboardEvent} event */
  #keysChanged(event) {
    if (!this.#again || (event.key !== 'Alt' && event.key !== 'Shift')) return;
    if (event.key === 'Alt') event.preventDefault();
    this.#again(event);
  }

  rest() {
    this.#again = null;
    snapping.set({ found: null });
  }

  /** Where the next corner would be. @param {Position} pointer @param {Keys} keys */
  follow(pointer, keys = NO_KEYS) {
    this.#again = (changed) => sketch.value.layer && this.follow(pointer, changed);
    const { position, between } = sketch.value.tracing ? this.#along(pointer) : this.#next(pointer, keys);
    sketch.set({ pointer: position, between, crossing: wouldCross(position, between) });
  }

  /** Sets the next corner. @param {Position} pointer @param {Keys} keys */
  corner(pointer, keys = NO_KEYS) {
    const next = () => (sketch.value.tracing ? this.#along(pointer) : this.exactly(pointer, keys, setting()));
    drawCorner(sketch.value.tracing ? this.#linesKnown.then(next) : next());
  }

  /** @param {Position} pointer @param {Keys} keys */
  #next(pointer, keys) {
    return { between: [], ...this.at(pointer, keys, setting()) };
  }

  /** @param {Position} pointer @param {Keys} keys @param {Setting} setting @returns {Aim} */
  at(pointer, keys, setting) {
    const { map, sources } = this.controller;
    const zoom = map.getZoom();
    const { altKey: free, shiftKey: right } = keys;
    const wish = { ...setting, pointer, zoom, free, right, finger: this.finger };
    const found = aim(wish, sources.visibleTiles(zoom));
    snapping.set({ found: found.found, byFinger: this.finger });
    fetchExactSoon(found.unsure);
    return found;
  }

  /**
   * The same, from shapes as they are stored.
   * @param {Position} pointer @param {Keys} keys @param {Setting} setting @returns {Aim|Promise<Aim>} at once where they are known
   */
  exactly(pointer, keys, setting) {
    const found = this.at(pointer, keys, setting);
    if (found.unsure.length)
      return Promise.all(found.unsure.map(fetchExact)).then(() => this.exactly(pointer, keys, setting));
    if (found.found && !found.found.exact) tell('snap.rough');
    return found;
  }

  /** @param {Position} pointer */
  #along(pointer) {
    const from = sketch.value.corners.at(-1) ?? pointer;
    const { map } = this.controller;
    const reach = CORNER_REACH / pixelsPerMetre(pointer[1], map.getZoom());
    const way = wayAlong(this.#traced, from, pointer, reach);
    if (!way) return { position: pointer, between: [] };
    const { position, corner, distance, ref } = way;
    snapping.set({ found: { kind: corner ? 'corner' : 'edge', position, distance, ref, exact: true } });
    return way;
  }

  async #startTrace() {
    const from = sketch.value.corners.at(-1);
    const { map, sources } = this.controller;
    this.#traced = [];
    const lines = from ? await linesThrough(from, sources.visibleTiles(map.getZoom())) : [];
    if (!sketch.value.tracing) return;
    this.#traced = lines;
    if (!lines.length) {
      sketch.set({ tracing: false, between: [] });
      tell('draw.noLine');
    } else this.#again?.(NO_KEYS);
  }
}

/** @returns {Setting} of the shape being drawn */
function setting() {
  const { layer, type, corners } = sketch.value;
  const own = ownEdges();
  return {
    before: corners.slice(-2).reverse(),
    own,
    without: null,
    apartFrom: type === 'Point' ? layer : null,
  };
}

/** A line may come back to itself; a surface only to its first corner. */
function ownEdges() {
  const { type, corners } = sketch.value;
  if (corners.length < 2) return null;
  const [first, ...more] = corners.slice(0, -1);
  return featureSource(
    more.length && type === 'LineString'
      ? { type, coordinates: [first, ...more] }
      : { type: 'Point', coordinates: first },
    null,
  );
}
