import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EPSG_3006, EPSG_3007, toDegrees, toMetres } from '../src/map/sweref.js';

/**
 * Longitude and latitude, and east and north in SWEREF 99 12 00 and SWEREF 99 TM as PROJ 9 has them:
 * `gdaltransform -s_srs EPSG:4619 -t_srs EPSG:3007` (and 3006).
 */
const PLACES = [
  [
    [11.4357, 58.2745],
    [116887.309075, 6461995.197888],
    [290992.035372, 6464804.190895],
  ],
  [
    [11.3, 58.1],
    [108722.910053, 6442634.595004],
    [281972.906431, 6445823.38315],
  ],
  [
    [11.6, 58.45],
    [126644.41134, 6481473.870137],
    [301608.866557, 6483830.397634],
  ],
  [
    [12, 0],
    [150000, 0],
    [166021.443081, 0],
  ],
  [
    [12.75, 57.7],
    [194719.400547, 6398117.575288],
    [365908.593935, 6397536.946126],
  ],
  [
    [18.0686, 59.3293],
    [495148.018048, 6595096.463582],
    [674571.866449, 6580743.008331],
  ],
];

const apart = (/** @type {number[]} */ a, /** @type {number[]} */ b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

test('degrees become the metres that PROJ gives, to a tenth of a millimetre', () => {
  for (const [degrees, in3007, in3006] of PLACES) {
    assert.ok(apart(toMetres(degrees), in3007) < 1e-4, `${degrees} in 3007: ${toMetres(degrees)}`);
    assert.ok(apart(toMetres(degrees, EPSG_3006), in3006) < 1e-4, `${degrees} in 3006`);
  }
});

test('metres become the degrees that PROJ gives', () => {
  for (const [degrees, in3007, in3006] of PLACES) {
    assert.ok(apart(toDegrees(in3007), degrees) < 1e-9, `${in3007}`);
    assert.ok(apart(toDegrees(in3006, EPSG_3006), degrees) < 1e-9, `${in3006}`);
  }
});

test('there and back is the same place to a micrometre', () => {
  for (const zone of [EPSG_3007, EPSG_3006])
    for (let lat = 55; lat < 70; lat += 0.7)
      for (let lon = 10; lon < 25; lon += 0.9) {
        const metres = toMetres([lon, lat], zone);
        assert.ok(apart(toMetres(toDegrees(metres, zone), zone), metres) < 1e-6, `${lon} ${lat}`);
      }
});
