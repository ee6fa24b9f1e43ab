import { editor, setGeometry } from '../edit/editor.js';
import { saveMove } from '../edit/editorSave.js';
import { crossesAt } from '../edit/geometry/selfCrossing.js';
import { moveVertex } from '../edit/shapes.js';
import { cornersBefore, featureSource } from '../edit/snap/featureSource.js';
import { tell } from '../shell/notices.js';
import { pointing } from './pointing.js';
import { toMetres } from './sweref.js';

/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {{geometry: Geometry, index: number}} Grip a corner of a shape, taken hold of */

const STILL_PIXELS = 3;

/** One corner or point on its way with the pointer. */
export class Drag {
  #moved = false;
  #stop = new AbortController();

  /**
   * @param {import('leaflet').Map} map @param {import('./aiming.js').Aiming} aiming
   * @param {PointerEvent} start @param {Grip} grip @param {(moved: boolean) => void} ended
   */
  constructor(map, aiming, start, grip, ended) {
    this.map = map;
    this.aiming = aiming;
    this.start = start;
    this.grip = grip;
    this.ended = ended;
    this.source = featureSource(grip.geometry, null, [grip.index]);
    this.setting = this.#settingOf(grip);
    map.dragging.disable();
    const { signal } = this.#stop;
    window.addEventListener('pointermove', (event) => this.#move(event), { signal });
    window.addEventListener('pointerup', (event) => this.#up(event), { signal });
    window.addEventListener('pointercancel', () => this.#end(null), { signal });
    window.addEventListener('pointerdown', (event) => this.#otherFinger(event), { signal });
    window.addEventListener('contextmenu', () => this.#end(null), { signal });
    window.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
  }

  /** Two fingers zoom the map. @param {PointerEvent} event */
  #otherFinger(event) {
    if (event.pointerId !== this.start.pointerId) this.#end(null);
  }

  /** Escape gives up this drag, and nothing else. @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#end(null);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (event.pointerId !== this.start.pointerId) return;
    const { clientX, clientY } = this.start;
    this.#moved ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) > STILL_PIXELS;
    if (this.#moved) this.#show(this.aiming.at(this.#placeOf(event), event, this.setting).position);
  }

  /** @param {PointerEvent} event @returns {Position} */
  #placeOf(event) {
    const { lng, lat } = this.map.mouseEventToLatLng(event);
    return [lng, lat];
  }

  /** @param {Position} position */
  #show(position) {
    const { geometry, index } = this.grip;
    const crossing = geometry.type === 'Polygon' && crossesAt(this.#ringsWith(position), index);
    this.map.getContainer().dataset.cursor = crossing ? 'refused' : 'grabbing';
    pointing.set({ dragged: moveVertex(geometry, index, position), held: index, crossing, hit: null });
  }

  /** @param {Position} position of the corner held @returns {[number, number][][]} metres */
  #ringsWith(position) {
    const { metres, rings } = this.source;
    const moved = metres.with(this.grip.index, toMetres(position));
    return rings.map(({ first, count }) => moved.slice(first, first + count));
  }

  /** Another finger's end is not this one's. @param {PointerEvent} event */
  #up(event) {
    if (event.pointerId === this.start.pointerId) this.#end(event);
  }

  /** @param {PointerEvent|null} event null where the drag is given up */
  async #end(event) {
    this.#stop.abort();
    this.map.dragging.enable();
    this.ended(this.#moved);
    if (!event) this.#putBack();
    else if (this.#moved) await this.#drop(event);
    else editor.set({ vertex: this.grip.geometry.type === 'Point' ? -1 : this.grip.index });
  }

  /** @param {PointerEvent} event */
  async #drop(event) {
    const { draft } = editor.value;
    const { position } = await this.aiming.exactly(this.#placeOf(event), event, this.setting);
    if (draft?.id !== editor.value.draft?.id) return this.#putBack();
    this.#show(position);
    const { dragged, crossing } = pointing.value;
    this.#putBack();
    if (crossing) return tell('shape.crossing');
    if (!draft || !dragged) return;
    setGeometry(dragged);
    if (dragged.type !== 'Point') editor.set({ vertex: this.grip.index });
    else if (draft.base) saveMove(draft, dragged);
  }

  #putBack() {
    this.map.getContainer().dataset.cursor = '';
    this.aiming.rest();
    pointing.set({ dragged: null, held: -1, crossing: false });
  }

  /** @param {Grip} grip @returns {import('./aiming.js').Setting} */
  #settingOf({ geometry, index }) {
    const { draft } = editor.value;
    const point = geometry.type === 'Point';
    return {
      before: point ? [] : cornersBefore(this.source, index),
      own: point ? null : this.source,
      without: draft?.id ?? null,
      apartFrom: point ? (draft?.layer ?? null) : null,
    };
  }
}
