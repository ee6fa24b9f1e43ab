import * as L from 'leaflet';
import { editor } from '../edit/editor.js';
import { measured } from '../edit/measuring.js';
import { presence } from '../edit/presence.js';
import { sketch } from '../edit/sketch.js';
import { snapping } from '../edit/snap/snapping.js';
import { backgroundLayer } from './background.js';
import { CanvasStack } from './canvasStack.js';
import { onLayersChanged } from './changes.js';
import { chosen } from './chosen.js';
import { comparison } from './comparison.js';
import { hitAt } from './hit.js';
import { catalogue, homeBounds } from './layers.js';
import { painters } from './paint/painters.js';
import { caseRadius } from './paint/cases.js';
import { lampSymbols } from './paint/points.js';
import { beam } from '../light/beam.js';
import { LightLayer } from '../light/lightLayer.js';
import { pointing } from './pointing.js';
import { preview } from './preview.js';
import { printing } from './printing.js';
import { selecting } from './select/selecting.js';
import { Sources } from './sources.js';
import { mapState, WITH_LIST } from './state.js';
import { caseStore } from '../reports/case.js';
import { survey } from '../plans/survey.js';
import { zones } from '../zones/zones.js';
import { reports } from '../reports/reports.js';
import { analysis } from '../situation/analysis.js';
import { situation } from '../situation/situation.js';
import { streets } from '../streets/streets.js';

const OUTERMOST = 9;
const CLOSEST = 21;
const SPARE = 0.25;
const NARROW = 700;

/** The map on the screen: Leaflet for moving about, own canvases for everything that is seen. */
export class MapController {
  /** @type {L.Layer|null} */ #background = null;
  /** @type {(() => void)[]} */ #stops = [];

  /** @param {HTMLElement} box */
  constructor(box) {
    this.map = L.map(box, {
      zoomControl: false,
      boxZoom: false,
      attributionControl: false,
      minZoom: OUTERMOST,
      maxZoom: CLOSEST,
      zoomSnap: 0.25,
      wheelPxPerZoomLevel: 90,
      zoomAnimationThreshold: 6,
      // Leaflet does so on an iPad alone, but not every other browser turns a long press into a context menu.
      tapHold: true,
    });
    this.sources = new Sources((canvas, seen) => this.#tileCame(canvas, seen));
    this.light = new LightLayer(this.map, () => this.canvases.repaint('light'));
    this.canvases = new CanvasStack(
      painters(this.sources, {
        paintLight: (frame) => this.light.paint(frame),
        lightIsOff: () => !this.light.isOn,
        hiddenIds: () => this.#hidden(),
      }),
    );
    this.canvases.on('paint', () => this.#learnSymbol());
  }

  /** Shows the kept view, else the town. */
  start() {
    const { view } = mapState.value;
    if (view) this.map.setView([view.center[1], view.center[0]], view.zoom);
    else this.home();
    this.map.addLayer(this.canvases);
    this.map.on('moveend', () => this.#rest());
    this.#watch();
    this.#rest();
    this.#setBackground();
  }

  stop() {
    for (const stop of this.#stops) stop();
    this.light.stop();
    this.map.remove();
  }

  /** Everything again: another user sees other features. */
  reload() {
    this.sources.clear();
    this.#want();
    this.canvases.repaint();
  }

  home() {
    this.map.fitBounds(toLatLng(homeBounds()), { animate: false });
  }

  /** @param {number[]} bounds degrees @param {number} [maxZoom] */
  flyTo(bounds, maxZoom = 18) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map.flyToBounds(toLatLng(bounds), { maxZoom, ...this.#padding(), animate: !still, duration: 0.6 });
  }

  /** What the cards leave free of the map. */
  #padding() {
    const { x, y } = this.map.getSize();
    const { screen } = mapState.value;
    const besideList = WITH_LIST.has(screen);
    // Nothing lies over it there: the list stands beside it, or below.
    if (screen === 'lagesbild' || (besideList && x <= NARROW)) return { padding: L.point(x * 0.1, y * 0.12) };
    if (x <= NARROW)
      return { paddingTopLeft: L.point(30, 80), paddingBottomRight: L.point(60, y * 0.56 + 20) };
    const left = besideList ? 30 : 300;
    return { paddingTopLeft: L.point(left, 90), paddingBottomRight: L.point(420, 70) };
  }

  /** @param {{x: number, y: number}} at pixels in the map's box @param {number} reach pixels */
  hit({ x, y }, reach) {
    const { sheet } = this.canvases;
    const corner = this.map.getPixelBounds().min;
    if (!sheet || !corner) return null;
    const inSheet = { x: x + corner.x - sheet.originX, y: y + corner.y - sheet.originY };
    const aim = { sheet, at: inSheet, reach };
    return hitAt(aim, this.sources.visibleTiles(sheet.zoom), mapState.value.active);
  }

  /** The report of the list that lies there. @param {{x: number, y: number}} at pixels in the map's box @param {number} reach pixels @returns {string|null} its id */
  caseAt({ x, y }, reach) {
    const radius = caseRadius(this.map.getZoom()) + reach / 2;
    let [nearest, least] = [/** @type {string|null} */ (null), radius];
    for (const { id, position } of reports.value.list) {
      const point = this.map.latLngToContainerPoint([position[1], position[0]]);
      const away = Math.hypot(point.x - x, point.y - y);
      if (away <= least) [nearest, least] = [id, away];
    }
    return nearest;
  }

  /** @returns {number[]} west, south, east, north of the view */
  bounds() {
    return fromLatLng(this.map.getBounds());
  }

  #rest() {
    const { lat, lng } = this.map.getCenter();
    mapState.set({ view: { center: [lng, lat], zoom: this.map.getZoom() } });
    this.#want();
  }

  #want() {
    const view = this.map.getBounds();
    this.sources.want({ seen: fromLatLng(view), around: fromLatLng(view.pad(SPARE)) }, this.map.getZoom());
    this.light.want();
  }

  /**
   * While more are under way, not every one is worth a picture of its own; nor is one from around the view.
   * @param {import('./sources.js').Canvas} canvas @param {boolean} seen
   */
  #tileCame(canvas, seen) {
    if (!seen || this.sources.loading) this.canvases.repaintSoon(canvas, 'chosen', 'labels', 'presence');
    else this.canvases.repaint(canvas, 'chosen', 'labels', 'presence');
  }

  #watch() {
    this.#stops = [
      mapState.subscribe((state, before) => this.#stateChanged(state, before)),
      catalogue.subscribe(() => this.#want()),
      onLayersChanged((changes) => this.sources.changed(changes)),
      editor.subscribe(({ draft }, before) => this.#editorChanged(draft?.id, before.draft?.id)),
      beam.subscribe(() => this.canvases.repaint('beam')),
      chosen.subscribe(() => this.canvases.repaint('chosen')),
      selecting.subscribe(() => this.canvases.repaint('preview')),
      preview.subscribe(() => this.canvases.repaint('preview')),
      printing.subscribe(() => this.canvases.repaint('print')),
      measured.subscribe(() => this.canvases.repaint('preview')),
      comparison.subscribe(() => this.canvases.repaint('comparison')),
      streets.subscribe(() => this.canvases.repaint('verdicts')),
      reports.subscribe(() => this.canvases.repaint('cases')),
      situation.subscribe(() => this.canvases.repaint('week')),
      analysis.subscribe(() => this.canvases.repaint('week')),
      caseStore.subscribe(() => this.canvases.repaint('cases')),
      zones.subscribe(() => this.canvases.repaint('seen')),
      survey.subscribe(() => this.canvases.repaint('survey')),
      presence.subscribe(() => this.canvases.repaint('presence')),
      sketch.subscribe((now, before) => {
        this.canvases.repaint('hand', ...(now.corners === before.corners ? [] : ['overlay']));
      }),
      snapping.subscribe(() => this.canvases.repaint('hand')),
      pointing.subscribe((now, before) => this.#pointingChanged(now, before)),
    ];
  }

  /** A drag repaints the hand's canvas alone, however large the shape. @param {import('./pointing.js').Pointing} now @param {import('./pointing.js').Pointing} before */
  #pointingChanged(now, before) {
    if (now.dragged !== before.dragged) this.canvases.repaint('hand', 'beam');
    const moving = now.dragged !== before.dragged || now.at !== before.at;
    if (!moving || now.hit !== before.hit || now.held !== before.held) this.canvases.repaint('overlay');
  }

  /** @param {import('./state.js').MapState} state @param {import('./state.js').MapState} before */
  #stateChanged(state, before) {
    if (state.view !== before.view) this.#follow(state);
    if (state.background !== before.background) this.#setBackground();
    if (state.theme !== before.theme || state.screen !== before.screen) this.canvases.recolour();
    if (state.screen !== before.screen || state.plans.tab !== before.plans.tab) this.#want();
    const elsewhere = state.asOf !== before.asOf || state.scenario !== before.scenario;
    if (state.visible === before.visible && !elsewhere) return;
    this.#want();
    this.canvases.repaint();
  }

  /** Goes where the address says, when it was changed by hand. @param {import('./state.js').MapState} state */
  #follow({ view }) {
    if (!view) return;
    const now = this.map.getCenter();
    const [lon, lat] = view.center;
    const apart = Math.abs(now.lng - lon) + Math.abs(now.lat - lat) > 1e-6;
    if (apart || view.zoom !== this.map.getZoom())
      this.map.setView([lat, lon], view.zoom, { animate: false });
  }

  /** @param {string|undefined} id @param {string|undefined} before */
  #editorChanged(id, before) {
    if (id !== before) pointing.set({ symbol: null });
    this.canvases.repaint('overlay');
    if (id !== before) this.canvases.repaint('points');
  }

  #setBackground() {
    this.#background?.remove();
    const { background } = mapState.value;
    const configured = catalogue.value.settings?.backgrounds.find(({ id }) => id === background);
    this.#background = configured ? backgroundLayer(configured) : null;
    this.#background?.addTo(this.map);
    this.canvases.overRaster = this.#background !== null;
    this.canvases.repaint();
  }

  /** The selected lamp keeps the look that its tile gave it. */
  #learnSymbol() {
    const { draft } = editor.value;
    if (pointing.value.symbol !== null || draft?.layer !== 'light_point') return;
    for (const tile of this.sources.tiles('light_point', this.map.getZoom())) {
      const index = tile.derive(`at ${draft.id}`, (layer) => layer.indexOf(draft.id));
      if (index >= 0) pointing.set({ symbol: tile.derive('symbols', lampSymbols)[index] });
    }
  }

  /** @returns {Set<string>} */
  #hidden() {
    const { draft } = editor.value;
    return new Set(draft?.geometry?.type === 'Point' ? [draft.id] : []);
  }
}

/** @param {number[]} bounds @returns {L.LatLngBounds} */
function toLatLng([west, south, east, north]) {
  return L.latLngBounds([south, west], [north, east]);
}

/** @param {L.LatLngBounds} bounds */
function fromLatLng(bounds) {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
