import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  boundsOf,
  insertVertex,
  midpoints,
  moveVertex,
  removeVertex,
  shapeOf,
  translate,
  vertices,
} from '../src/edit/shapes.js';
import { latitude, longitude, moveByMetres, pixelX, pixelY } from '../src/map/mercator.js';

const ring = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
];
const polygon = /** @type {import('../src/api/types.js').Geometry} */ (shapeOf('Polygon', ring));

test('a polygon lists each corner once and closes itself', () => {
  assert.deepEqual(vertices(polygon), ring);
  assert.deepEqual(/** @type {any} */ (polygon).coordinates[0].at(-1), [0, 0]);
});

test('moving the first corner of a ring moves its closing corner too', () => {
  const { coordinates } = /** @type {any} */ (moveVertex(polygon, 0, [-1, -1]));
  assert.deepEqual(coordinates[0][0], [-1, -1]);
  assert.deepEqual(coordinates[0].at(-1), [-1, -1]);
});

test('every edge has a middle, also the closing one, and becomes a corner there', () => {
  assert.deepEqual(
    midpoints(polygon).map(({ at }) => at),
    [
      [1, 0],
      [2, 1],
      [1, 2],
      [0, 1],
    ],
  );
  assert.deepEqual(vertices(insertVertex(polygon, 3, [0, 1])), [...ring, [0, 1]]);
});

test('the corners of a hole are reached after those of the outer ring', () => {
  const hole = [
    [0.5, 0.5],
    [1, 0.5],
    [1, 1],
    [0.5, 0.5],
  ];
  const holed = /** @type {any} */ ({ type: 'Polygon', coordinates: [[...ring, ring[0]], hole] });
  assert.deepEqual(/** @type {any} */ (moveVertex(holed, 5, [9, 9])).coordinates[1][1], [9, 9]);
});

test('a triangle keeps its corners, a line its two ends, a point its place', () => {
  assert.equal(removeVertex(/** @type {any} */ (shapeOf('Polygon', ring.slice(0, 3))), 0), null);
  assert.equal(removeVertex({ type: 'LineString', coordinates: ring.slice(0, 2) }, 0), null);
  assert.equal(removeVertex({ type: 'Point', coordinates: [0, 0] }, 0), null);
  assert.equal(vertices(/** @type {any} */ (removeVertex(polygon, 1))).length, 3);
});

test('too few corners make no shape', () => {
  assert.equal(shapeOf('Polygon', ring.slice(0, 2)), null);
  assert.equal(shapeOf('LineString', ring.slice(0, 1)), null);
});

test('a metre east and north is a metre on the ground in Lysekil', () => {
  const [lon, lat] = moveByMetres([11.4357, 58.2745], 1, 1);
  assert.ok(Math.abs((lon - 11.4357) * 58_640 - 1) < 0.01);
  assert.ok(Math.abs((lat - 58.2745) * 111_350 - 1) < 0.01);
});

test('moving there and back ends where it began', () => {
  const back = translate(translate({ type: 'Point', coordinates: [11.4, 58.2] }, 5, 5), -5, -5);
  assert.ok(Math.abs(/** @type {any} */ (back).coordinates[0] - 11.4) < 1e-9);
});

test('pixels and degrees are each other turned round', () => {
  assert.ok(Math.abs(longitude(pixelX(11.4357, 17), 17) - 11.4357) < 1e-9);
  assert.ok(Math.abs(latitude(pixelY(58.2745, 17), 17) - 58.2745) < 1e-9);
});

test('bounds are west, south, east, north', () => {
  assert.deepEqual(boundsOf(polygon), [0, 0, 2, 2]);
});
