/** The map's own background: sea, parks, bare rock, squares and quays, jetties. */
import { dice } from './random.mjs';
import { anticlockwise, crossesItself, distance, left, minus, unit } from './geometry.mjs';
import { blob, islands, largeIslands, sea, shoreStretches } from './coast.mjs';
import { grounds, jetties } from './landmarks.mjs';
import { mainland } from './mainland.mjs';
import { onMap } from './place-on-map.mjs';

const { between } = dice('ground');

const NEAR_TOWN = 1150;

/** A strip of bare rock along a natural shore; it narrows until its inner edge no longer crosses itself. */
function strip(line, widths) {
  for (let factor = 1; factor > 0.1; factor *= 0.7) {
    const inner = line.map((p, i) => {
      const n = left(unit(minus(line[Math.min(i + 5, line.length - 1)], line[Math.max(i - 5, 0)])));
      return [p[0] + n[0] * widths[i] * factor, p[1] + n[1] * widths[i] * factor];
    });
    const ring = [...line, ...inner.slice(1, -1).reverse()];
    if (!crossesItself(ring)) return ring;
  }
  return null;
}

function widthsAlong(count) {
  const [a, b, c] = [between(0, 6), between(0, 6), between(8, 17)];
  return Array.from(
    { length: count },
    (_, i) =>
      Math.min(1, i / 6, (count - 1 - i) / 6) *
        (c + 5 * Math.sin(i / 7 + a) + 3 * Math.sin(i / 2.7 + b) + between(-1, 1)) +
      0.4,
  );
}

function shoreRocks() {
  const out = [];
  for (const { quay, line } of shoreStretches) {
    if (quay) continue;
    const near = line.filter((p) => distance(p, onMap([0, 0])) < NEAR_TOWN);
    for (let i = 0; i + 8 < near.length; i += 30) {
      const stretch = near.slice(i, i + 31);
      const ring = strip(stretch, widthsAlong(stretch.length));
      if (ring) out.push(ring);
    }
  }
  return out;
}

function jetty([from, to], width = 2.4) {
  const n = left(unit(minus(to, from))).map((x) => (x * width) / 2);
  return [
    [from[0] - n[0], from[1] - n[1]],
    [to[0] - n[0], to[1] - n[1]],
    [to[0] + n[0], to[1] + n[1]],
    [from[0] + n[0], from[1] + n[1]],
  ];
}

/** Heather and grass in the middle of the larger islands. */
const heaths = largeIslands.map(([u, v, length, width]) =>
  blob([u, v], length * 0.62, width * 0.5, 0.22, 14),
);

const one = (name, kind, ring) => ({ name, kind, rings: [ring] });

/** All ground, furthest down first. */
export const landCover = [
  { name: 'Gullmarsfjorden', kind: 'water', rings: [sea, ...islands] },
  ...islands.map((ring, i) => one(`Skär ${i + 1}`, 'rock', ring)),
  ...heaths.map((ring, i) => one(`Skärgårdshed ${i + 1}`, 'green', ring)),
  ...shoreRocks().map((ring, i) => one(`Klippor ${i + 1}`, 'rock', ring)),
  ...mainland.map((g) => one(g.name, g.kind, g.ring)),
  ...['green', 'rock', 'water', 'paved'].flatMap((kind) =>
    grounds.filter((g) => g.kind === kind).map((g) => one(g.name, kind, g.ring)),
  ),
  ...jetties.map((ends, i) => one(`Brygga ${i + 1}`, 'paved', jetty(ends))),
].map((g) => ({ ...g, rings: g.rings.map((ring, i) => (i ? ring : anticlockwise(ring))) }));
