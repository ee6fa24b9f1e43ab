import * as L from 'leaflet';
import { CanvasStack } from '../../map/canvasStack.js';
import { catalogue, homeBounds } from '../../map/layers.js';
import { paintBase, paintBuildings, paintLandCover } from '../../map/paint/ground.js';
import { paintLabels } from '../../map/paint/labels.js';
import { paintStreets } from '../../map/paint/streets.js';
import { Sources } from '../../map/sources.js';
import { mapState } from '../../map/state.js';

/** A map of the ground from tiles, with nothing of the planners' application: the field app's and the public one. */
export class GroundMap {
  /** @type {(() => void)[]} */ #stops = [];

  /**
   * @param {HTMLElement} box
   * @param {L.MapOptions} options
   * @param {Record<string, import('../../map/paint/painters.js').Painter>} [painters] what lies over the ground
   */
  constructor(box, options, painters = {}) {
    this.map = L.map(box, {
      attributionControl: false,
      minZoom: 10,
      maxZoom: 20,
      zoomSnap: 0.25,
      ...options,
    });
    this.sources = new Sources(() => this.canvases.repaint('ground'));
    this.canvases = new CanvasStack({
      ground: { paint: (frame) => this.#paintGround(frame) },
      ...painters,
    });
  }

  start() {
    const [west, south, east, north] = homeBounds();
    this.map.fitBounds([
      [south, west],
      [north, east],
    ]);
    this.map.addLayer(this.canvases);
    this.map.on('moveend', () => this.#want());
    const box = this.map.getContainer();
    const resized = new ResizeObserver(() => this.map.invalidateSize({ animate: false }));
    resized.observe(box);
    this.canvases.on('paint', () => {
      const { loading, failed } = this.sources;
      box.dataset.painted = loading || failed ? 'part' : 'whole';
    });
    this.#stops = [
      () => resized.disconnect(),
      catalogue.subscribe(() => this.#want()),
      mapState.subscribe((now, before) => now.theme !== before.theme && this.canvases.recolour()),
    ];
    this.#want();
  }

  stop() {
    for (const stop of this.#stops) stop();
    this.map.remove();
  }

  #want() {
    const { map } = this;
    const bounds = (/** @type {L.LatLngBounds} */ box) => [
      box.getWest(),
      box.getSouth(),
      box.getEast(),
      box.getNorth(),
    ];
    const view = map.getBounds();
    this.sources.want({ seen: bounds(view), around: bounds(view.pad(0.2)) }, map.getZoom());
  }

  /** @param {import('../../map/paint/frame.js').Frame} frame */
  #paintGround(frame) {
    const tiles = (/** @type {string} */ name) => this.sources.tiles(name, frame.zoom);
    paintBase(frame);
    paintLandCover(frame, tiles('land_cover'));
    paintStreets(frame, tiles('street'));
    paintBuildings(frame, tiles('building'));
    paintLabels(frame, { street: tiles('street'), place: tiles('place'), land_cover: tiles('land_cover') });
  }
}
