import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuid7 } from '../src/api/uuid.js';
import { DEFAULT_VISIBLE } from '../src/map/defaults.js';
import { readHash, writeHash } from '../src/map/hash.js';
import { join } from '../src/map/paint/labelLines.js';
import { lampSymbol, LAMP, STATE } from '../src/map/paint/symbols.js';
import { TakenSpace } from '../src/map/paint/takenSpace.js';
import { Store } from '../src/map/store.js';

test('a store tells of changes only', () => {
  const store = new Store({ a: 1 });
  let told = 0;
  const stop = store.subscribe(() => told++);
  store.set({ a: 1 });
  store.set({ a: 2 });
  stop();
  store.set({ a: 3 });
  assert.equal(told, 1);
});

test('a permalink brings back view, selection, day and layers', () => {
  const state = /** @type {any} */ ({
    screen: 'karta',
    view: { center: [11.4357, 58.2745], zoom: 17.5 },
    selection: { layer: 'light_point', id: 'abc' },
    scenario: '01900000-0000-7000-8000-000000000001',
    asOf: '2026-05-01',
    visible: ['street', 'light_point'],
  });
  assert.deepEqual(readHash(writeHash(state)), state);
  assert.deepEqual(readHash(writeHash({ ...state, visible: [] })).visible, []);
  assert.doesNotMatch(writeHash({ ...state, visible: DEFAULT_VISIBLE.toReversed() }), /&l=/);
});

test('a link to a place without a scenario is to the register; one to a screen stays where one is', () => {
  assert.equal(readHash('#/karta?z=17&c=58.2,11.4').scenario, null);
  assert.ok(!('scenario' in readHash('#/ljus')));
});

test('a broken permalink says nothing', () => {
  assert.deepEqual(readHash('#/nowhere?z=x&c=99,500&d=yesterday&l=<b>'), {});
  assert.deepEqual(readHash(''), {});
});

test('ids are UUIDs of version 7 and sort by time', () => {
  const [early, late] = [uuid7(1_000), uuid7(2_000)];
  assert.match(early, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  assert.ok(early < late);
});

test('a lamp that is off on purpose is shown so even when it is faulty', () => {
  const lamp = (/** @type {Record<string, unknown>} */ values) => lampSymbol((key) => values[key]);
  assert.equal(lamp({ light_source: 'led', status: 'faulty', off: true }), LAMP.led + STATE.off);
  assert.equal(lamp({ light_source: 'hps', status: 'ok' }), LAMP.sodium + STATE.on);
  assert.equal(lamp({ light_source: 'led', status: 'column_issue' }), LAMP.led + STATE.faulty);
});

test('pieces of a street that meet are one line, however they run', () => {
  const lines = join([
    [
      [0, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [5, 5],
      [6, 6],
    ],
  ]);
  assert.deepEqual(lines.map((line) => line.length).sort(), [2, 3]);
});

test('a label takes its place once, and its name not again nearby', () => {
  const space = new TakenSpace();
  assert.ok(space.claim([{ x: 10, y: 10 }], 8, 'Kungsgatan', 100));
  assert.ok(!space.claim([{ x: 20, y: 10 }], 8, 'Ekgatan', 100));
  assert.ok(!space.claim([{ x: 90, y: 10 }], 8, 'Kungsgatan', 100));
  assert.ok(space.claim([{ x: 90, y: 10 }], 8, 'Ekgatan', 100));
});
