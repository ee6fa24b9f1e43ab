import { latitude, longitude, TILE } from '../../map/mercator.js';
import { isCut } from '../../map/paint/frame.js';
import { toMetres } from '../../map/sweref.js';
import { EdgeList, joined } from './edgeList.js';
import { SnapIndex } from './snapIndex.js';

/** @typedef {import('../../map/tiles/tileSource.js').Tile} Tile */
/** @typedef {import('../../map/tiles/tileLayer.js').TileLayer} TileLayer */

/** How far beyond its side a tile goes on, tile units; what lies there was cut. */
const BUFFER = 64;

/** The edges of one tile's features in metres; made once a tile. @param {Tile} tile @param {boolean} closed polygons @returns {SnapIndex} */
export function tileIndex(tile, closed) {
  return tile.derive('snap', (layer) => new SnapIndex(tileEdges(layer, closed, metresOf(tile))));
}

/** @param {Tile} tile @returns {(corner: number) => [number, number]} east and north of a corner */
function metresOf({ address: { z, x, y }, layer: { corners, extent } }) {
  const unit = TILE / extent;
  return (corner) =>
    toMetres([
      longitude(x * TILE + corners[2 * corner] * unit, z),
      latitude(y * TILE + corners[2 * corner + 1] * unit, z),
    ]);
}

/**
 * Without the edges that the tile's border has made; where it has cut an edge, that end is no corner.
 * @param {TileLayer} layer @param {boolean} closed @param {(corner: number) => [number, number]} metres @returns {EdgeList}
 */
export function tileEdges(layer, closed, metres) {
  const edges = new EdgeList();
  const corner = (/** @type {number} */ c) => (isAtBorder(layer, c) ? -1 : c);
  for (let i = 0; i < layer.count; i++)
    for (let r = layer.ringOf[i]; r < layer.ringOf[i + 1]; r++)
      for (const [a, b] of joined(layer.cornerOf[r], layer.cornerOf[r + 1] - layer.cornerOf[r], closed))
        if (a === b || !isCut(layer, a, b)) edges.add(metres(a), metres(b), i, corner(a), corner(b));
  return edges;
}

/** @param {TileLayer} layer @param {number} corner */
function isAtBorder({ corners, extent }, corner) {
  const outer = (/** @type {number} */ n) => n <= -BUFFER || n >= extent + BUFFER;
  return outer(corners[2 * corner]) || outer(corners[2 * corner + 1]);
}
