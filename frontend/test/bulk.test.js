import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonOf, deletesOf, patchesOf } from '../src/edit/bulkValues.js';
import { operatorsOf, whereOf } from '../src/map/select/where.js';

/** @typedef {import('../src/api/types.js').Feature} Feature */

/** @param {string} id @param {import('../src/api/types.js').Values} properties @returns {Feature} */
const lamp = (id, properties) => ({ id, layer: 'light_point', version: 3, geometry: null, properties });
const fields = /** @type {import('../src/api/types.js').Field[]} */ (
  ['status', 'circuit', 'owner'].map((name) => ({ name, kind: 'text', title: { sv: '', en: '' } }))
);

test('what all have alike is told from what differs, and an empty value is alike a missing one', () => {
  const common = commonOf(fields, [
    lamp('a', { status: 'ok', circuit: 'T1', owner: '' }),
    lamp('b', { status: 'ok', circuit: 'T2' }),
  ]);
  assert.deepEqual([...common.mixed], ['circuit']);
  assert.deepEqual(common.values, { status: 'ok', owner: '' });
});

test('only features that differ are changed, only in what differs, each with its own version', () => {
  const lamps = [lamp('a', { status: 'ok', circuit: 'T1' }), lamp('b', { status: 'faulty', circuit: 'T1' })];
  assert.deepEqual(patchesOf(lamps, { status: 'ok', circuit: 'T1' }), [
    { op: 'patch', layer: 'light_point', id: 'b', version: 3, values: { status: 'ok' } },
  ]);
  assert.deepEqual(patchesOf(lamps, {}), []);
});

test('a field is cleared for those alone that have it', () => {
  const patches = patchesOf([lamp('a', { circuit: 'T1' }), lamp('b', {})], { circuit: null });
  assert.deepEqual(
    patches.map(({ id, values }) => [id, values]),
    [['a', { circuit: null }]],
  );
});

test('a deletion names the version it means', () => {
  assert.deepEqual(deletesOf([lamp('a', {})]), [{ op: 'delete', layer: 'light_point', id: 'a', version: 3 }]);
});

test('a condition is put as the server reads it', () => {
  assert.equal(whereOf({ field: 'height', operator: 'at-least', value: 6.5 }), 'height at-least 6.5');
  assert.equal(whereOf({ field: 'height', operator: 'empty', value: 6.5 }), 'height empty');
  const first = (/** @type {any} */ kind) => operatorsOf(/** @type {any} */ ({ kind }))[0];
  assert.deepEqual(['text', 'number', 'choice', 'attachment'].map(first), ['contains', 'is', 'is', 'filled']);
});
