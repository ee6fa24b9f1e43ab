/** Polygons and lines by themselves: closed, simple, the right way round, eight decimals. */
import {
  crossesItself,
  distance,
  edges,
  inside,
  pieces,
  segmentsDistance,
  signedArea,
} from '../town/geometry.mjs';
import { toGrid, toLonLat } from '../town/sweref.mjs';
import { expect, gridLine, gridRings, LAYERS, named, town } from './report.mjs';

function checkPolygon(layer, f) {
  const at = `${layer} ${named(f)}`;
  for (const ring of f.geometry.coordinates)
    expect(ring.length > 3 && ring[0].join() === ring.at(-1).join(), `${at}: a ring is not closed`);
  const [outer, ...holes] = gridRings(f);
  expect(signedArea(outer) > 0, `${at}: the outline runs clockwise`);
  expect(!crossesItself(outer), `${at}: the outline crosses itself`);
  holes.forEach((hole, i) => {
    const others = [outer, ...holes.slice(i + 1)];
    const apart = others.every((other) => segmentsDistance(edges(hole), edges(other)) > 0);
    expect(apart, `${at}: a hole meets the outline or another hole`);
  });
  for (const hole of holes) {
    expect(signedArea(hole) < 0, `${at}: a hole runs anticlockwise`);
    expect(!crossesItself(hole), `${at}: a hole crosses itself`);
    expect(
      hole.every((p) => inside(p, outer)),
      `${at}: a hole reaches outside`,
    );
  }
}

function checkLine(layer, f) {
  const short = pieces(gridLine(f)).filter(([a, b]) => distance(a, b) < 0.05);
  expect(short.length === 0, `${layer} ${named(f)}: a point stands twice`);
}

const numbers = (list) => (Array.isArray(list) ? list.flatMap(numbers) : [list]);
const decimals = (x) => (String(x).split('.')[1] ?? '').length;

/** EPSG:3007 and EPSG:4326 as PROJ 9 gives them; 1e-9° is 0.1 mm. */
const KNOWN = { grid: [116930, 6462050], lonLat: [11.4364196763235, 58.2749952022492] };

function checkProjection() {
  const there = toLonLat(KNOWN.grid);
  const back = toGrid(KNOWN.lonLat);
  const close = (a, b, limit) => a.every((x, i) => Math.abs(x - b[i]) < limit);
  expect(
    close(there, KNOWN.lonLat, 1e-9),
    `projection: ${KNOWN.grid} became ${there}; expected ${KNOWN.lonLat}`,
  );
  expect(close(back, KNOWN.grid, 1e-4), `projection: ${KNOWN.lonLat} became ${back}; expected ${KNOWN.grid}`);
}

export function checkShapes() {
  checkProjection();
  for (const layer of LAYERS)
    for (const f of town[layer]) {
      if (f.geometry?.type === 'Polygon') checkPolygon(layer, f);
      if (f.geometry?.type === 'LineString') checkLine(layer, f);
      if (f.geometry)
        expect(
          numbers(f.geometry.coordinates).every((x) => decimals(x) <= 8),
          `${layer} ${named(f)}: more than 8 decimals`,
        );
    }
}
