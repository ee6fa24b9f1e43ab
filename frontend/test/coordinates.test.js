import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestFirst, readPositions, writePosition } from '../src/map/coordinates.js';
import { EPSG_3006, toMetres } from '../src/map/sweref.js';

const PLACE = /** @type {[number, number]} */ ([11.4357, 58.2745]);
const HOME = [11.42, 58.26, 11.46, 58.28];

/** @param {string} text @param {string} [system] */
function isThePlace(text, system = 'wgs84') {
  const [found] = nearestFirst(readPositions(text), HOME);
  assert.ok(found, `${text} is read`);
  assert.equal(found.system, system, text);
  const [a, b] = [toMetres(found.position), toMetres(PLACE)];
  assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.6, `${text} is ${found.position}`);
}

test('degrees are read with comma or point, in either order, with letters before or after', () => {
  isThePlace('58.2745, 11.4357');
  isThePlace('58,2745 11,4357');
  isThePlace('58.2745,11.4357');
  isThePlace('11.4357, 58.2745');
  isThePlace('N58.2745 E11.4357');
  isThePlace('11,4357° Ö; 58,2745° N');
  isThePlace('WGS 84 58.2745 11.4357');
});

test('degrees are read with minutes, and with seconds', () => {
  isThePlace(`58°16'28,2"N 11°26'8,52"E`);
  isThePlace('58° 16′ 28.2″ N, 11° 26′ 8.52″ E');
  isThePlace('58 16 28.2 11 26 8.52');
  isThePlace('N 58° 16.47 E 11° 26.142');
});

test('metres are read in the system that puts them near home, or the one that is named', () => {
  const [e1200, n1200] = toMetres(PLACE);
  const [eTm, nTm] = toMetres(PLACE, EPSG_3006);
  isThePlace(`${n1200.toFixed(2)} ${e1200.toFixed(2)}`, 'sweref1200');
  isThePlace(`E ${e1200.toFixed(1)}, N ${n1200.toFixed(1)}`, 'sweref1200');
  isThePlace(`${nTm.toFixed(1).replace('.', ',')}; ${eTm.toFixed(1).replace('.', ',')}`, 'swerefTm');
  isThePlace(`EPSG:3006 ${nTm.toFixed(1)} ${eTm.toFixed(1)}`, 'swerefTm');
  assert.deepEqual(
    readPositions(`SWEREF 99 TM ${n1200.toFixed(1)} ${e1200.toFixed(1)}`).map(({ system }) => system),
    ['swerefTm'],
  );
});

test('what is written is read again', () => {
  for (const system of /** @type {const} */ (['sweref1200', 'swerefTm', 'wgs84']))
    isThePlace(writePosition(PLACE, system), system);
});

test('house numbers, streets and impossible angles are no coordinates', () => {
  for (const text of [
    '12 14',
    'Kungsgatan 12 14',
    '158.2, 11.4',
    '58 61 00 11 26 00',
    '58.5 16 28 11 26 8',
    '116887',
    '58.2745',
    '58.2745 11.4357 12.5',
    'NK-014',
  ])
    assert.deepEqual(readPositions(text), [], text);
});
