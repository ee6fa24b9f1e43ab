import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf, tileZoom, touches } from '../src/map/tiles/cover.js';
import { distanceTo } from '../src/map/tiles/distance.js';
import { GridIndex } from '../src/map/tiles/gridIndex.js';
import { decodeTile } from '../src/map/tiles/tileLayer.js';
import { tileOf } from './mvt.js';

const square = [
  [100, 100],
  [200, 100],
  [200, 200],
  [100, 200],
];
const sample = decodeTile(
  tileOf([
    { type: 1, rings: [[[-64, 4160]]], values: { id: 'aaaa', status: 'ok', off: true } },
    {
      type: 2,
      rings: [
        [
          [0, 0],
          [300, 0],
        ],
      ],
      values: { id: 'bbbb', width_m: 7.5 },
    },
    { type: 3, rings: [square], values: { id: 'cccc' } },
  ]),
);

test('a tile gives back the features, attributes and corners that were written', () => {
  assert.equal(sample.count, 3);
  assert.deepEqual(
    [0, 1, 2].map((i) => sample.id(i)),
    ['aaaa', 'bbbb', 'cccc'],
  );
  assert.equal(sample.get(0, 'off'), true);
  assert.equal(sample.get(1, 'width_m'), 7.5);
  assert.equal(sample.get(2, 'width_m'), undefined);
  assert.deepEqual([...sample.corners.slice(0, 6)], [-64, 4160, 0, 0, 300, 0]);
  assert.deepEqual([...sample.ringOf], [0, 1, 2, 3]);
});

test('a feature is found by its id, and one that is not there is not', () => {
  assert.equal(sample.indexOf('bbbb'), 1);
  assert.equal(sample.indexOf('dddd'), -1);
});

test('an empty answer is a tile without features', () => {
  assert.equal(decodeTile(new ArrayBuffer(0)).count, 0);
});

test('a tile cut off in the middle is refused, not half drawn', () => {
  const whole = tileOf([{ type: 3, rings: [square], values: { id: 'cccc' } }]);
  assert.throws(() => decodeTile(whole.slice(0, 20)), RangeError);
});

test('the index finds what is near and leaves out what is far', () => {
  const index = new GridIndex(sample);
  assert.deepEqual(
    [...index.near(150, 150, 10)].filter((i) => i === 2),
    [2],
  );
  assert.equal(index.near(2000, 2000, 10).size, 0);
});

test('inside a filled surface the distance is 0, otherwise it is measured to the outline', () => {
  assert.equal(distanceTo(sample, 2, 150, 150, true), 0);
  assert.equal(distanceTo(sample, 2, 150, 150, false), 50);
  assert.equal(distanceTo(sample, 1, 150, 30, false), 30);
});

test('the tiles of a view cover it, and only the changed ones are touched', () => {
  assert.equal(tileZoom(16.4), 15);
  assert.equal(tileZoom(20), 16);
  const cover = coverOf([11.42, 58.27, 11.45, 58.28], 15);
  assert.ok(cover.length >= 6);
  const [first] = cover;
  assert.ok(touches(first, null));
  assert.ok(!touches(first, [12, 59, 12.1, 59.1]));
});
