/** Trees of parks, avenues and gardens. */
import { dice } from './random.mjs';
import { bounds, distance, inside } from './geometry.mjs';
import { beside } from './lines.mjs';
import { grounds } from './landmarks.mjs';
import { lamps } from './lamps.mjs';
import { streets } from './network.mjs';
import { atSea, houseDistance, shoreDistance, streetDistance } from './site.mjs';

const { between, chance, oneOf } = dice('trees');

/** species: height from, to; crown radius as a share of the height */
// prettier-ignore
const SPECIES = { Lind: [9, 16, 0.24], Oxel: [6, 11, 0.3], Lönn: [8, 15, 0.3], Ask: [10, 18, 0.26], Björk: [8, 15, 0.2], Tall: [7, 14, 0.22], Rönn: [4, 8, 0.28], Hästkastanj: [9, 15, 0.32], Äpple: [3, 5, 0.4] }
export const trees = [];
const ponds = grounds.filter((g) => g.kind === 'water');

function add(point, species, apart) {
  const free =
    !atSea(point) &&
    shoreDistance(point) > 3 &&
    streetDistance(point) > 1 &&
    houseDistance(point) > 2.2 &&
    lamps.every((l) => distance(l.point, point) > 3.5) &&
    trees.every((t) => distance(t.point, point) > apart) &&
    !ponds.some((w) => inside(point, w.ring));
  if (!free) return;
  const [low, high, share] = SPECIES[species];
  const height = between(low, high);
  trees.push({
    point,
    species,
    height,
    crown: height * share * between(0.85, 1.15),
    base: Math.min(height * 0.3, species === 'Äpple' ? 1.4 : 3),
  });
}

function avenue(name, from, to, every, off, species, sides = [1, -1]) {
  const street = streets.find((s) => s.name === name);
  for (let s = from; s < Math.min(to, street.length - 4); s += every)
    for (const side of sides)
      add(beside(street.line, s, side * (street.width / 2 + off)), species, every * 0.7);
}

function scatter(ground, count, species, apart) {
  const { ring } = grounds.find((g) => g.name === ground);
  const [w, s, e, n] = bounds(ring);
  for (let i = 0, start = trees.length; i < 600 && trees.length - start < count; i++) {
    const p = [between(w, e), between(s, n)];
    if (inside(p, ring)) add(p, oneOf(species), apart);
  }
}

avenue('Lindallén', 5, 200, 9, 2.2, 'Lind');
avenue('Kungsgatan', 330, 700, 13, 2.6, 'Lind', [1]);
avenue('Strandpromenaden', 30, 200, 15, 3, 'Oxel', [1]);
avenue('Parkgatan', 8, 120, 12, 2.4, 'Lönn', [1]);
avenue('Mariedalsstråket', 8, 150, 14, 2.4, 'Rönn');
avenue('Västra Torggatan', 12, 75, 9, 3, 'Hästkastanj', [1]);
avenue('Östra Torggatan', 12, 70, 9, 3, 'Hästkastanj', [-1]);
scatter('Stadsparken', 56, ['Lind', 'Lönn', 'Hästkastanj', 'Ask', 'Björk'], 8);
scatter('Havsbadsparken', 30, ['Oxel', 'Ask', 'Tall', 'Lind'], 9);
scatter('Kyrkparken', 14, ['Lind', 'Ask', 'Lönn'], 8);
scatter('Kronbergsslänten', 26, ['Tall', 'Björk', 'Rönn'], 9);
scatter('Badhusparken', 18, ['Tall', 'Tall', 'Rönn'], 10);
scatter('Koloniområdet', 12, ['Äpple'], 5);
scatter('Mariedalsparken', 8, ['Björk', 'Rönn'], 7);
scatter('Rosviksslänten', 6, ['Tall', 'Björk'], 8);
for (const yard of [
  'Rådhusträdgården',
  'Kaptensgården',
  'Repslagarängen',
  'Färgargården',
  'Sadelmakaregården',
  'Parkgården',
  'Gullmarsängen',
  'Brandvaktsängen',
])
  scatter(yard, 4, ['Lönn', 'Oxel', 'Äpple', 'Björk'], 7);

/** Gardens: here and there a tree behind the houses of villa and old streets. */
for (const street of streets.filter((s) => s.houses === 'villa' || s.houses === 'old'))
  for (let s = 10; s < street.length; s += 52)
    if (chance() < 0.55)
      add(
        beside(street.line, s + between(-8, 8), oneOf([1, -1]) * between(9, 24)),
        oneOf(['Äpple', 'Björk', 'Rönn', 'Oxel']),
        8,
      );
