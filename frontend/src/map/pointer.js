import { addCorner, finishSketch, removeCorner, sketch } from '../edit/sketch.js';
import { editor, setGeometry } from '../edit/editor.js';
import { operating } from '../edit/operating.js';
import { saveMove } from '../edit/editorSave.js';
import { insertVertex, midpoints, moveVertex, vertices } from '../edit/shapes.js';
import { mayEdit } from '../api/session.js';
import { clearChosen, toggleWithSelected } from './chosen.js';
import { dragOperation } from './operationGesture.js';
import { pointing } from './pointing.js';
import { AreaGesture } from './select/areaGesture.js';
import { selecting } from './select/selecting.js';
import { mapState, select } from './state.js';

/** @typedef {import('leaflet').LeafletMouseEvent} MouseEvent */
/** @typedef {import('./mapController.js').MapController} MapController */
/** @typedef {import('../api/types.js').Geometry} Geometry */
/** @typedef {{geometry: Geometry, index: number}} Grip a corner of a shape, taken hold of */

const MOUSE_REACH = 7;
const TOUCH_REACH = 18;
const GRIP_REACH = 10;

/** Mouse, pen and finger on the map: hover, select, draw, move and reshape. */
export class Pointer {
  #justDragged = false;

  /** @param {MapController} controller */
  constructor(controller) {
    this.controller = controller;
    this.map = controller.map;
    this.box = this.map.getContainer();
    this.map.on('click', (event) => this.#click(event));
    this.map.on('dblclick', () => sketch.value.layer && this.#finish());
    this.map.on('mousemove', (event) => this.#hover(event));
    this.map.on('mouseout', () => pointing.set({ hit: null, at: null }));
    this.map.on('movestart', () => pointing.set({ hit: null, at: null }));
    this.box.addEventListener('pointerdown', (event) => this.#press(event), { capture: true });
  }

  #finish() {
    removeCorner();
    finishSketch();
  }

  /** @param {MouseEvent} event */
  #click({ containerPoint, latlng, originalEvent }) {
    if (this.#justDragged) return void (this.#justDragged = false);
    if (sketch.value.layer) return addCorner([latlng.lng, latlng.lat]);
    const touch = /** @type {any} */ (originalEvent).pointerType === 'touch';
    const reach = touch ? TOUCH_REACH : MOUSE_REACH;
    if (originalEvent.shiftKey) this.#addOrTake(containerPoint, reach);
    else this.pick(containerPoint, reach);
  }

  /** @param {{x: number, y: number}} at @param {number} reach */
  #addOrTake(at, reach) {
    const hit = this.controller.hit(at, reach);
    if (hit) toggleWithSelected(hit);
  }

  /** Selects what lies there. @param {{x: number, y: number}} at pixels in the map's box @param {number} [reach] */
  pick(at, reach = TOUCH_REACH) {
    const hit = this.controller.hit(at, reach);
    clearChosen();
    select(hit && { layer: hit.layer, id: hit.id });
  }

  /** @param {MouseEvent} event */
  #hover({ containerPoint, latlng }) {
    if (sketch.value.layer) return sketch.set({ pointer: [latlng.lng, latlng.lat] });
    const grip = this.#gripAt(containerPoint);
    const hit = this.controller.hit(containerPoint, MOUSE_REACH);
    this.box.dataset.cursor = grip ? 'move' : hit ? 'pointer' : '';
    const same = hit && pointing.value.hit?.id === hit.id;
    pointing.set({ hit: same ? pointing.value.hit : hit, at: { x: containerPoint.x, y: containerPoint.y } });
  }

  /** @param {PointerEvent} event */
  #press(event) {
    this.#justDragged = false;
    if (event.button !== 0 || sketch.value.layer || mapState.value.asOf) return;
    if (operating.value.operation?.drag)
      return dragOperation(this.map, event, () => (this.#justDragged = true));
    const tool = selecting.value.tool ?? (event.shiftKey ? 'rectangle' : null);
    if (tool) return void new AreaGesture(this.map, event, tool, () => (this.#justDragged = true));
    const grip = this.#gripAt(this.map.mouseEventToContainerPoint(event));
    if (grip) this.#drag(event, grip);
  }

  /** @param {{x: number, y: number}} point pixels @returns {Grip|null} */
  #gripAt(point) {
    const geometry = editor.value.draft?.geometry;
    if (!geometry || !mayEdit()) return null;
    if (geometry.type !== 'Point' && !pointing.value.reshaping) return null;
    const near = (/** @type {number[]} */ [lng, lat]) => {
      const corner = this.map.latLngToContainerPoint({ lng, lat });
      return Math.hypot(corner.x - point.x, corner.y - point.y) <= GRIP_REACH;
    };
    const index = vertices(geometry).findIndex(near);
    if (index >= 0) return { geometry, index };
    const middle = midpoints(geometry).find(({ at }) => near(at));
    return middle
      ? { geometry: insertVertex(geometry, middle.after, middle.at), index: middle.after + 1 }
      : null;
  }

  /** @param {PointerEvent} start @param {Grip} grip */
  #drag(start, { geometry, index }) {
    this.map.dragging.disable();
    const stop = new AbortController();
    let moved = false;
    const move = (/** @type {PointerEvent} */ event) => {
      moved ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > 3;
      if (!moved) return;
      const { lng, lat } = this.map.mouseEventToLatLng(event);
      pointing.set({ dragged: moveVertex(geometry, index, [lng, lat]) });
    };
    const end = (/** @type {boolean} */ keep) => {
      stop.abort();
      this.map.dragging.enable();
      this.#justDragged = moved;
      this.#drop(keep, geometry, index);
    };
    const { signal } = stop;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', () => end(true), { signal });
    window.addEventListener('pointercancel', () => end(false), { signal });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), { signal });
  }

  /** @param {boolean} keep @param {Geometry} geometry @param {number} index */
  #drop(keep, geometry, index) {
    const { dragged } = pointing.value;
    const { draft } = editor.value;
    pointing.set({ dragged: null });
    if (!draft || !keep) return;
    if (!dragged) return editor.set({ vertex: geometry.type === 'Point' ? -1 : index });
    setGeometry(dragged);
    if (dragged.type === 'Point' && draft.base) saveMove(draft, dragged);
    else editor.set({ vertex: index });
  }
}
