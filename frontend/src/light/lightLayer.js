import { query } from '../api/http.js';
import { scoped } from '../api/scope.js';
import { onLayersChanged } from '../map/changes.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { toMetres } from '../map/sweref.js';
import { pixelsPerMetre } from '../map/mercator.js';
import { comparing, REGISTER } from './comparing.js';
import { askLight, forgetLight } from './lightPoint.js';
import { isAlong, light, requestOf } from './lightState.js';
import { LightPicture, tilesOf } from './lightPicture.js';
import { LightSource } from './lightSource.js';
import { Trying } from './trying.js';

/** Layers whose saved changes move the light. */
const SOURCES = ['light_point', 'luminaire', 'luminaire_type', 'building', 'tree', 'street'];

/** How far the picture is. @type {Store<{loading: boolean, failed: boolean}>} */
export const lightProgress = new Store(
  /** @type {{loading: boolean, failed: boolean}} */ ({ loading: false, failed: false }),
);

/** The light on one map: asks for what the view needs, paints it, and follows what is saved and tried. */
export class LightLayer {
  #source = new LightSource(() => this.#came());
  #picture = new LightPicture(this.#source);
  /** What it is compared with. */ #other = new LightSource(() => this.#came());
  #otherPicture = new LightPicture(this.#other);
  #settling = false;
  /** @type {Trying|null} */ #trying = null;
  /** @type {(() => void)[]} */ #ends;

  /**
   * @param {import('leaflet').Map} map
   * @param {() => void} repaint
   */
  constructor(map, repaint) {
    this.map = map;
    this.repaint = repaint;
    this.#ends = [
      light.subscribe((now, before) => this.#kindChanged(now, before)),
      comparing.subscribe((now, before) => this.#compare(now, before)),
      onLayersChanged((changes) => SOURCES.some((name) => name in changes) && this.#saved()),
      mapState.subscribe((now, before) => {
        if (now.screen !== before.screen || now.scenario !== before.scenario) this.#turn();
      }),
    ];
    map.on('mousemove click', (event) => this.#point(/** @type {any} */ (event)));
    map.on('mouseout movestart', forgetLight);
    if (this.isOn) this.#begin();
  }

  /** @param {import('leaflet').LeafletMouseEvent} event */
  #point({ containerPoint, latlng }) {
    if (!this.isOn) return;
    const position = [latlng.lng, latlng.lat];
    askLight(containerPoint, position, this.at(position));
  }

  stop() {
    for (const end of this.#ends) end();
    this.#trying?.stop();
  }

  get isOn() {
    return mapState.value.screen === 'ljus';
  }

  /** @param {import('../map/paint/frame.js').Frame} frame */
  paint(frame) {
    const { other, mode } = comparing.value;
    if (!this.isOn) frame.ctx.clearRect(0, 0, frame.width, frame.height);
    else if (other && mode === 'swipe') this.#paintBoth(frame);
    else this.#picture.paint(frame);
  }

  /** The other side lies left of the line. @param {import('../map/paint/frame.js').Frame} frame */
  #paintBoth(frame) {
    const { ctx, originX, width, height } = frame;
    const corner = this.map.getPixelBounds().min?.x ?? 0;
    const line = corner - originX + this.map.getSize().x * comparing.value.at;
    this.#picture.paint(frame);
    const shown = document.createElement('canvas');
    Object.assign(shown, { width, height });
    const other = /** @type {CanvasRenderingContext2D} */ (shown.getContext('2d'));
    this.#otherPicture.paint({ ...frame, ctx: other });
    ctx.clearRect(0, 0, line, height);
    if (line > 0) ctx.drawImage(shown, 0, 0, line, height, 0, 0, line, height);
  }

  /** @param {import('./comparing.js').Comparing} now @param {import('./comparing.js').Comparing} before */
  #compare({ other, mode, at }, before) {
    if (other === before.other && mode === before.mode && at === before.at) return;
    this.#picture.lessThan(other && mode === 'difference' ? this.#other : null);
    if (other !== before.other) {
      this.#other.clear();
      this.#otherPicture.renew();
      this.want();
    }
    this.repaint();
  }

  /** @param {import('../api/types.js').Position} position @returns {number} lux as it is shown; NaN where unknown */
  at(position) {
    return this.#picture.at(...toMetres(position));
  }

  /** The view has come to rest. */
  want() {
    if (!this.isOn) return;
    const tiles = tilesOf(this.#area());
    this.#source.want(tiles, query(scoped(requestOf(light.value))));
    const { other } = comparing.value;
    const scenario = other === REGISTER ? null : other;
    if (other) this.#other.want(tiles, query({ ...requestOf(light.value), scenario }));
    this.#progress();
  }

  #turn() {
    this.#trying?.stop();
    forgetLight();
    if (this.isOn) this.#begin();
    this.#picture.renew();
    this.want();
    this.repaint();
  }

  #begin() {
    this.#trying = new Trying(
      (grid) => this.#tried(grid),
      () => this.#view(),
    );
  }

  #area() {
    const { west, south, east, north } = this.#box();
    const level = LightPicture.level(this.#perMetre());
    const cell = 2 ** level;
    const [column, row] = [Math.floor(west / cell), Math.floor(south / cell)];
    return {
      level,
      column,
      row,
      columns: Math.ceil(east / cell) - column,
      rows: Math.ceil(north / cell) - row,
    };
  }

  #perMetre() {
    return pixelsPerMetre(this.map.getCenter().lat, this.map.getZoom());
  }

  /** The view in metres. */
  #box() {
    const bounds = this.map.getBounds();
    const corners = [
      toMetres([bounds.getWest(), bounds.getSouth()]),
      toMetres([bounds.getEast(), bounds.getSouth()]),
      toMetres([bounds.getWest(), bounds.getNorth()]),
      toMetres([bounds.getEast(), bounds.getNorth()]),
    ];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) };
  }

  #view() {
    const { west, south, east, north } = this.#box();
    return { level: LightPicture.level(this.#perMetre()), box: [west, south, east, north].join() };
  }

  /** @param {import('./lightState.js').LightState} now @param {import('./lightState.js').LightState} before */
  #kindChanged(now, before) {
    const otherPlanes = now.quantity !== before.quantity || isAlong(now) !== isAlong(before);
    if (otherPlanes) for (const source of [this.#source, this.#other]) source.clear();
    this.#picture.renew();
    this.#otherPicture.renew();
    this.want();
    this.repaint();
  }

  #saved() {
    if (!this.isOn) return;
    this.#source.changed();
    if (comparing.value.other) this.#other.changed();
    this.#progress();
  }

  /** What was tried stays until it is known whether it was saved, so that nothing flickers. @param {import('./lightGrid.js').LightGrid|null} grid */
  #tried(grid) {
    this.#settling = grid === null;
    if (grid) this.#picture.try(grid);
    else this.#saved();
    this.repaint();
  }

  #settle() {
    this.#settling = false;
    this.#picture.try(null);
  }

  #came() {
    if (this.#settling && !this.#source.loading) this.#settle();
    this.#picture.renew();
    this.#otherPicture.renew();
    this.#progress();
    this.repaint();
  }

  #progress() {
    const sources = comparing.value.other ? [this.#source, this.#other] : [this.#source];
    lightProgress.set({
      loading: sources.some((source) => source.loading),
      failed: sources.some((source) => source.failed),
    });
  }
}
