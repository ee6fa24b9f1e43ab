import * as L from 'leaflet';
import { pixelsPerMetre } from './mercator.js';
import { readPalette } from './paint/palette.js';

/** @typedef {import('./paint/frame.js').Frame} Frame */
/** @typedef {Omit<Frame, 'ctx'>} Sheet where the canvases lie, common to all of them */

const MARGIN = 0.14;
const SOON_MS = 250;

/**
 * Canvases that lie on each other over the map, somewhat larger than the view. While the map is dragged they
 * move with it by CSS; they are painted again at rest, or when the margin is used up.
 */
export class CanvasStack extends L.Layer {
  /** @type {Record<string, CanvasRenderingContext2D>} */ #contexts = {};
  #box = document.createElement('div');
  #used = /** @type {Set<string>} */ (new Set());
  #dirty = /** @type {Set<string>} */ (new Set());
  #moved = true;
  #request = 0;
  #timer = 0;
  overRaster = false;
  palette = readPalette();
  /** @type {Sheet|null} */ sheet = null;

  /** @param {Record<string, import('./paint/painters.js').Painter>} painters lowest first */
  constructor(painters) {
    super();
    this.painters = painters;
    this.#box.className = 'map-canvases leaflet-zoom-animated';
    for (const name of Object.keys(painters)) this.#contexts[name] = this.#addCanvas(name);
  }

  /** @param {string} name of its painter */
  #addCanvas(name) {
    const canvas = document.createElement('canvas');
    canvas.dataset.painter = name;
    canvas.setAttribute('aria-hidden', 'true');
    this.#box.append(canvas);
    return /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  }

  /** @param {L.Map} map */
  onAdd(map) {
    map.getPane('overlayPane')?.append(this.#box);
    this.#renew();
    return this;
  }

  onRemove() {
    this.#box.remove();
    return this;
  }

  getEvents() {
    return {
      viewreset: () => this.#renew(),
      moveend: () => this.#renew(),
      resize: () => this.#renew(),
      move: () => this.#follow(),
      zoom: () => this.#follow(),
      zoomanim: (/** @type {any} */ event) => this.#transform(event.center, event.zoom),
    };
  }

  /** @param {string[]} names of the painters that have something new; all when none is named */
  repaint(...names) {
    for (const name of names.length ? names : Object.keys(this.painters)) this.#dirty.add(name);
    this.#request ||= requestAnimationFrame(() => this.#paint());
  }

  /** Within a moment, together with what else comes till then. @param {string[]} names of painters */
  repaintSoon(...names) {
    for (const name of names) this.#dirty.add(name);
    this.#timer ||= Number(setTimeout(() => this.repaint(...this.#dirty), SOON_MS));
  }

  /** Reads the theme's colours again. */
  recolour() {
    this.palette = readPalette();
    this.repaint();
  }

  #renew() {
    this.#moved = true;
    this.repaint();
  }

  #follow() {
    const { sheet, _map: map } = this;
    if (!sheet) return;
    if (map.getZoom() !== sheet.zoom) return this.#transform(map.getCenter(), map.getZoom());
    const corner = map.getPixelBounds().min;
    const size = map.getSize();
    const spare = corner && [
      corner.x - sheet.originX,
      corner.y - sheet.originY,
      sheet.originX + sheet.width - corner.x - size.x,
      sheet.originY + sheet.height - corner.y - size.y,
    ];
    if (spare?.some((pixels) => pixels < 0)) this.#renew();
  }

  /** @param {L.LatLng} center @param {number} zoom */
  #transform(center, zoom) {
    if (!this.sheet) return;
    const map = /** @type {any} */ (this._map);
    const corner = map.unproject(L.point(this.sheet.originX, this.sheet.originY), this.sheet.zoom);
    const offset = map._latLngToNewLayerPoint(corner, zoom, center);
    L.DomUtil.setTransform(this.#box, offset, map.getZoomScale(zoom, this.sheet.zoom));
  }

  #paint() {
    this.#request = 0;
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this._map) return;
    if (this.#moved) this.#place();
    this.#moved = false;
    const names = Object.keys(this.painters).filter((name) => this.#dirty.has(name));
    this.#dirty.clear();
    for (const name of names) if (this.#isNeeded(name)) this.painters[name].paint(this.#frame(name));
    this.fire('paint');
  }

  /** A canvas that was never painted on costs nothing. @param {string} name */
  #isNeeded(name) {
    return this.#used.has(name) || !this.painters[name].isEmpty?.();
  }

  #place() {
    const map = this._map;
    const size = map.getSize();
    const zoom = map.getZoom();
    const margin = size.multiplyBy(MARGIN).round();
    const corner = map.project(map.getCenter(), zoom).subtract(size.divideBy(2)).subtract(margin).round();
    const total = size.add(margin.multiplyBy(2));
    this.sheet = this.#newSheet(corner, total, zoom);
    L.DomUtil.setTransform(this.#box, map.latLngToLayerPoint(map.unproject(corner, zoom)), 1);
  }

  /** @param {L.Point} corner @param {L.Point} total @param {number} zoom @returns {Sheet} */
  #newSheet(corner, total, zoom) {
    return {
      zoom,
      originX: corner.x,
      originY: corner.y,
      width: total.x,
      height: total.y,
      ratio: devicePixelRatio,
      perMetre: pixelsPerMetre(this._map.getCenter().lat, zoom),
      palette: this.palette,
      overRaster: this.overRaster,
    };
  }

  /** @param {HTMLCanvasElement} canvas @param {Sheet} sheet */
  #resize(canvas, { width: x, height: y, ratio }) {
    const [width, height] = [Math.round(x * ratio), Math.round(y * ratio)];
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${x}px`;
    canvas.style.height = `${y}px`;
  }

  /** @param {string} name @returns {Frame} */
  #frame(name) {
    const ctx = this.#contexts[name];
    const sheet = /** @type {Sheet} */ (this.sheet);
    this.#used.add(name);
    this.#resize(ctx.canvas, sheet);
    ctx.setTransform(sheet.ratio, 0, 0, sheet.ratio, 0, 0);
    return { ...sheet, palette: this.palette, overRaster: this.overRaster, ctx };
  }
}
