import * as L from 'leaflet';
import { isInside } from '../../edit/geometry/plane.js';
import { paintDots } from './dots.js';
import { GroundMap } from './groundMap.js';
import { WayLine } from './wayLine.js';

/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {{at: Position, accuracyM: number|null}} Pin accuracyM: null where it was set by hand */
/** @typedef {import('../keep/known.js').Lamp} Lamp */
/** @typedef {import('../screens/lk-field-lamps.js').Shown} Shown */

const CLOSE = 18;
const STEP_M = 1;
const LONG_STEP_M = 10;
const METRE_DEG = 1 / 111_200;
/** @type {Record<string, [number, number]>} east and north */
const ARROWS = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** The field app's map: on the ground a pin, lamps or cases. */
export class FieldMap extends GroundMap {
  /** @type {L.Marker|null} */ #pin = null;
  /** @type {L.Circle|null} */ #ring = null;
  /** @type {L.Marker|null} */ #me = null;
  /** @type {Map<string, L.Marker>} by the id of what they stand for */ #marks = new Map();
  /** @type {WayLine|null} */ #way = null;
  /** @type {Lamp[]} */ #lamps = [];
  /** @type {string} what the view was fitted to */ #fitted = '';
  #held = false;

  /** @param {HTMLElement} box @param {(name: string, detail: unknown) => void} tell */
  constructor(box, tell) {
    super(
      box,
      { zoomControl: false, tapHold: false, fadeAnimation: false },
      { lamps: { paint: (frame) => paintDots(frame, this.#lamps), isEmpty: () => !this.#lamps.length } },
    );
    this.tell = tell;
    this.map.on('click', ({ latlng }) => this.tell('placed', [latlng.lng, latlng.lat]));
  }

  /** @param {Pin|null} pin @param {string} name for those who don't see it */
  showPin(pin, name) {
    if (!pin) return;
    const at = latLng(pin.at);
    if (!this.#pin) this.#pin = this.#addPin(at, name);
    else if (!this.#held) this.#pin.setLatLng(at);
    this.#showRing(at, pin.accuracyM);
    this.#fitOnce('pin', () => this.map.setView(at, CLOSE, { animate: false }));
    if (!this.#held && !this.map.getBounds().pad(-0.1).contains(at)) this.map.panTo(at, { animate: false });
  }

  /** @param {L.LatLng} at @param {string} name */
  #addPin(at, name) {
    const mark = document.createElement('span');
    mark.className = 'onsite-pin';
    const pin = L.marker(at, { draggable: true, autoPan: true, icon: icon(mark, 64), zIndexOffset: 1000 });
    pin.addTo(this.map);
    pin.on('dragstart', () => (this.#held = true));
    pin.on('dragend', () => {
      this.#held = false;
      this.#place(pin.getLatLng());
    });
    const element = /** @type {HTMLElement} */ (pin.getElement());
    element.setAttribute('aria-label', name);
    element.addEventListener('keydown', (event) => this.#step(event));
    return pin;
  }

  /** @param {L.LatLng} at */
  #place({ lng, lat }) {
    this.tell('placed', [lng, lat]);
  }

  /** A metre by an arrow, ten with Shift. @param {KeyboardEvent} event */
  #step(event) {
    const way = ARROWS[event.key];
    if (!way || !this.#pin) return;
    event.preventDefault();
    event.stopPropagation();
    const { lng, lat } = this.#pin.getLatLng();
    const metres = (event.shiftKey ? LONG_STEP_M : STEP_M) * METRE_DEG;
    const shrink = Math.cos((lat * Math.PI) / 180);
    this.#place(L.latLng(lat + way[1] * metres, lng + (way[0] * metres) / shrink));
  }

  /** @param {L.LatLng} at @param {number|null} accuracyM */
  #showRing(at, accuracyM) {
    if (accuracyM === null) {
      this.#ring?.remove();
      this.#ring = null;
      return;
    }
    this.#ring ??= L.circle(at, { radius: accuracyM, interactive: false, className: 'onsite-ring' }).addTo(
      this.map,
    );
    this.#ring.setLatLng(at).setRadius(accuracyM);
  }

  /** @param {Shown[]} shown those with a number @param {Lamp[]} all @param {string} name of a lamp */
  showLamps(shown, all, name) {
    if (all !== this.#lamps) {
      this.#lamps = all;
      this.canvases.repaint('lamps');
    }
    if (!shown.length) return;
    this.#showMarks(
      shown.map(({ id, position, number, designation, chosen }) => ({
        id,
        position,
        text: String(number),
        label: `${name} ${designation}`,
        look: `onsite-mark lamp${chosen ? ' on' : ''}`,
        pressed: chosen,
      })),
      'lamp',
    );
    const nearest = shown.slice(0, 6).map(({ position }) => latLng(position));
    this.#fitOnce('lamps', () => this.#fitTo(this.#pin ? [this.#pin.getLatLng(), ...nearest] : nearest));
  }

  /** @param {import('../keep/known.js').Case[]} cases @param {Position|null} me @param {(category: string) => string} nameOf */
  showCases(cases, me, nameOf) {
    this.#showMarks(
      cases.map(({ id, position, order, category, number }) => ({
        id,
        position,
        text: String(order),
        label: `${nameOf(category)} ${number}`,
        look: 'onsite-mark case',
        pressed: null,
      })),
      'case',
    );
    if (me) this.#showMe(latLng(me));
    const all = cases.map(({ position }) => latLng(position));
    if (all.length) this.#fitOnce(`cases ${all.length}`, () => this.#fitTo(me ? [latLng(me), ...all] : all));
  }

  /** @param {import('../walk/track.js').Point[]} way @param {{id: string, position: Position, number: number, label: string}[]} seen @param {Position|null} me */
  showWalk(way, seen, me) {
    this.#way ??= new WayLine(this.map);
    this.#way.show(way);
    this.#showMarks(
      seen.map(({ id, position, number, label }) => ({
        id,
        position,
        text: String(number),
        label,
        look: 'onsite-mark seen',
        pressed: null,
      })),
      'seen',
    );
    const last = me ?? way.at(-1);
    if (!last) return;
    const at = L.latLng(last[1], last[0]);
    if (me) this.#showMe(at);
    this.#fitOnce('walk', () => this.map.setView(at, CLOSE, { animate: false }));
    if (me && !this.map.getBounds().pad(-0.1).contains(at)) this.map.panTo(at, { animate: false });
  }

  /** @param {L.LatLng} at */
  #showMe(at) {
    const mark = document.createElement('span');
    mark.className = 'onsite-me';
    this.#me ??= L.marker(at, {
      icon: icon(mark, 24),
      interactive: false,
      keyboard: false,
      zIndexOffset: -1000,
    }).addTo(this.map);
    this.#me.setLatLng(at);
  }

  /** @param {{id: string, position: Position, text: string, label: string, look: string, pressed: boolean|null}[]} marks @param {string} told */
  #showMarks(marks, told) {
    const ids = new Set(marks.map(({ id }) => id));
    for (const [id, marker] of this.#marks)
      if (!ids.has(id)) {
        marker.remove();
        this.#marks.delete(id);
      }
    for (const mark of marks) {
      const marker = this.#marks.get(mark.id) ?? this.#addMark(mark.id, mark.position, told);
      const element = /** @type {HTMLElement} */ (marker.getElement());
      const face = /** @type {HTMLElement} */ (element.firstElementChild);
      face.className = mark.look;
      face.textContent = mark.text;
      element.setAttribute('aria-label', mark.label);
      if (mark.pressed !== null) element.setAttribute('aria-pressed', String(mark.pressed));
    }
  }

  /** @param {string} id @param {Position} position @param {string} told */
  #addMark(id, position, told) {
    const marker = L.marker(latLng(position), { icon: icon(document.createElement('span'), 48) }).addTo(
      this.map,
    );
    marker.on('click', () => this.tell(told, id));
    marker.on('keypress', ({ originalEvent }) => originalEvent.key === 'Enter' && this.tell(told, id));
    this.#marks.set(id, marker);
    return marker;
  }

  /** @param {string} what @param {() => void} fit */
  #fitOnce(what, fit) {
    if (this.#fitted === what || this.#fitted === 'lamps') return;
    this.#fitted = what;
    fit();
  }

  /** @param {L.LatLng[]} all */
  #fitTo(all) {
    this.map.fitBounds(L.latLngBounds(all), { padding: [48, 48], maxZoom: CLOSE, animate: false });
  }

  /** Back to what the map is about. */
  fit() {
    const all = [...this.#marks.values()].map((mark) => mark.getLatLng());
    const pin = this.#pin ?? this.#me;
    if (all.length) this.#fitTo(pin ? [pin.getLatLng(), ...all] : all);
    else if (pin) this.map.setView(pin.getLatLng(), CLOSE, { animate: false });
  }

  /** @param {{x: number, y: number}[]} ring pixels in the map's box @returns {string[]} ids of the lamps in it */
  lampsInside(ring) {
    const closed = [...ring, ring[0]].map(({ x, y }) => /** @type {[number, number]} */ ([x, y]));
    return this.#lamps
      .filter(({ position }) => {
        const { x, y } = this.map.latLngToContainerPoint(latLng(position));
        return isInside([x, y], closed);
      })
      .map(({ id }) => id);
  }
}

/** @param {Position} position */
function latLng([lon, lat]) {
  return L.latLng(lat, lon);
}

/** @param {HTMLElement} element @param {number} size pixels that a finger may touch */
function icon(element, size) {
  return L.divIcon({ className: 'onsite-touch', html: element, iconSize: [size, size] });
}
