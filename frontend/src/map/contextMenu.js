import { pointing } from './pointing.js';
import { Store } from './store.js';

/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {{at: {x: number, y: number}, place: Position, hit: import('./hit.js').Hit|null}} Target pixels in the map's box, the place there, and what lies under it */

/** Where the context menu is open. @type {Store<{target: Target|null}>} */
export const contextMenu = new Store(/** @type {{target: Target|null}} */ ({ target: null }));

const REACH = 12;

/** Right click, long press, Shift+F10 and the menu key on the map. */
export class ContextMenu {
  /** @param {import('./mapController.js').MapController} controller */
  constructor(controller) {
    this.controller = controller;
    const box = controller.map.getContainer();
    box.addEventListener('contextmenu', (event) => this.#point(event));
    box.addEventListener('keydown', (event) => this.#key(event), { capture: true });
    controller.map.on('movestart zoomstart', close);
  }

  /** @param {MouseEvent} event */
  #point(event) {
    event.preventDefault();
    this.#open(this.controller.map.mouseEventToContainerPoint(event));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#open(this.controller.map.getSize().divideBy(2));
  }

  /** @param {{x: number, y: number}} at */
  #open({ x, y }) {
    const { lng, lat } = this.controller.map.containerPointToLatLng([x, y]);
    const hit = this.controller.hit({ x, y }, REACH);
    pointing.set({ hit: null, at: null });
    contextMenu.set({ target: { at: { x, y }, place: [lng, lat], hit } });
  }
}

function close() {
  contextMenu.set({ target: null });
}
