import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedCorner } from '../src/edit/typed.js';
import { toDegrees, toMetres } from '../src/map/sweref.js';

const last = toDegrees([116_900, 6_462_000]);
const around = { last, pointer: null, home: [11.42, 58.26, 11.46, 58.28] };
/** @param {Partial<import('../src/edit/typed.js').Typed>} typed @param {object} [more] @returns {any} */
const corner = (typed, more = {}) =>
  typedCorner({ coordinate: '', length: '', bearing: '', ...typed }, { ...around, ...more });
/** @param {any} found @param {number[]} metres */
const liesAt = (found, metres) =>
  assert.deepEqual(
    toMetres(found.position).map((n) => Math.round(n * 1000) / 1000),
    metres,
  );

test('a corner is typed in SWEREF 99 12 00, in either order, with comma or point', () => {
  liesAt(corner({ coordinate: '116887,31 6461995,2' }), [116_887.31, 6_461_995.2]);
  liesAt(corner({ coordinate: 'N 6461995.2  E 116887.31' }), [116_887.31, 6_461_995.2]);
});

test('a corner is typed as latitude and longitude', () => {
  liesAt(
    corner({ coordinate: '58,2745 11,4357' }),
    toMetres([11.4357, 58.2745]).map((n) => Math.round(n * 1000) / 1000),
  );
});

test('a corner is typed by length and bearing from the last one', () => {
  liesAt(corner({ length: '12,5', bearing: '90' }), [116_912.5, 6_462_000]);
  liesAt(corner({ length: '10', bearing: '180' }), [116_900, 6_461_990]);
});

test('with a length alone the pointer shows the way', () => {
  liesAt(corner({ length: '7' }, { pointer: toDegrees([116_900, 6_462_055]) }), [116_900, 6_462_007]);
  assert.equal(corner({ length: '7' }).problem, 'noDirection');
});

test('what cannot be meant is named', () => {
  assert.equal(corner({}).problem, 'empty');
  assert.equal(corner({ coordinate: 'Kungsgatan' }).problem, 'unreadable');
  assert.equal(corner({ coordinate: '116887' }).problem, 'unreadable');
  assert.equal(corner({ coordinate: '48,85 2,35' }).problem, 'outside');
  assert.equal(corner({ length: '-3', bearing: '90' }).problem, 'badLength');
  assert.equal(corner({ length: '3 m', bearing: '90' }).problem, 'badLength');
  assert.equal(corner({ length: '3', bearing: '400' }).problem, 'badBearing');
});

test('a place in another town is asked about', () => {
  assert.equal(corner({ coordinate: '116887 6461995' }).farKm, 0);
  const far = corner({ coordinate: '59,3293 18,0686' });
  assert.ok(far.farKm > 380 && far.farKm < 420, `${far.farKm}`);
});
