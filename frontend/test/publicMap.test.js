import assert from 'node:assert/strict';
import test from 'node:test';
import { readView, writeView } from '../src/public/viewHash.js';

test('a view that is written is read as it was', () => {
  const hash = writeView({ lat: 58.274512, lng: 11.435719 }, 16.25);
  assert.equal(hash, '#karta=16.25/58.27451/11.43572');
  assert.deepEqual(readView(hash), { zoom: 16.25, center: [58.27451, 11.43572] });
});

test('what is no view is left to the lists of the page', () => {
  for (const hash of [
    '',
    '#lampa',
    '#karta=',
    '#karta=16/58.2',
    '#karta=16/95/11',
    '#karta=16/58/181',
    '#karta=x/58/11',
  ])
    assert.equal(readView(hash), null, hash);
});
