import { toDegrees, toMetres } from '../../map/sweref.js';
import { cornersBetween, placeOn } from '../geometry/wayBetween.js';
import { sourcesAt } from './aim.js';
import { fetchExact, findExact } from './exact.js';
import { edgesNear } from './snap.js';

/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {import('./featureSource.js').FeatureSource} FeatureSource */
/** @typedef {{position: Position, between: Position[], corner: boolean, distance: number, ref: FeatureSource['ref']}} Way */

/** A tile's corners are off by 8 cm at most, an edge between two of them hardly more. */
const ROUGH_M = 0.3;
const ON_IT_M = 0.02;

/** @param {Position} position @param {Map<string, import('./aim.js').Tile[]>} tiles @returns {Promise<FeatureSource[]>} lines that run through it */
export async function linesThrough(position, tiles) {
  const around = { at: position, reach: ROUGH_M };
  const at = toMetres(position);
  const sources = sourcesAt(around, { own: null, without: null, apartFrom: null }, tiles);
  const refs = edgesNear(at, ROUGH_M, sources).flatMap(({ source, edge }) => refOf(source, edge) ?? []);
  await Promise.all(refs.map(fetchExact));
  const lines = new Set(refs.map(({ id }) => findExact(id)));
  return [...lines].flatMap((line) =>
    line && line.positions.length > 1 && runsThrough(line, at) ? line : [],
  );
}

/** @param {any} source @param {number} edge @returns {import('../../map/state.js').FeatureRef|null} */
function refOf(source, edge) {
  return source.refOf ? source.refOf(source.index.owner[edge]) : source.ref;
}

/** @param {FeatureSource} line @param {ArrayLike<number>} at */
function runsThrough({ index }, at) {
  return index.near(at[0], at[1], ON_IT_M).length > 0;
}

/**
 * Along the line that lies nearest to the pointer.
 * @param {FeatureSource[]} lines @param {Position} from on the lines @param {Position} pointer @param {number} reach of a corner, metres
 * @returns {Way|null}
 */
export function wayAlong(lines, from, pointer, reach) {
  const [start, at] = [toMetres(from), toMetres(pointer)];
  const ways = lines.flatMap((line) =>
    line.rings.map((ring) => ({ line, ring, to: placeOn(metresOf(line, ring), ring.closed, at) })),
  );
  const through = ways.filter(
    ({ line, ring }) => placeOn(metresOf(line, ring), ring.closed, start).distance < ON_IT_M,
  );
  const [best] = through.sort((a, b) => a.to.distance - b.to.distance);
  return best ? way(best, start, at, reach) : null;
}

/** @param {FeatureSource} line @param {FeatureSource['rings'][number]} ring */
function metresOf({ metres }, { first, count }) {
  return metres.slice(first, first + count);
}

/** @param {{line: FeatureSource, ring: FeatureSource['rings'][number], to: import('../geometry/wayBetween.js').Place}} best @param {number[]} start @param {number[]} at @param {number} reach @returns {Way} */
function way({ line, ring, to }, start, at, reach) {
  const corners = metresOf(line, ring);
  const position = (/** @type {number} */ i) => line.positions[ring.first + i];
  const apart = (/** @type {number} */ i) => Math.hypot(corners[i][0] - at[0], corners[i][1] - at[1]);
  const [nearest] = [to.edge, (to.edge + 1) % ring.count].sort((a, b) => apart(a) - apart(b));
  const corner = apart(nearest) <= reach;
  const end = corner ? { ...to, at: corners[nearest], share: nearest === to.edge ? 0 : 1 } : to;
  const between = cornersBetween(corners, ring.closed, placeOn(corners, ring.closed, start), end).map(
    position,
  );
  const place = corner ? position(nearest) : toDegrees(to.at);
  return { position: place, between, corner, distance: corner ? apart(nearest) : to.distance, ref: line.ref };
}
