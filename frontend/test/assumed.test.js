import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byPoint, countedFields, listed } from '../src/light/assumed.js';

/** @param {string} id @param {string|null} designation @param {string[]} fields */
const lamp = (id, designation, fields) => ({ id, luminaire: id + 'L', designation, at: [11, 58], fields });

const points = byPoint([
  lamp('c', null, ['photometry']),
  lamp('b', 'NK-10', ['photometry']),
  lamp('a', 'NK-9', ['mounting_height_m']),
  lamp('b', 'NK-10', ['photometry', 'maintenance_factor']),
]);

test('luminaires of one light point are one row with all that is assumed of them', () => {
  assert.deepEqual(
    points.map(({ id, fields }) => [id, fields]),
    [
      ['a', ['mounting_height_m']],
      ['b', ['photometry', 'maintenance_factor']],
      ['c', ['photometry']],
    ],
  );
});

test('a field shows those of which it is assumed, and is counted', () => {
  assert.deepEqual(countedFields(points)[0], ['photometry', 2]);
  const state = { open: true, points, field: 'maintenance_factor', loading: false, failed: false };
  assert.deepEqual(
    listed(state).map(({ id }) => id),
    ['b'],
  );
  assert.equal(listed({ ...state, field: null }).length, 3);
});
