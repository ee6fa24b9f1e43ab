import { moveByMetres, pixelsPerMetre } from '../../map/mercator.js';
import { findLayer } from '../../map/layers.js';
import { toDegrees, toMetres } from '../../map/sweref.js';
import { touches } from '../../map/tiles/cover.js';
import { rightAngle } from '../geometry/rightAngle.js';
import { exactSources, findExact } from './exact.js';
import { edgesNear, snap } from './snap.js';
import { SNAP_FROM_ZOOM, snapping } from './snapping.js';
import { tileIndex } from './tileEdges.js';

/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {import('../../map/state.js').FeatureRef} FeatureRef */
/** @typedef {import('../../map/tiles/tileSource.js').Tile} Tile */
/** @typedef {import('./featureSource.js').FeatureSource} FeatureSource */
/** @typedef {import('./snap.js').Source & {refOf: (owner: number) => FeatureRef}} TileSource */

/**
 * Where the pointer is, and what else says which place is meant.
 * @typedef {object} Wish
 * @property {Position} pointer degrees
 * @property {number} zoom
 * @property {boolean} finger
 * @property {boolean} free not snapped, for the while
 * @property {boolean} right kept to right angles
 * @property {Position[]} before the corners before, the last one first
 * @property {FeatureSource|null} own the shape itself, as far as it stays where it is
 * @property {string|null} without id of a feature whose stored shape is not what is seen
 * @property {string|null} apartFrom a layer not to snap to: no two lamps in one place
 *
 * @typedef {object} Aim
 * @property {Position} position degrees
 * @property {import('./snapping.js').Found|null} found
 * @property {FeatureRef[]} unsure what lies near and is only known as the tile has it
 */

const MOUSE_REACH = 10;
const TOUCH_REACH = 18;

/** @param {Wish} wish @param {Map<string, Tile[]>} tiles of the visible layers @returns {Aim} */
export function aim(wish, tiles) {
  const pointer = toMetres(wish.pointer);
  const [from, earlier] = wish.before.map((corner) => toMetres(corner));
  const ray = wish.right && from ? rightAngle(pointer, from, earlier) : null;
  const nothing = { position: ray ? toDegrees(ray) : wish.pointer, found: null, unsure: [] };
  if (!snapping.value.on || wish.free || wish.zoom < SNAP_FROM_ZOOM) return nothing;
  const reach = (wish.finger ? TOUCH_REACH : MOUSE_REACH) / pixelsPerMetre(wish.pointer[1], wish.zoom);
  const around = { at: nothing.position, reach };
  const sources = sourcesAt(around, wish, tiles);
  const unsure = unsureOf(edgesNear(ray ?? pointer, reach, sources));
  const best = snap(ray ?? pointer, reach, sources, { from, ray });
  return best ? { ...meant(best), unsure } : { ...nothing, unsure };
}

/**
 * @param {{at: Position, reach: number}} around degrees, metres @param {Pick<Wish, 'own'|'without'|'apartFrom'>} wish
 * @param {Map<string, Tile[]>} tiles @returns {(TileSource|FeatureSource)[]}
 */
export function sourcesAt({ at, reach }, { own, without, apartFrom }, tiles) {
  const layers = [...tiles.keys()].filter((layer) => layer !== apartFrom);
  const known = exactSources(layers).filter(({ ref }) => ref?.id !== without);
  const box = [...moveByMetres(at, -reach, -reach), ...moveByMetres(at, reach, reach)];
  const rough = layers.flatMap((layer) =>
    (tiles.get(layer) ?? [])
      .filter(({ address }) => touches(address, box))
      .map((tile) => tileSource(layer, tile, without)),
  );
  return [...(own ? [own] : []), ...known, ...rough];
}

/** @param {string} layer @param {Tile} tile @param {string|null} without @returns {TileSource} */
function tileSource(layer, tile, without) {
  const id = (/** @type {number} */ owner) => tile.layer.id(owner);
  return {
    index: tileIndex(tile, findLayer(layer)?.geometry === 'Polygon'),
    skips: (owner) => id(owner) === without || Boolean(findExact(id(owner))),
    refOf: (owner) => ({ layer, id: id(owner) }),
  };
}

/** @param {import('./snap.js').Near[]} near @returns {FeatureRef[]} */
function unsureOf(near) {
  const refs = near.flatMap(({ source, edge }) => refOfTile(source, edge) ?? []);
  const unknown = refs.filter(({ id }) => findExact(id) === undefined);
  return [...new Map(unknown.map((ref) => [ref.id, ref])).values()];
}

/** @param {import('./snap.js').Source} source @param {number} edge @returns {FeatureRef|null} */
function refOfTile(source, edge) {
  return 'refOf' in source ? /** @type {TileSource} */ (source).refOf(source.index.owner[edge]) : null;
}

/** @param {import('./snap.js').Snap} best @returns {{position: Position, found: import('./snapping.js').Found}} */
function meant({ kind, at, distance, source, edge, corner, other }) {
  const rough = refOfTile(source, edge);
  const stored = rough ? null : /** @type {FeatureSource} */ (source);
  const position = stored && corner >= 0 ? stored.positions[corner] : toDegrees(at);
  const exact = !rough && !(other && refOfTile(other.source, other.edge));
  return { position, found: { kind, position, distance, ref: rough ?? stored?.ref ?? null, exact } };
}
