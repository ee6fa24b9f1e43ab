import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EdgeList } from '../src/edit/snap/edgeList.js';
import { snap } from '../src/edit/snap/snap.js';
import { SnapIndex } from '../src/edit/snap/snapIndex.js';

/** @param {number[][][]} lines each a list of corners, metres */
function source(...lines) {
  const edges = new EdgeList();
  let corner = 0;
  lines.forEach((line, owner) => {
    if (line.length === 1) edges.add(line[0], line[0], owner, corner, corner);
    for (let i = 1; i < line.length; i++) edges.add(line[i - 1], line[i], owner, corner + i - 1, corner + i);
    corner += line.length;
  });
  return { index: new SnapIndex(edges) };
}

const cross = source(
  [
    [0, 50],
    [100, 50],
  ],
  [
    [40, 0],
    [40, 100],
  ],
);

test('a corner within reach is taken exactly, before the edge that is nearer', () => {
  const found = snap([1, 50.2], 3, [cross]);
  assert.equal(found?.kind, 'corner');
  assert.deepEqual(found?.at, [0, 50]);
  assert.equal(found?.corner, 0);
});

test('where two edges cross there is something to snap to although neither has a corner', () => {
  const found = snap([41, 51], 3, [cross]);
  assert.equal(found?.kind, 'crossing');
  assert.deepEqual(found?.at, [40, 50]);
  assert.ok(Math.abs((found?.distance ?? 0) - Math.SQRT2) < 1e-12);
});

test('lines that share a corner are snapped to at the corner', () => {
  const shared = source(
    [
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 10],
    ],
  );
  assert.equal(snap([10.5, 0.5], 2, [shared])?.kind, 'corner');
});

test('the foot of the perpendicular comes before just any place of the edge', () => {
  const found = snap([71, 51], 3, [cross], { from: [70, 80] });
  assert.equal(found?.kind, 'perpendicular');
  assert.deepEqual(found?.at, [70, 50]);
  assert.equal(snap([75, 51], 3, [cross], { from: [70, 80] })?.kind, 'edge');
});

test('a line drawn from the edge itself has no perpendicular to it', () => {
  assert.equal(snap([71, 51], 3, [cross], { from: [70, 50] })?.kind, 'edge');
});

test('an edge is met where it is nearest', () => {
  const found = snap([75, 52], 3, [cross]);
  assert.deepEqual([found?.kind, found?.at, found?.distance], ['edge', [75, 50], 2]);
});

test('nothing within reach is nothing', () => {
  assert.equal(snap([75, 54], 3, [cross]), null);
  assert.equal(snap([-500, 5000], 3, [cross]), null);
  assert.equal(snap([5, 5], 3, [source()]), null);
});

test('on a ray only what the ray itself meets counts', () => {
  const found = snap([39, 21], 3, [cross], { from: [20, 20], ray: [30, 20] });
  assert.equal(found?.kind, 'crossing');
  assert.deepEqual(found?.at, [40, 20]);
  assert.equal(snap([1, 50.2], 3, [cross], { from: [20, 20], ray: [30, 20] }), null);
});

test('a lone point is a corner', () => {
  assert.deepEqual(snap([5, 6], 2, [source([[5, 5]])])?.kind, 'corner');
});

test('what is skipped is not snapped to', () => {
  assert.equal(snap([75, 51], 3, [{ ...cross, skips: (owner) => owner === 0 }]), null);
});

test('a shape cut at the border of its tile has no corner there', () => {
  const edges = new EdgeList();
  edges.add([0, 0], [10, 0], 0, -1, 1);
  const cut = { index: new SnapIndex(edges) };
  assert.equal(snap([0.5, 0.5], 2, [cut])?.kind, 'edge');
  assert.equal(snap([9.5, 0.5], 2, [cut])?.kind, 'corner');
});

test('the index finds what a look at every edge finds', () => {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const place = () => [random() * 1000, random() * 400];
  const lines = Array.from({ length: 300 }, (_, i) => {
    const [x, y] = place();
    return i % 7
      ? [
          [x, y],
          [x + random() * 40 - 20, y + random() * 40 - 20],
        ]
      : [[x, y], place()];
  });
  const { index } = source(...lines);
  for (let n = 0; n < 500; n++) {
    const [x, y] = place();
    const reach = random() * 30;
    const all = [...Array(index.count).keys()].filter((i) => index.distance(i, x, y) <= reach);
    assert.deepEqual(
      index.near(x, y, reach).sort((a, b) => a - b),
      all,
    );
  }
});
