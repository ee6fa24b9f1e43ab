import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  frameBounds,
  frameCorners,
  groundSize,
  moveFrame,
  printedLayers,
  printing,
} from '../src/map/printing.js';
import { mapState } from '../src/map/state.js';
import { toDegrees, toMetres } from '../src/map/sweref.js';

const SHEETS = [
  { paper: 'a4', orientation: 'landscape', mapWidthMm: 213, mapHeightMm: 190 },
  { paper: 'a4', orientation: 'portrait', mapWidthMm: 190, mapHeightMm: 217 },
];
const MIDDLE = /** @type {[number, number]} */ ([117_000, 6_462_000]);

beforeEach(() =>
  printing.set({
    open: true,
    choices: { scales: [500, 1000], sheets: SHEETS, layers: ['street', 'light_point'] },
    paper: 'a4',
    orientation: 'landscape',
    scale: 2000,
    center: toDegrees(MIDDLE),
  }),
);

/** @param {number[][]} found @param {number[][]} wanted */
function near(found, wanted) {
  assert.equal(found.length, wanted.length);
  found.forEach((corner, i) =>
    corner.forEach((n, k) => assert.ok(Math.abs(n - wanted[i][k]) < 0.001, `${corner} for ${wanted[i]}`)),
  );
}

test('the frame is what the paper shows, with right angles on the ground', () => {
  assert.deepEqual(groundSize(), { width: 426, height: 380 });
  near(
    frameCorners().map((corner) => toMetres(corner)),
    [
      [116_787, 6_461_810],
      [117_213, 6_461_810],
      [117_213, 6_462_190],
      [116_787, 6_462_190],
      [116_787, 6_461_810],
    ],
  );
});

test('an upright sheet is as high as it is', () => {
  printing.set({ orientation: 'portrait', scale: 500 });
  assert.deepEqual(groundSize(), { width: 95, height: 108.5 });
});

test('the frame is moved by millimetres of the paper', () => {
  moveFrame(10, -5);
  near([toMetres(printing.value.center)], [[117_020, 6_461_990]]);
});

test('the bounds hold every corner though grid north is not up on the map', () => {
  const [west, south, east, north] = frameBounds();
  for (const [lon, lat] of frameCorners()) {
    assert.ok(lon >= west && lon <= east);
    assert.ok(lat >= south && lat <= north);
  }
  assert.ok(toMetres([east, north])[0] - toMetres([west, north])[0] > 426);
});

test('there is no frame where nothing is set up or no sheet is known', () => {
  printing.set({ paper: 'a5' });
  assert.deepEqual(frameCorners(), []);
  printing.set({ paper: 'a4', open: false });
  assert.deepEqual(frameCorners(), []);
});

test('layers are printed that are on and that paper can show', () => {
  mapState.set({ visible: ['street', 'luminaire'] });
  assert.deepEqual(printedLayers(), ['street']);
});
