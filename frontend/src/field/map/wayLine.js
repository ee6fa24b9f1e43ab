import * as L from 'leaflet';

/** @typedef {import('../walk/track.js').Point} Point */

/** A way on the map: a line where it was seen, dashes where it is only known from point to point. */
export class WayLine {
  /** @type {Point[]} */ #shown = [];
  #seen = L.polyline([], { interactive: false, className: 'onsite-way' });
  #guessed = L.polyline([], { interactive: false, className: 'onsite-way guessed' });

  /** @param {L.Map} map */
  constructor(map) {
    this.#guessed.addTo(map);
    this.#seen.addTo(map);
  }

  /** @param {Point[]} points */
  show(points) {
    if (points === this.#shown) return;
    this.#shown = points;
    /** @type {L.LatLngTuple[][]} */ const [seen, guessed] = [[], []];
    for (let i = 1; i < points.length; i++) {
      const edge = /** @type {L.LatLngTuple[]} */ ([latLng(points[i - 1]), latLng(points[i])]);
      (points[i][2] ? guessed : seen).push(/** @type {any} */ (edge));
    }
    this.#seen.setLatLngs(/** @type {any} */ (seen));
    this.#guessed.setLatLngs(/** @type {any} */ (guessed));
  }
}

/** @param {Point} point @returns {L.LatLngTuple} */
function latLng([lon, lat]) {
  return [lat, lon];
}
