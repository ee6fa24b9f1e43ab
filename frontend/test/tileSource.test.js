import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { TileSource } from '../src/map/tiles/tileSource.js';
import { coverOf, tileZoom } from '../src/map/tiles/cover.js';

const ZOOM = 15;
const AREA = { seen: [11.42, 58.27, 11.44, 58.28], around: [11.4, 58.26, 11.46, 58.29] };
const seen = coverOf(AREA.seen, tileZoom(ZOOM)).length;
const around = coverOf(AREA.around, tileZoom(ZOOM)).length;

/** @type {string[]} */
let asked = [];
let online = true;

beforeEach(() => {
  asked = [];
  online = true;
  globalThis.fetch = (path) => {
    asked.push(String(path));
    if (asked.length > 500) return new Promise(() => {}); // an endless retry ends here and fails below
    if (!online) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(new Response(null, { status: 204 }));
  };
});

/** A source that asks for what lies around as soon as the view is there, as the map does. */
function source() {
  const tiles = new TileSource('tree', 1, () => {
    if (!tiles.loading) tiles.fetchAround();
  });
  return tiles;
}

async function rest() {
  for (let i = 0; i < 50; i++) await turn();
}

test('what is seen comes before what lies around it', async () => {
  const tiles = source();
  tiles.want(AREA, ZOOM, '');
  assert.equal(asked.length, seen);
  assert.ok(tiles.loading);
  await rest();
  assert.ok(!tiles.loading);
  assert.equal(new Set(asked).size, around);
  assert.equal(asked.length, around);
  assert.equal(tiles.tiles.length, around);
});

test('without a network every tile of the view is tried once, and again with the next view', async () => {
  online = false;
  const tiles = source();
  tiles.want(AREA, ZOOM, '');
  await rest();
  assert.equal(asked.length, seen);
  assert.ok(tiles.failed);
  online = true;
  tiles.want(AREA, ZOOM, '');
  await rest();
  assert.ok(!tiles.failed);
  assert.equal(tiles.tiles.length, around);
});

test('a change elsewhere is not fetched, one in the view is', async () => {
  const tiles = source();
  tiles.want(AREA, ZOOM, '');
  await rest();
  const before = asked.length;
  tiles.changed(2, [12, 59, 12.1, 59.1]);
  await rest();
  assert.equal(asked.length, before);
  tiles.changed(3, [11.43, 58.275, 11.4301, 58.2751]);
  await rest();
  assert.ok(asked.length > before);
});

test('changes told in another order than they were made, or of unknown place after later ones, are fetched too', async () => {
  const here = [11.43, 58.275, 11.4301, 58.2751];
  const tiles = source();
  tiles.want(AREA, ZOOM, '');
  await rest();
  const fetchedAfter = async (/** @type {number} */ generation, /** @type {number[]|null} */ bounds) => {
    const before = asked.length;
    tiles.changed(generation, bounds);
    await rest();
    return asked.length > before;
  };
  assert.ok(await fetchedAfter(3, here));
  assert.ok(await fetchedAfter(2, here));
  assert.ok(!(await fetchedAfter(3, here)), 'told again');
  assert.ok(await fetchedAfter(3, null), 'another process, seen later');
  assert.equal(tiles.generation, 3);
});

test('what failed for another scenario does not keep the tiles of this one away', async () => {
  const tiles = source();
  online = false;
  tiles.want(AREA, ZOOM, 'scenario=gone');
  online = true;
  tiles.want(AREA, ZOOM, '');
  await rest();
  assert.ok(!tiles.failed);
  assert.equal(tiles.tiles.length, around);
});

test('the tiles of the day before are shown until those of another day have come', async () => {
  const tiles = source();
  tiles.want(AREA, ZOOM, '');
  await rest();
  tiles.want(AREA, ZOOM, 'asOf=2026-11-24');
  assert.equal(tiles.tiles.length, around);
  await rest();
  assert.equal(asked.filter((path) => path.includes('asOf=2026-11-24')).length, around);
});
