import { finishDrawing } from '../edit/drawing.js';
import { clearSketch, endSketch, removeCorner, sketch, toggleTracing } from '../edit/sketch.js';
import { editor, revert, setGeometry } from '../edit/editor.js';
import { endMeasuring, measured } from '../edit/measuring.js';
import { endOperation, operating } from '../edit/operating.js';
import { removeFeature, saveDraft } from '../edit/editorSave.js';
import { geometryChanged } from '../edit/draft.js';
import { moveVertex, removeVertex, translate, vertices } from '../edit/shapes.js';
import { cornerCrosses } from '../edit/cornerCrosses.js';
import { mayEdit } from '../api/session.js';
import { tell } from '../shell/notices.js';
import { tellLight } from '../light/lightPoint.js';
import { moveByMetres } from './mercator.js';
import { chosenCount, clearChosen } from './chosen.js';
import { pointing } from './pointing.js';
import { endPrinting, printing } from './printing.js';
import { endArea, selecting } from './select/selecting.js';
import { mapState, select } from './state.js';

const ARROWS = /** @type {Record<string, [number, number]>} */ ({
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
});
const STEP_M = 1;
const FINE_STEP_M = 0.1;

/** The map by keyboard; everything else is left to Leaflet (arrows pan, + and − zoom). */
export class Keyboard {
  /** @param {import('./mapController.js').MapController} controller @param {import('./pointer.js').Pointer} pointer */
  constructor(controller, pointer) {
    this.map = controller.map;
    this.pointer = pointer;
    const box = this.map.getContainer();
    box.addEventListener('keydown', (event) => this.#key(event), { capture: true });
    box.addEventListener('keyup', () => this.#showCrosshair());
    box.addEventListener('blur', () => pointing.set({ crosshair: null }));
    this.map.on('moveend', () => pointing.value.crosshair && this.#showCrosshair());
  }

  #showCrosshair() {
    const { lng, lat } = this.map.getCenter();
    pointing.set({ crosshair: [lng, lat] });
    if (sketch.value.layer) this.pointer.aiming.follow([lng, lat]);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const done = sketch.value.layer ? this.#draw(event.key) : this.#edit(event);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {string} key @returns {boolean} */
  #draw(key) {
    const { lng, lat } = this.map.getCenter();
    if (key === ' ') this.pointer.aiming.corner([lng, lat]);
    else if (key === 'Enter') this.#finishAt([lng, lat]);
    else if (key === 't') toggleTracing();
    else if (/^\d$/.test(key)) return typeOn();
    else if (key === 'Backspace') removeCorner();
    else if (key === 'Escape') cancelDrawing();
    else return false;
    return true;
  }

  /** @param {[number, number]} middle */
  #finishAt(middle) {
    if (sketch.value.type === 'Point') this.pointer.aiming.corner(middle);
    else finishDrawing();
  }

  /** @param {KeyboardEvent} event @returns {boolean} */
  #edit({ key, shiftKey }) {
    const { draft } = editor.value;
    const editable = draft?.geometry && mayEdit() && !mapState.value.asOf;
    if (editable && ARROWS[key]) return this.#nudge(key, shiftKey ? FINE_STEP_M : STEP_M);
    if (editable && key === 'n') return this.#nextVertex();
    if (editable && key === 'Delete') return this.#remove();
    if (editable && key === 'Enter' && (geometryChanged(draft) || !draft.base)) return begun(saveDraft);
    if (key === 'l' && mapState.value.screen === 'ljus') return this.#tellLight();
    if (key === 'Escape') return this.#escape();
    if (key === 'Enter' || key === ' ') return this.#pickMiddle();
    return false;
  }

  /** @param {string} key @param {number} metres */
  #nudge(key, metres) {
    const { draft, vertex } = editor.value;
    if (!draft?.geometry) return false;
    const [east, north] = ARROWS[key].map((direction) => direction * metres);
    const corner = vertices(draft.geometry)[vertex];
    const nudged = corner
      ? moveVertex(draft.geometry, vertex, moveByMetres(corner, east, north))
      : translate(draft.geometry, east, north);
    if (corner && cornerCrosses(nudged, vertex)) tell('shape.crossing');
    else setGeometry(nudged);
    return true;
  }

  #nextVertex() {
    const { draft, vertex } = editor.value;
    if (!draft?.geometry || draft.geometry.type === 'Point') return false;
    pointing.set({ reshaping: true });
    editor.set({ vertex: (vertex + 1) % vertices(draft.geometry).length });
    return true;
  }

  #remove() {
    const { draft, vertex } = editor.value;
    if (vertex < 0 || !draft?.geometry) return begun(removeFeature);
    const smaller = removeVertex(draft.geometry, vertex);
    if (smaller) setGeometry(smaller);
    editor.set({ vertex: -1 });
    return true;
  }

  #escape() {
    if (selecting.value.tool) return begun(endArea);
    if (printing.value.open) return begun(endPrinting);
    if (operating.value.operation) return begun(endOperation);
    if (measured.value.shape) return begun(endMeasuring);
    const { draft, vertex } = editor.value;
    if (!draft) return chosenCount() > 0 && begun(clearChosen);
    if (vertex >= 0) editor.set({ vertex: -1 });
    else if (geometryChanged(draft) || !draft.base) revert();
    else select(null);
    return true;
  }

  #tellLight() {
    const { lng, lat } = this.map.getCenter();
    return begun(() => tellLight([lng, lat]));
  }

  #pickMiddle() {
    const size = this.map.getSize();
    this.pointer.pick({ x: size.x / 2, y: size.y / 2 });
    return true;
  }
}

/** What is begun to be typed over the map goes on in the input bar. @returns {false} the digit is the field's */
function typeOn() {
  const fields = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('.draw-bar input'));
  (fields[1] ?? fields[0])?.focus();
  return false;
}

export function cancelDrawing() {
  if (sketch.value.corners.length) return clearSketch();
  endSketch();
  mapState.set({ tool: 'select' });
}

/** @param {() => void|Promise<void>} action @returns {true} */
function begun(action) {
  action();
  return true;
}
