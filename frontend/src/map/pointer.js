import { finishDrawing } from '../edit/drawing.js';
import { sketch } from '../edit/sketch.js';
import { editor } from '../edit/editor.js';
import { insertVertex, midpoints, vertices } from '../edit/shapes.js';
import { operating } from '../edit/operating.js';
import { mayEdit } from '../api/session.js';
import { Aiming } from './aiming.js';
import { clearChosen, toggleWithSelected } from './chosen.js';
import { dragOperation } from './operationGesture.js';
import { Drag } from './drag.js';
import { pointing } from './pointing.js';
import { AreaGesture } from './select/areaGesture.js';
import { openCase } from '../reports/case.js';
import { reports } from '../reports/reports.js';
import { selecting } from './select/selecting.js';
import { isOpen, isZone, openZone } from '../zones/zones.js';
import { mapState, select } from './state.js';

/** @typedef {import('leaflet').LeafletMouseEvent} MouseEvent */
/** @typedef {import('./mapController.js').MapController} MapController */

const MOUSE_REACH = 7;
const TOUCH_REACH = 18;
const GRIP_REACH = 10;
const FINGER_GRIP_REACH = 22;

/** Mouse, pen and finger on the map: hover, select, draw, move and reshape. */
export class Pointer {
  #justDragged = false;

  /** @param {MapController} controller */
  constructor(controller) {
    this.controller = controller;
    this.map = controller.map;
    this.box = this.map.getContainer();
    this.aiming = new Aiming(controller);
    this.map.on('click', (event) => this.#click(event));
    this.map.on('dblclick', () => sketch.value.layer && finishDrawing());
    this.map.on('mousemove', (event) => this.#hover(event));
    this.map.on('mouseout', () => this.#leave());
    this.map.on('movestart', () => this.#leave());
    this.box.addEventListener('pointerdown', (event) => this.#press(event), { capture: true });
  }

  stop() {
    this.aiming.stop();
  }

  #leave() {
    pointing.set({ hit: null, at: null });
    this.aiming.rest();
  }

  /** @param {MouseEvent} event */
  #click({ containerPoint, latlng, originalEvent }) {
    if (this.#justDragged) return void (this.#justDragged = false);
    if (sketch.value.layer) return this.#draw(latlng, originalEvent);
    const touch = /** @type {any} */ (originalEvent).pointerType === 'touch';
    const reach = touch ? TOUCH_REACH : MOUSE_REACH;
    if (originalEvent.shiftKey) this.#addOrTake(containerPoint, reach);
    else this.pick(containerPoint, reach);
  }

  /** The second click of a double click sets no corner of its own. @param {import('leaflet').LatLng} latlng @param {globalThis.MouseEvent} event */
  #draw({ lng, lat }, event) {
    if (event.detail < 2 || sketch.value.type === 'Point') this.aiming.corner([lng, lat], event);
  }

  /** @param {{x: number, y: number}} at @param {number} reach */
  #addOrTake(at, reach) {
    const hit = this.controller.hit(at, reach);
    if (hit) toggleWithSelected(hit);
  }

  /** Selects what lies there. @param {{x: number, y: number}} at pixels in the map's box @param {number} [reach] */
  pick(at, reach = TOUCH_REACH) {
    if (mapState.value.screen === 'anmalningar') return openCase(this.controller.caseAt(at, reach));
    const hit = this.controller.hit(at, reach);
    if (isOpen()) return openZone(hit && isZone(hit.layer) ? hit.id : null);
    clearChosen();
    select(hit && { layer: hit.layer, id: hit.id });
  }

  /** @param {MouseEvent} event */
  #hover({ containerPoint, latlng, originalEvent }) {
    if (sketch.value.layer) return this.aiming.follow([latlng.lng, latlng.lat], originalEvent);
    if (pointing.value.held >= 0) return;
    if (mapState.value.screen === 'anmalningar') return this.#hoverCase(containerPoint);
    const grip = this.#gripAt(containerPoint);
    const hit = this.controller.hit(containerPoint, MOUSE_REACH);
    this.box.dataset.cursor = grip ? 'move' : hit ? 'pointer' : '';
    const same = hit && pointing.value.hit?.id === hit.id;
    pointing.set({ hit: same ? pointing.value.hit : hit, at: { x: containerPoint.x, y: containerPoint.y } });
  }

  /** @param {{x: number, y: number}} at pixels */
  #hoverCase(at) {
    const pointed = this.controller.caseAt(at, MOUSE_REACH);
    this.box.dataset.cursor = pointed ? 'pointer' : '';
    reports.set({ pointed });
    pointing.set({ hit: null, at: null });
  }

  /** @param {PointerEvent} event */
  #press(event) {
    this.#justDragged = false;
    this.aiming.finger = event.pointerType === 'touch';
    if (['anmalningar', 'register'].includes(mapState.value.screen)) return;
    if (event.button !== 0 || sketch.value.layer || mapState.value.asOf) return;
    if (operating.value.operation?.drag)
      return dragOperation(this.map, event, () => (this.#justDragged = true));
    const tool = selecting.value.tool ?? (event.shiftKey ? 'rectangle' : null);
    if (tool) return void new AreaGesture(this.map, event, tool, () => (this.#justDragged = true));
    const grip = this.#gripAt(this.map.mouseEventToContainerPoint(event));
    if (grip) new Drag(this.map, this.aiming, event, grip, (moved) => (this.#justDragged = moved));
  }

  /** @param {{x: number, y: number}} point pixels @returns {import('./drag.js').Grip|null} */
  #gripAt(point) {
    const geometry = editor.value.draft?.geometry;
    if (!geometry || !mayEdit()) return null;
    if (geometry.type !== 'Point' && !pointing.value.reshaping) return null;
    const reach = this.aiming.finger ? FINGER_GRIP_REACH : GRIP_REACH;
    const index = this.#nearest(point, vertices(geometry), reach);
    if (index >= 0) return { geometry, index };
    const middles = midpoints(geometry);
    const places = middles.map(({ at }) => at);
    const middle = middles[this.#nearest(point, places, reach)];
    return middle
      ? { geometry: insertVertex(geometry, middle.after, middle.at), index: middle.after + 1 }
      : null;
  }

  /** @param {{x: number, y: number}} point pixels @param {import('../api/types.js').Position[]} places @param {number} reach pixels @returns {number} -1 where none is in reach */
  #nearest(point, places, reach) {
    let [nearest, least] = [-1, reach];
    places.forEach(([lng, lat], i) => {
      const { x, y } = this.map.latLngToContainerPoint({ lng, lat });
      const away = Math.hypot(x - point.x, y - point.y);
      if (away <= least) [nearest, least] = [i, away];
    });
    return nearest;
  }
}
