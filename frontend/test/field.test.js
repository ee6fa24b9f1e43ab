import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayClean } from '../src/field/keep/rights.js';
import { tilesAbout } from '../src/field/keep/tiles.js';
import { dueText } from '../src/field/parts/due.js';
import { sinceOf } from '../src/field/parts/since.js';
import { metresBetween, middleOf, nearestFirst } from '../src/field/where/distance.js';
import { isFarAway } from '../src/field/where/municipality.js';

test('a hundredth of a degree of latitude is 1.1 km, of longitude at 58° north half of that', () => {
  assert.ok(Math.abs(metresBetween([11.4, 58.2], [11.4, 58.21]) - 1112) < 2);
  assert.ok(Math.abs(metresBetween([11.4, 60], [11.41, 60]) - 556) < 2);
});

test('the nearest comes first, with its distance', () => {
  const all = [
    { id: 'far', position: /** @type {[number, number]} */ ([11.41, 58.2]) },
    { id: 'near', position: /** @type {[number, number]} */ ([11.401, 58.2]) },
  ];
  assert.deepEqual(
    nearestFirst(all, [11.4, 58.2]).map(({ id, distanceM }) => [id, Math.round(distanceM)]),
    [
      ['near', 59],
      ['far', 586],
    ],
  );
  assert.deepEqual(
    middleOf([
      [0, 2],
      [4, 4],
    ]),
    [2, 3],
  );
});

test('since Friday is the last one before today, also on a Friday', () => {
  const day = (/** @type {string} */ found) => new Date(String(sinceOf('friday', new Date(found)))).getDate();
  assert.equal(day('2026-11-30T08:00'), 27, 'a Monday');
  assert.equal(day('2026-11-27T08:00'), 20, 'a Friday');
  assert.equal(day('2026-11-28T08:00'), 27, 'a Saturday');
  assert.equal(sinceOf('now', new Date()), null);
});

test('what is left of the time is told in hours, then in days, and so is what is over it', () => {
  const now = Date.parse('2026-11-30T12:00:00Z');
  assert.deepEqual(dueText('2026-11-30T17:00:00Z', now), { text: '5 h kvar', late: false });
  assert.deepEqual(dueText('2026-12-04T12:00:00Z', now), { text: '4 dygn kvar', late: false });
  assert.deepEqual(dueText('2026-11-30T10:00:00Z', now), { text: '2 h för sent', late: true });
  assert.deepEqual(dueText(null, now), { text: '', late: false });
});

test('tiles are kept about the phone first, and no more than so many', () => {
  const lamps = Array.from(
    { length: 500 },
    (_, i) => /** @type {[number, number]} */ ([11.3 + i * 0.002, 58.2]),
  );
  const tiles = [...tilesAbout([[11.44, 58.27], ...lamps], 16, 250)];
  assert.equal(tiles.length, 250);
  assert.equal(new Set(tiles).size, 250);
  const [z, x, y] = tiles[0].split('/').map(Number);
  assert.deepEqual([z, Math.abs(x - 34850) < 3, Math.abs(y - 19645) < 3], [16, true, true]);
});

test('a few kilometres over the border are no reason to ask', () => {
  assert.equal(isFarAway([11.4, 58.3]), false);
  assert.equal(isFarAway([11.7, 58.45]), false);
  assert.equal(isFarAway([18.06, 59.33]), true, 'Stockholm');
});

test('only who is responsible says that a case is done', () => {
  const one = /** @type {any} */ ({ steps: ['police', 'clean'] });
  assert.equal(mayClean(one), true);
  assert.equal(mayClean(/** @type {any} */ ({ steps: [] })), false);
  assert.equal(mayClean(/** @type {any} */ ({})), true);
});
