/** Things against each other: houses, streets, water, lamps, trees. */
import {
  bounds,
  boundsApart,
  edges,
  inside,
  nearestOnSegment,
  distance,
  pieces,
  pointDistance,
  ringsDistance,
  segmentsDistance,
} from '../town/geometry.mjs';
import { at } from '../town/lines.mjs';
import { darkStretches } from '../town/lamps.mjs';
import { streets } from '../town/network.mjs';
import { expect, gridLine, gridPoint, gridRings, named, town } from './report.mjs';

const darkMiddles = darkStretches.map(({ name, from, to }) => ({
  name,
  point: at(streets.find((s) => s.name === name).line, (from + to) / 2).point,
}));
const boxed = (f, ring) => ({ f, ring, box: bounds(ring) });
const houses = town.building.map((f) => boxed(f, gridRings(f)[0]));
const ways = town.street.map((f) => ({ ...boxed(f, gridLine(f)), half: f.properties.width_m / 2 }));
const waters = town.land_cover
  .filter((f) => f.properties.kind === 'water')
  .map((f) => ({ ...boxed(f, gridRings(f)[0]), holes: gridRings(f).slice(1) }));
const near = (list, box, gap) => list.filter((x) => !boundsApart(x.box, box, gap));

const inWater = (p) => waters.some((w) => inside(p, w.ring) && !w.holes.some((h) => inside(p, h)));
const inHouse = (p) => near(houses, [...p, ...p], 0).some((h) => inside(p, h.ring));

function checkHouses() {
  houses.forEach((house, i) => {
    const name = `building ${house.f.properties.name ?? house.f.id}`;
    for (const other of near(houses.slice(i + 1), house.box, 0))
      expect(ringsDistance(house.ring, other.ring) > 0, `${name}: overlaps ${other.f.id}`);
    for (const way of near(ways, house.box, 6))
      expect(
        segmentsDistance(edges(house.ring), pieces(way.ring)) > way.half,
        `${name}: stands on ${named(way.f)}`,
      );
    for (const water of near(waters, house.box, 0))
      expect(
        segmentsDistance(edges(house.ring), edges(water.ring)) > 0,
        `${name}: reaches into ${named(water.f)}`,
      );
    expect(!house.ring.some(inWater), `${name}: stands in water`);
  });
}

function checkLamps() {
  for (const f of town.light_point) {
    const p = gridPoint(f);
    expect(!inHouse(p), `light_point ${named(f)}: inside a building`);
    expect(!inWater(p), `light_point ${named(f)}: in water`);
    const onStreet = near(ways, [...p, ...p], 6).find((w) => pointDistance(p, pieces(w.ring)) < w.half);
    expect(
      !onStreet || f.properties.support_kind === 'span_wire',
      `light_point ${named(f)}: stands on ${onStreet && named(onStreet.f)}`,
    );
  }
}

/** A luminaire's street side points at its street: across within 40 m, within 35° of the nearest point of some street. */
function checkBearings() {
  const points = new Map(town.light_point.map((f) => [f.id, f]));
  const single = town.luminaire.filter(
    (l) => town.luminaire.filter((x) => x.properties.light_point === l.properties.light_point).length === 1,
  );
  for (const l of single) {
    const f = points.get(l.properties.light_point);
    if (f.properties.support_kind === 'span_wire') continue;
    const p = gridPoint(f);
    const ahead = near(ways, [...p, ...p], 15).some((w) =>
      pieces(w.ring).some(([a, b]) => {
        const q = nearestOnSegment(p, a, b);
        const bearing = (Math.atan2(q[0] - p[0], q[1] - p[1]) * 180) / Math.PI;
        const off = Math.abs(((bearing - l.properties.azimuth_deg + 540) % 360) - 180);
        return distance(p, q) < w.half + 6 && off < 35;
      }),
    );
    expect(ahead, `luminaire of ${named(f)}: azimuth ${l.properties.azimuth_deg}° points at no street`);
  }
}

function checkOthers() {
  for (const f of [...town.tree, ...town.lighting_cabinet]) {
    const p = gridPoint(f);
    expect(
      !inHouse(p) && !inWater(p),
      `${f.properties.species ?? named(f)} ${f.id}: in a building or in water`,
    );
    expect(
      near(ways, [...p, ...p], 6).every((w) => pointDistance(p, pieces(w.ring)) > w.half),
      `${f.properties.species ?? named(f)} ${f.id}: on a street`,
    );
  }
}

/** Every street can be reached from every other: pieces share their end points. */
function checkNetwork() {
  const ends = (f) => [f.geometry.coordinates[0], f.geometry.coordinates.at(-1)].map(String);
  const reached = new Set(ends(town.street[0]));
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const f of town.street)
      if (ends(f).some((e) => reached.has(e))) ends(f).forEach((e) => reached.add(e));
  }
  for (const f of town.street)
    expect(
      ends(f).every((e) => reached.has(e)),
      `street ${named(f)}: not connected`,
    );
}

/** The two stretches that are dark on purpose of the demo: no lamp that stands today within 25 m of their middle. */
function checkDarkGaps() {
  const standing = town.light_point
    .filter((f) => ['ok', 'faulty', 'column_issue'].includes(f.properties.status))
    .map(gridPoint);
  for (const { name, point } of darkMiddles)
    expect(
      standing.every((p) => distance(p, point) > 25),
      `${name}: a lamp stands in the dark stretch`,
    );
}

export function checkTown() {
  checkDarkGaps();
  checkHouses();
  checkLamps();
  checkBearings();
  checkOthers();
  checkNetwork();
}
