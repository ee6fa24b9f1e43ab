import { tell } from '../../shell/notices.js';
import { simplifyTo } from '../../edit/geometry/simplify.js';
import { mapState } from '../state.js';
import { chooseWithin, cornersOf } from './find.js';
import { endArea, selecting } from './selecting.js';

/** @typedef {import('./selecting.js').AreaTool} AreaTool */
/** @typedef {[number, number]} Xy pixels in the map's box */

const LEAST_PX = 4;
const LASSO_PX = 1.5;
/** An address holds no more. */
const MOST_CORNERS = 150;

/** A rectangle or a lasso from press to release, by mouse, pen or finger. */
export class AreaGesture {
  /** @type {Xy[]} */ #path = [];

  /** @param {import('leaflet').Map} map @param {PointerEvent} start @param {AreaTool} tool @param {() => void} onDrag called once, when it is more than a click */
  constructor(map, start, tool, onDrag) {
    this.map = map;
    this.tool = tool;
    this.add = start.shiftKey;
    this.onDrag = onDrag;
    this.pointer = start.pointerId;
    this.stop = new AbortController();
    map.dragging.disable();
    this.#path.push(this.#at(start));
    const { signal } = this.stop;
    window.addEventListener('pointermove', (event) => this.#move(event), { signal });
    window.addEventListener('pointerup', (event) => event.pointerId === this.pointer && this.#end(true), {
      signal,
    });
    window.addEventListener('pointercancel', () => this.#end(false), { signal });
    window.addEventListener('pointerdown', (event) => event.pointerId !== this.pointer && this.#end(false), {
      signal,
    });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && this.#end(false), { signal });
  }

  /** @param {PointerEvent} event @returns {Xy} */
  #at(event) {
    const { x, y } = this.map.mouseEventToContainerPoint(event);
    return [x, y];
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (event.pointerId !== this.pointer) return;
    const [[x0, y0]] = this.#path;
    const now = this.#at(event);
    if (!selecting.value.corners.length && Math.hypot(now[0] - x0, now[1] - y0) < LEAST_PX) return;
    if (!selecting.value.corners.length) this.onDrag();
    this.#path.push(now);
    selecting.set({ corners: this.#corners() });
  }

  /** @returns {import('../../api/types.js').Position[]} */
  #corners() {
    if (this.tool === 'lasso')
      return simplifyTo(this.#path, LASSO_PX, MOST_CORNERS).map((at) => this.#place(at));
    const [a, b] = [this.#place(this.#path[0]), this.#place(this.#path[this.#path.length - 1])];
    return cornersOf([
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
    ]);
  }

  /** @param {Xy} at @returns {import('../../api/types.js').Position} */
  #place(at) {
    const { lng, lat } = this.map.containerPointToLatLng(at);
    return [lng, lat];
  }

  /** @param {boolean} keep */
  #end(keep) {
    this.stop.abort();
    this.map.dragging.enable();
    const { corners } = selecting.value;
    if (corners.length) endArea();
    const layer = mapState.value.active;
    if (keep && layer && corners.length > 2)
      chooseWithin(layer, corners, this.add).catch(() => tell('choose.failed'));
  }
}
