/** Where a house may stand: what is already taken, and how far everything must keep apart. */
import {
  bounds,
  boundsApart,
  edges,
  inside,
  pieces,
  pointDistance,
  ringsDistance,
  segmentsDistance,
} from './geometry.mjs';
import { sea } from './coast.mjs';
import { grounds } from './landmarks.mjs';
import { streets } from './network.mjs';

const withBounds = (ring, more = {}) => ({ ring, box: bounds(ring), ...more });
const closed = grounds.map((g) => withBounds(g.ring));
const ways = streets.flatMap((s) =>
  pieces(s.line).map((piece) => ({ piece, box: bounds(piece), half: s.width / 2 })),
);
const shoreEdges = edges(sea).map((piece) => ({ piece, box: bounds(piece) }));

export const taken = [];
export const take = (ring) => taken.push(withBounds(ring));

const nearTo = (list, box, gap) => list.filter((item) => !boundsApart(item.box, box, gap));

/** @returns whether p lies in the sea. */
export const atSea = (p) => inside(p, sea);

export const offStreets = (ring, gap) => {
  const box = bounds(ring);
  return nearTo(ways, box, 8).every((w) => segmentsDistance(edges(ring), [w.piece]) >= w.half + gap);
};
const offShore = (ring, gap) => {
  const box = bounds(ring);
  return (
    !atSea(ring[0]) &&
    nearTo(shoreEdges, box, gap).every((s) => segmentsDistance(edges(ring), [s.piece]) >= gap)
  );
};
const offHouses = (ring, gap) =>
  nearTo(taken, bounds(ring), gap).every((t) => ringsDistance(ring, t.ring) >= gap);
const offGrounds = (ring, gap) =>
  nearTo(closed, bounds(ring), gap).every((g) => ringsDistance(ring, g.ring) >= gap);

/** @param gap metres to other houses; `ground` whether parks, hills and squares are kept free */
export function fits(ring, { gap = 1.5, street = 0.6, ground = true } = {}) {
  return (
    offStreets(ring, street) && offHouses(ring, gap) && offShore(ring, 3) && (!ground || offGrounds(ring, 1))
  );
}

/** @returns metres from p to the nearest house, 0 inside it. */
export function houseDistance(p) {
  return nearTo(taken, [...p, ...p], 40).reduce(
    (least, t) => Math.min(least, inside(p, t.ring) ? 0 : pointDistance(p, edges(t.ring))),
    40,
  );
}
/** @returns metres from p to the nearest street edge; negative on the street. `but` leaves out a street by name. */
export function streetDistance(p, but = () => false) {
  return streets
    .filter((s) => !but(s))
    .reduce((least, s) => Math.min(least, pointDistance(p, pieces(s.line)) - s.width / 2), 999);
}
export const shoreDistance = (p) =>
  nearTo(shoreEdges, [...p, ...p], 30).reduce((least, s) => Math.min(least, pointDistance(p, [s.piece])), 30);
