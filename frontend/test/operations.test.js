import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from '../src/edit/geometry/joinLines.js';
import { joinPolygons } from '../src/edit/geometry/joinPolygons.js';
import { middleOf, moved, rotated } from '../src/edit/geometry/move.js';
import { offsetLine } from '../src/edit/geometry/offset.js';
import { inMetres, lengthOf, lineOf, partsOf, signedArea } from '../src/edit/geometry/plane.js';
import { rowOfLamps } from '../src/edit/geometry/row.js';
import { simplify, simplifyTo } from '../src/edit/geometry/simplify.js';
import { splitLine, splitPolygon } from '../src/edit/geometry/split.js';

/** @typedef {import('../src/edit/geometry/plane.js').Xy} Xy */

/** @param {number} west @param {number} south @param {number} east @param {number} north @returns {Xy[]} */
const box = (west, south, east, north) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const area = (/** @type {Xy[][]} */ rings) => rings.reduce((sum, ring) => sum + signedArea(ring), 0);
const surface = (/** @type {Xy[][]} */ [outer, ...holes]) =>
  Math.abs(signedArea(outer)) - holes.reduce((sum, hole) => sum + Math.abs(signedArea(hole)), 0);
const close = (/** @type {number} */ a, /** @type {number} */ b) =>
  assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
const same = (/** @type {Xy[]|null|undefined} */ line, /** @type {Xy[]} */ wanted) => {
  assert.equal(line?.length, wanted.length, JSON.stringify(line));
  line?.forEach(([x, y], i) => (close(x, wanted[i][0]), close(y, wanted[i][1])));
};

test('a line is split where it was pointed at, and both parts meet there', () => {
  const split = splitLine(
    [
      [0, 0],
      [10, 0],
      [10, 10],
    ],
    [4, 1],
  );
  assert.ok('parts' in split);
  same(split.parts[0], [
    [0, 0],
    [4, 0],
  ]);
  same(split.parts[1], [
    [4, 0],
    [10, 0],
    [10, 10],
  ]);
});

test('a line is split at a corner without a doubled corner, and not at its end', () => {
  /** @type {Xy[]} */
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
  ];
  const split = splitLine(line, [10, 0]);
  assert.ok('parts' in split);
  assert.deepEqual(
    split.parts.map((part) => part.length),
    [2, 2],
  );
  assert.deepEqual(splitLine(line, [10, 12]), { refusal: 'atEnd' });
});

test('a polygon is split along a bent line, nothing is lost, and a hole stays with its side', () => {
  const rings = [box(0, 0, 10, 10), box(1, 1, 2, 2)];
  const split = splitPolygon(rings, [
    [5, -1],
    [6, 5],
    [5, 11],
  ]);
  assert.ok('parts' in split);
  close(surface(split.parts[0]) + surface(split.parts[1]), 99);
  assert.deepEqual(split.parts.map((part) => part.length).sort(), [1, 2]);
});

test('a polygon is split at one edge alone', () => {
  const split = splitPolygon(
    [box(0, 0, 10, 10)],
    [
      [2, -1],
      [2, 3],
      [4, 3],
      [4, -1],
    ],
  );
  assert.ok('parts' in split);
  assert.deepEqual(split.parts.map((part) => Math.round(surface(part))).sort(), [6, 94]);
});

test('what does not cut a polygon in two is refused with the reason', () => {
  const rings = [box(0, 0, 10, 10), box(4, 4, 6, 6)];
  const refusal = (/** @type {Xy[]} */ ...blade) => splitPolygon(rings, blade);
  assert.deepEqual(refusal([5, 5], [5, 20]), { refusal: 'misses' });
  assert.deepEqual(refusal([-1, 5], [11, 5]), { refusal: 'crossesHole' });
  assert.deepEqual(refusal([-1, 1], [11, 1], [11, 2], [-1, 2]), { refusal: 'crossesOften' });
});

test('lines are joined end to end whichever way they run, in the direction of the first', () => {
  same(
    joinLines([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [3, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [2, 0.1],
      ],
    ]),
    [
      [0, 0],
      [1, 0],
      [2, 0.1],
      [2, 0],
      [3, 0],
    ],
  );
});

test('lines are joined in front of the first as well, and those apart are not', () => {
  /** @type {Xy[]} */
  const first = [
    [0, 0],
    [1, 0],
  ];
  same(
    joinLines([
      first,
      [
        [-2, 0],
        [0, 0],
      ],
    ]),
    [
      [-2, 0],
      [0, 0],
      [1, 0],
    ],
  );
  assert.equal(
    joinLines([
      first,
      [
        [3, 0],
        [4, 0],
      ],
    ]),
    null,
  );
});

test('neighbours become one polygon, also with corners on one side only and a centimetre apart', () => {
  const joined = joinPolygons([[box(0, 0, 10, 10)], [box(10.01, 2, 15, 8)], [box(15, 0, 20, 10)]]);
  assert.equal(joined?.length, 1);
  assert.ok(Math.abs(area(joined ?? []) - 180) < 0.1);
});

test('overlapping polygons become one, and what they enclose stays a hole', () => {
  const overlapping = joinPolygons([[box(0, 0, 10, 10)], [box(5, 5, 15, 15)]]);
  close(area(overlapping ?? []), 175);
  const ring = joinPolygons([[box(0, 0, 10, 2)], [box(0, 8, 10, 10)], [box(0, 2, 2, 8)], [box(8, 2, 10, 8)]]);
  assert.equal(ring?.length, 2);
  close(area(ring ?? []), 64);
});

test('one polygon inside the other, or the same twice, is the larger one', () => {
  close(area(joinPolygons([[box(0, 0, 10, 10)], [box(2, 2, 3, 3)]]) ?? []), 100);
  close(area(joinPolygons([[box(0, 0, 10, 10)], [box(0, 0, 10, 10)]]) ?? []), 100);
  close(area(joinPolygons([[box(0, 0, 10, 10)], [box(0, 0, 4, 10)]]) ?? []), 100);
});

test('polygons apart or at one corner only are not joined', () => {
  assert.equal(joinPolygons([[box(0, 0, 1, 1)], [box(2, 0, 3, 1)]]), null);
  assert.equal(joinPolygons([[box(0, 0, 1, 1)], [box(1, 1, 2, 2)]]), null);
});

test('a parallel line keeps its distance around bends, on both sides', () => {
  /** @type {Xy[]} */
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
  ];
  same(offsetLine(line, 2), [
    [0, 2],
    [8, 2],
    [8, 10],
  ]);
  same(offsetLine(line, -2), [
    [0, -2],
    [12, -2],
    [12, 10],
  ]);
});

test('what is too short for the inner side of a bend falls away, and a spike is cut off', () => {
  same(
    offsetLine(
      [
        [0, 0],
        [10, 0],
        [11, 1],
        [11, 10],
      ],
      5,
    ),
    [
      [0, 5],
      [6, 5],
      [6, 10],
    ],
  );
  const spike = offsetLine(
    [
      [0, 0],
      [10, 0],
      [0, 0.5],
    ],
    -2,
  );
  assert.ok(Math.max(...spike.map(([x]) => x)) < 20);
});

test('lamps stand at even distances on the right side and look at the street', () => {
  const row = rowOfLamps(
    [
      [0, 0],
      [0, 100],
    ],
    { spacing: 25, start: 10, offset: 4, side: 'right' },
  );
  assert.deepEqual(
    row.map(({ at, azimuth }) => [...at.map(Math.round), Math.round(azimuth)]),
    [
      [4, 10, 270],
      [4, 35, 270],
      [4, 60, 270],
      [4, 85, 270],
    ],
  );
});

test('both sides, and staggered ones by turns', () => {
  /** @type {Xy[]} */
  const line = [
    [0, 0],
    [60, 0],
  ];
  const plan = { spacing: 30, start: 0, offset: 5 };
  const sides = (/** @type {'both'|'staggered'} */ side) =>
    rowOfLamps(line, { ...plan, side }).map(({ at, azimuth }) => [at[1], Math.round(azimuth)]);
  assert.deepEqual(sides('both'), [
    [5, 180],
    [-5, 0],
    [5, 180],
    [-5, 0],
    [5, 180],
    [-5, 0],
  ]);
  assert.deepEqual(sides('staggered'), [
    [5, 180],
    [-5, 0],
    [5, 180],
  ]);
});

test('a lamp on the line itself looks across it, and no spacing gives no lamps', () => {
  /** @type {Xy[]} */
  const line = [
    [0, 0],
    [50, 0],
  ];
  assert.equal(rowOfLamps(line, { spacing: 60, start: 0, offset: 0, side: 'left' })[0].azimuth, 180);
  assert.deepEqual(rowOfLamps(line, { spacing: 0, start: 0, offset: 4, side: 'left' }), []);
  assert.deepEqual(rowOfLamps(line, { spacing: 10, start: 51, offset: 4, side: 'left' }), []);
});

test('turned by a right angle around its middle a shape lies across', () => {
  const corners = box(0, 0, 4, 2);
  const centre = middleOf(corners);
  assert.deepEqual(centre, [2, 1]);
  same([rotated(centre, 90)([4, 1])], [[2, -1]]);
  assert.deepEqual(moved(3, -1)([1, 1]), [4, 0]);
});

test('through metres and back a shape is where it was, and moves by true metres', () => {
  const line = lineOf([
    [120_000, 6_460_000],
    [120_030, 6_460_040],
  ]);
  close(lengthOf(partsOf(line)[0]), 50);
  const east = inMetres(line, moved(10, 0));
  same(partsOf(east)[0], [
    [120_010, 6_460_000],
    [120_040, 6_460_040],
  ]);
});

test('a simpler line keeps within its tolerance, or to so many corners', () => {
  const wave = Array.from({ length: 400 }, (_, i) => /** @type {Xy} */ ([i, Math.sin(i / 10) * 20]));
  assert.deepEqual(
    simplify(
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
      ],
      0.5,
    ),
    [
      [0, 0],
      [10, 0],
    ],
  );
  assert.ok(simplify(wave, 1).length > 20);
  assert.ok(simplifyTo(wave, 0.01, 30).length <= 30);
});
