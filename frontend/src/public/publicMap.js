import * as L from 'leaflet';
import { GroundMap } from '../field/map/groundMap.js';
import { readView, writeView } from './viewHash.js';

/**
 * As the server's PublicMap writes it.
 * @typedef {object} Entry
 * @property {string} section the slug of its address
 * @property {string} name
 * @property {string} summary
 * @property {string} path of its page
 * @property {[number, number]|null} point longitude, latitude; degrees
 * @property {[number, number][][][]|null} areas of each its rings, the outer one first
 */

const CLOSE = 17;
/** From this zoom on marks have room beside each other. */
const NEAR = 15;
/** A finger's. */
const TOUCH_PX = 36;
/** Large areas first, so that what lies in them can be tapped. */
const ORDER = ['plats', 'plan', 'narvaro', 'ordning', 'kamerazon'];

/**
 * Over the ground what the lists of the page name. Marks stay out of the way of the keyboard: each of them is a
 * link in the lists, and the map itself is moved with arrows, + and −.
 */
export class PublicMap extends GroundMap {
  /** @type {Map<string, L.Marker|L.Polygon>} by path */ #shown = new Map();

  /** @param {HTMLElement} box @param {Entry[]} entries */
  constructor(box, entries) {
    super(box, { scrollWheelZoom: false, zoomControl: false });
    const { zoomIn, zoomOut } = box.dataset;
    L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(this.map);
    this.entries = entries.toSorted((a, b) => ORDER.indexOf(a.section) - ORDER.indexOf(b.section));
    this.focus = box.dataset.focus ?? '';
  }

  start() {
    super.start();
    for (const entry of this.entries) this.#show(entry);
    this.#lookAt();
    this.map.on('focus', () => this.map.scrollWheelZoom.enable());
    this.map.on('blur', () => this.map.scrollWheelZoom.disable());
    this.map.on('moveend', () => this.#keepView());
    this.map.on('zoomend', () => this.#size());
    this.#size();
    addEventListener('hashchange', () => this.#lookAt());
  }

  /** @param {Entry} entry */
  #show(entry) {
    const { point, areas, path } = entry;
    const layer = point ? this.#mark(entry, point) : this.#area(entry, areas ?? []);
    layer.bindPopup(() => popup(entry), { closeButton: false, maxWidth: 260 });
    layer.addTo(this.map);
    this.#shown.set(path, layer);
  }

  /** @param {Entry} entry @param {[number, number]} point */
  #mark({ section, path }, [lon, lat]) {
    const face = document.createElement('span');
    face.className = `public-mark ${section}${path === this.focus ? ' on' : ''}`;
    const icon = L.divIcon({ className: 'public-touch', html: face, iconSize: [TOUCH_PX, TOUCH_PX] });
    return L.marker([lat, lon], { icon, keyboard: false });
  }

  /** @param {Entry} entry @param {[number, number][][][]} areas */
  #area({ section, path }, areas) {
    const rings = areas.map((rings) => rings.map((ring) => ring.map(latLng)));
    return L.polygon(rings, { className: `public-area ${section}${path === this.focus ? ' on' : ''}` });
  }

  #size() {
    this.map.getContainer().classList.toggle('near', this.map.getZoom() >= NEAR);
  }

  /** Where the address says, or else at what the page is about, or else at all of it. */
  #lookAt() {
    const view = readView(location.hash);
    if (view) return void this.map.setView(view.center, view.zoom, { animate: false });
    const layer = this.#shown.get(this.focus);
    const bounds = L.latLngBounds([]);
    for (const one of layer ? [layer] : this.#shown.values()) bounds.extend(boundsOf(one));
    if (bounds.isValid()) this.map.fitBounds(bounds, { padding: [24, 24], maxZoom: CLOSE, animate: false });
  }

  /** An address that leads to a list of the page stays. */
  #keepView() {
    if (location.hash && !readView(location.hash)) return;
    history.replaceState(null, '', writeView(this.map.getCenter(), this.map.getZoom()));
  }
}

/** @param {Entry} entry */
function popup({ name, summary, path }) {
  const box = document.createElement('div');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = name;
  const state = document.createElement('span');
  state.textContent = summary;
  box.append(link, state);
  return box;
}

/** @param {L.Marker|L.Polygon} shown */
function boundsOf(shown) {
  return shown instanceof L.Marker ? shown.getLatLng().toBounds(1) : shown.getBounds();
}

/** @param {[number, number]} position @returns {L.LatLngTuple} */
function latLng([lon, lat]) {
  return [lat, lon];
}
