/** Lamps along the streets: where they stand, and what hangs on them. */
import { dice } from './random.mjs';
import { distance, left } from './geometry.mjs';
import { at, beside, nearest } from './lines.mjs';
import { streets } from './network.mjs';
import { onMap } from './place-on-map.mjs';
import { atSea, houseDistance, shoreDistance, streetDistance } from './site.mjs';
import './houses.mjs';

const { between, chance } = dice('lamps');

/** Stretches without lamps although the street has lighting: street, from, to on the drawing board. */
const DARK = [
  ['Färgaregatan', [54, 146], [78, 34]],
  ['Stadsparksgången', [488, -84], [578, -54]],
];
const CLOSEST = 11;

export const darkStretches = DARK.map(([name, from, to]) => {
  const street = streets.find((s) => s.name === name);
  return { name, from: nearest(street.line, onMap(from)).s, to: nearest(street.line, onMap(to)).s };
});
const isDark = (street, s) => darkStretches.some((d) => d.name === street.name && s > d.from && s < d.to);

export const lamps = [];
const crowded = (p) => lamps.some((l) => distance(l.point, p) < CLOSEST);
const stands = (p) => !atSea(p) && shoreDistance(p) > 0.4 && !crowded(p);

/** Moves a lamp from the street edge out to the wall behind it, 0.25 m from it; null where the way is not free. */
function onWall(street, s, side) {
  for (let off = street.width / 2 + 0.35; off < street.width / 2 + 3; off += 0.1) {
    const p = beside(street.line, s, side * off);
    const away = houseDistance(p);
    if (away < 0.2) return null;
    if (away < 0.32) return p;
  }
  return null;
}

function lampAt(street, s, side) {
  if (street.span) {
    const p = at(street.line, s).point;
    return stands(p) && streetDistance(p, (x) => x === street) > 1
      ? { point: p, support: 'span_wire' }
      : null;
  }
  const wall =
    street.houses === 'old' || (street.houses === 'town' && chance() < 0.2) ? onWall(street, s, side) : null;
  if (wall && stands(wall) && streetDistance(wall) > 0.25) return { point: wall, support: 'wall' };
  const p = beside(street.line, s, side * (street.width / 2 + (street.kind === 'main' ? 0.9 : 0.7)));
  const free = stands(p) && streetDistance(p) > 0.3 && houseDistance(p) > 0.4;
  return free ? { point: p, support: street.bollard ? 'bollard' : 'pole' } : null;
}

/** Tries the wanted place, then places a little before and after it, then the other side. */
function near(street, s, side) {
  for (const way of [side, -side])
    for (const shift of [0, 2, -2, 4, -4, 6, -6, 8, -8]) {
      const to = s + shift;
      if (to < 1 || to > street.length - 1) continue;
      const found = lampAt(street, to, way);
      if (found) return { ...found, s: to, side: way };
    }
  return null;
}

/** Grid bearing (clockwise from grid north) from the lamp across the street. */
function bearingAcross(street, s, side) {
  const n = left(at(street.line, s).direction).map((c) => -side * c);
  return Math.round(((Math.atan2(n[0], n[1]) * 180) / Math.PI + 360) % 360) % 360;
}

function addAlong(street) {
  const count = Math.max(1, Math.ceil(street.length / Math.min(37, street.lamps * 1.34)));
  const spacing = street.length / count;
  for (let i = 0; i < count; i++) {
    const s = (i + 0.5) * spacing + between(-1.2, 1.2);
    const side = (street.side === 'L' ? 1 : -1) * (street.side === 'Z' && i % 2 ? -1 : 1);
    const lamp = isDark(street, s) ? null : near(street, s, side);
    if (lamp && !isDark(street, lamp.s))
      lamps.push({ ...lamp, street, bearing: bearingAcross(street, lamp.s, lamp.side) });
  }
}

for (const street of streets.filter((s) => s.lamps > 0)) addAlong(street);

/** Lamps that are not there today: one that is gone and two that are decided but not yet built. */
const OTHER_DAYS = [
  ['Segelmakaregränd', 18, 'removed'],
  ['Badhusstigen', 40, 'planned'],
  ['Badhusstigen', 74, 'planned'],
];
for (const [name, s, status] of OTHER_DAYS) {
  const street = streets.find((x) => x.name === name);
  const lamp = near(street, s, 1);
  lamps.push({ ...lamp, street, bearing: bearingAcross(street, lamp.s, lamp.side), otherDay: status });
}

/** Double-armed lamps in the square and on the quays' working areas: u, v, street whose lamps they count with. */
const FREE = [
  [24, -130, 'Västra Torggatan'],
  [58, -150, 'Östra Torggatan'],
  [30, -178, 'Västra Torggatan'],
  [455, -236, 'Fiskhamnskajen'],
  [392, -250, 'Fiskhamnskajen'],
  [604, -196, 'ICA'],
  [1010, -112, 'Coop'],
];
const STREET_OF = { ICA: 'Södra Hamngatan', Coop: 'Ekgatan' };
for (const [u, v, name] of FREE) {
  const street = streets.find((s) => s.name === (STREET_OF[name] ?? name));
  const point = onMap([u, v]);
  if (stands(point) && houseDistance(point) > 1 && streetDistance(point) > 0.5)
    lamps.push({
      point,
      support: 'pole',
      street,
      bearing: Math.round(between(0, 359)),
      double: true,
      free: true,
    });
}
