import { catalogue } from '../../map/layers.js';
import { coverOf } from '../../map/tiles/cover.js';
import { metresBetween } from '../where/distance.js';

/** @typedef {import('../../api/types.js').Position} Position */

/** What the field app's map shows of the town. */
export const FIELD_LAYERS = ['land_cover', 'street', 'building', 'place'];

const DEPTHS = [12, 13, 14, 15, 16];
/** Two deep levels and three above them, four layers: at most 2,800 tiles. */
const MOST_DEEP = 250;
const AROUND_DEG = { lon: 0.008, lat: 0.0045 };
const AT_ONCE = 2;

/**
 * Asks quietly for the tiles about the phone and about every lamp, nearest first; the worker keeps them.
 * @param {Position|null} at the phone @param {Position[]} lamps
 * @returns {Promise<boolean>} whether all of them are there
 */
export async function keepTiles(at, lamps) {
  const wanted = tilesToKeep(at, lamps);
  const paths = wanted.values();
  const fetchOn = async () => {
    for (const path of paths) if (!(await fetch(path)).ok) throw new Error(path);
  };
  const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, fetchOn));
  const cached = navigator.serviceWorker?.controller != null;
  return cached && wanted.length > 0 && workers.every(({ status }) => status === 'fulfilled');
}

/** What the tiles are of: the layers as they are, and where the phone is to about 500 m. @param {Position|null} at */
export function mapName(at) {
  const layers = fieldLayers().map(({ name, generation }) => `${name}.${generation}`);
  const near = at ? [Math.round(at[0] / AROUND_DEG.lon), Math.round(at[1] / AROUND_DEG.lat)] : [];
  return [...layers, ...near].join(' ');
}

function fieldLayers() {
  return catalogue.value.layers.filter(({ name, count }) => FIELD_LAYERS.includes(name) && count);
}

/** @param {Position|null} at @param {Position[]} lamps @returns {string[]} addresses */
function tilesToKeep(at, lamps) {
  const centres = at ? [at, ...lamps.toSorted((a, b) => metresBetween(at, a) - metresBetween(at, b))] : lamps;
  return DEPTHS.flatMap((z) => [...tilesAbout(centres, z, z >= 15 ? MOST_DEEP : MOST_DEEP / 4)]).flatMap(
    (tile) =>
      catalogue.value.layers
        .filter(({ name, count }) => FIELD_LAYERS.includes(name) && count)
        .map(({ name, generation }) => `/tiles/${name}/${tile}.mvt?v=${generation}`),
  );
}

/** @param {Position[]} centres @param {number} z @param {number} most @returns {Set<string>} z/x/y, no more than so many */
export function tilesAbout(centres, z, most) {
  const tiles = new Set();
  for (const [lon, lat] of centres) {
    const { lon: dLon, lat: dLat } = AROUND_DEG;
    const spread = tiles.size ? 0.25 : 1;
    const box = [lon - dLon * spread, lat - dLat * spread, lon + dLon * spread, lat + dLat * spread];
    for (const { x, y } of coverOf(box, z)) {
      if (tiles.size >= most) return tiles;
      tiles.add(`${z}/${x}/${y}`);
    }
  }
  return tiles;
}
