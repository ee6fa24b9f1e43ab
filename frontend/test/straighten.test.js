import assert from 'node:assert/strict';
import { test } from 'node:test';
import { straighten } from '../src/edit/geometry/straighten.js';
import { signedArea } from '../src/edit/geometry/plane.js';

/** @param {number[][]} ring @returns {number[]} the angle at each corner, degrees */
function angles(ring) {
  return ring.map((b, i) => {
    const [a, c] = [ring[(i - 1 + ring.length) % ring.length], ring[(i + 1) % ring.length]];
    const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(a[1] - b[1], a[0] - b[0]);
    return Math.abs(Math.round(((turn * 180) / Math.PI) * 1e6) / 1e6) % 180;
  });
}

/** An L drawn by hand, turned by 20°. */
const house = [
  [0, 0],
  [20.3, 0.4],
  [19.8, 9.7],
  [9.9, 10.2],
  [10.3, 21],
  [-0.2, 20.6],
].map(([x, y]) => {
  const [c, s] = [Math.cos(0.35), Math.sin(0.35)];
  return [116_900 + x * c - y * s, 6_461_900 + x * s + y * c];
});

test('a house drawn by hand gets right angles, keeps its place and about its area', () => {
  const found = straighten(house, true);
  assert.ok(found);
  for (const angle of angles(found.corners)) assert.ok(Math.abs(angle - 90) < 1e-3, `${angle}`);
  assert.ok(found.mostMoved < 0.6, `${found.mostMoved}`);
  assert.ok(Math.abs(found.areaChange) < 0.03);
  assert.ok(Math.abs(signedArea(found.corners) / signedArea(house) - 1 - found.areaChange) < 1e-9);
});

test('what is right already stays where it is', () => {
  const first = straighten(house, true);
  const again = straighten(first?.corners ?? [], true);
  assert.ok((again?.mostMoved ?? 1) < 1e-6);
});

test('a slanting edge stays slanting', () => {
  const gable = [
    [0, 0],
    [20, 0.3],
    [20.2, 10],
    [15, 15],
    [0, 15.2],
  ];
  const found = straighten(gable, true);
  assert.ok(found);
  const [c, d] = [found.corners[2], found.corners[3]];
  assert.ok(Math.abs(Math.atan2(d[1] - c[1], d[0] - c[0]) - (3 * Math.PI) / 4) < 0.05);
});

test('a round shape is refused', () => {
  const circle = Array.from({ length: 24 }, (_, i) => [
    30 * Math.cos((i * Math.PI) / 12),
    30 * Math.sin((i * Math.PI) / 12),
  ]);
  assert.equal(straighten(circle, true), null);
});

test('a shape that would fall together is refused', () => {
  const sliver = [
    [0, 0],
    [20, 0],
    [20, 0.3],
    [10, 0.1],
    [0, 0.3],
  ];
  const found = straighten(sliver, true);
  assert.ok(!found || found.corners.every((corner, i, all) => corner !== all[(i + 1) % all.length]));
  assert.equal(
    straighten(
      [
        [0, 0],
        [0, 0],
      ],
      false,
    ),
    null,
  );
});

test('a line is laid along its own two directions', () => {
  const found = straighten(
    [
      [0, 0],
      [30, 1],
      [29.5, 20],
      [50, 20.5],
    ],
    false,
  );
  assert.ok(found);
  for (const angle of angles(found.corners).slice(1, -1)) assert.ok(Math.abs(angle - 90) < 1e-3);
  assert.equal(found.areaChange, 0);
});
