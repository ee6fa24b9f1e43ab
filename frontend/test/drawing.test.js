import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cornersBetween, placeOn } from '../src/edit/geometry/wayBetween.js';
import { rightAngle } from '../src/edit/geometry/rightAngle.js';
import { crossesAt, crossesItself, pathCrosses } from '../src/edit/geometry/selfCrossing.js';
import { InOrder } from '../src/edit/inOrder.js';
import { signedArea } from '../src/edit/geometry/plane.js';
import { ahead, segment } from '../src/edit/measures.js';

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const near = (/** @type {ArrayLike<number>} */ found, /** @type {number[]} */ wanted) =>
  wanted.forEach((n, i) => assert.ok(Math.abs(found[i] - n) < 1e-9, `${found} is not ${wanted}`));

test('without an edge before, a corner is kept to the grid', () => {
  near(rightAngle([10, 1], [0, 0]), [10, 0]);
  near(rightAngle([-1, 8], [0, 0]), [0, 8]);
  near(rightAngle([10, 9], [0, 0]), [9.5, 9.5]);
});

test('with an edge before, a corner is kept to 45° of it', () => {
  const slope = [3, 4];
  near(rightAngle([-4 + 0.1, 3 - 0.1], [0, 0], [-3, -4]), [-3.888, 2.916]);
  near(rightAngle(slope, [0, 0], [-3, -4]), slope);
});

test('a corner dragged over the opposite edge makes the surface cross itself', () => {
  assert.ok(!crossesAt([square], 0));
  assert.ok(crossesAt([[[5, 15], ...square.slice(1)]], 0));
});

test('a corner laid on another edge, or an edge folded back on its neighbour, is refused too', () => {
  assert.ok(crossesAt([[[5, 10], ...square.slice(1)]], 0));
  assert.ok(crossesAt([[...square, [0, 20]]], 4));
});

test('a hole dragged out of its surface is refused, one that stays inside is not', () => {
  const hole = [
    [4, 4],
    [6, 4],
    [6, 6],
  ];
  assert.ok(!crossesAt([square, hole], 4));
  assert.ok(crossesAt([square, [[-3, 4], ...hole.slice(1)]], 4));
});

test('a bow tie crosses itself, a star does not', () => {
  assert.ok(!crossesItself(square));
  assert.ok(crossesItself([square[0], square[2], square[1], square[3]]));
  assert.ok(
    !crossesItself([
      [0, 0],
      [2, 1],
      [4, 0],
      [3, 2],
      [4, 4],
      [2, 3],
      [0, 4],
      [1, 2],
    ]),
  );
});

test('a path is followed from its last corner on', () => {
  assert.ok(!pathCrosses([...square, [-5, 5]], 3));
  assert.ok(pathCrosses([...square, [5, -5]], 3));
  assert.ok(
    pathCrosses(
      [
        [0, 0],
        [10, 0],
        [5, 0],
      ],
      1,
    ),
  );
});

const bend = [
  [0, 0],
  [10, 0],
  [10, 10],
  [20, 10],
];
const between = (
  /** @type {number[][]} */ line,
  /** @type {boolean} */ closed,
  /** @type {number[]} */ a,
  /** @type {number[]} */ b,
) => cornersBetween(line, closed, placeOn(line, closed, a), placeOn(line, closed, b));

test('along a line all corners on the way are passed, in the direction of the way', () => {
  assert.deepEqual(between(bend, false, [2, 0], [15, 11]), [1, 2]);
  assert.deepEqual(between(bend, false, [15, 11], [2, 0]), [2, 1]);
  assert.deepEqual(between(bend, false, [2, 0], [7, 0]), []);
});

test('the corners where the way begins and ends are not passed twice', () => {
  assert.deepEqual(between(bend, false, [0, 0], [10, 10]), [1]);
  assert.deepEqual(between(bend, false, [20, 10], [10, 0]), [2]);
});

test('round a ring the shorter way is taken', () => {
  assert.deepEqual(between(square, true, [2, 0], [0, 3]), [0]);
  assert.deepEqual(between(square, true, [8, 0], [10, 8]), [1]);
  assert.deepEqual(between(square, true, [0, 3], [2, 0]), [0]);
});

test('a bearing is counted from north, clockwise', () => {
  near(Object.values(segment([0, 0], [10, 0])), [10, 90]);
  near(Object.values(segment([0, 0], [-10, 10])), [Math.hypot(10, 10), 315]);
  near(ahead([100, 100], { length: 5, bearing: 180 }), [100, 95]);
});

test('an area is that of the ring, whichever way it runs', () => {
  assert.equal(signedArea(square), 100);
  assert.equal(signedArea([...square].reverse()), -100);
});

test('a corner that waits lets none pass, and what need not wait happens at once', async () => {
  const order = new InOrder();
  /** @type {string[]} */ const done = [];
  order.run('at once', (value) => done.push(value));
  assert.deepEqual(done, ['at once']);
  const slow = new Promise((resolve) => setTimeout(() => resolve('first'), 5));
  order.run(slow, (value) => done.push(String(value)));
  order.run('second', (value) => done.push(value));
  assert.deepEqual(done, ['at once']);
  await slow;
  await new Promise((resolve) => setTimeout(resolve, 1));
  assert.deepEqual(done, ['at once', 'first', 'second']);
});
