import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRAME, nearest, pathOf, scaleOf, ticks } from '../src/streets/chart.js';
import { crossSection } from '../src/streets/crossSection.js';
import { counted, ranked } from '../src/streets/ranking.js';

test('ticks are round, begin at nothing and reach the most', () => {
  assert.deepEqual(ticks(10), [0, 2.5, 5, 7.5, 10]);
  assert.deepEqual(ticks(12), [0, 5, 10, 15]);
  assert.deepEqual(ticks(0.37), [0, 0.1, 0.2, 0.3, 0.4]);
  for (const most of [1, 3, 7.3, 99, 1000, 2.0001]) {
    const all = ticks(most);
    assert.ok(all[all.length - 1] >= most && all.length <= 7, `${most}: ${all}`);
  }
});

test('a chart begins at its left edge, ends at its right, and stands on the ground', () => {
  const scale = scaleOf(50, 9);
  assert.equal(scale.x(0), FRAME.left);
  assert.equal(scale.x(50), FRAME.width - FRAME.right);
  assert.equal(scale.y(0), FRAME.height - FRAME.bottom);
  assert.equal(scale.y(scale.most), FRAME.top);
  assert.equal(scale.mOf(scale.x(12.5)), 12.5);
  assert.equal(scale.mOf(-40), 0);
  assert.equal(scale.mOf(999), 50);
  assert.equal(pathOf([0, 50], [0, scale.most], scale), 'M34.0 166.0L332.0 20.0');
});

test('the nearest point is found, also beyond the ends', () => {
  const m = [0, 1, 2, 5, 9];
  assert.deepEqual(
    [-3, 0.4, 0.6, 3.4, 3.6, 7.1, 20].map((at) => nearest(m, at)),
    [0, 0, 1, 2, 3, 4, 4],
  );
  assert.equal(nearest([4], 100), 0);
});

/** @param {Partial<import('../src/api/streets.js').StreetRow>} row */
function street(row) {
  return /** @type {import('../src/api/streets.js').StreetRow} */ ({
    margin: null,
    belowM: null,
    reassurance: null,
    ...row,
  });
}

test('the street that misses its class most comes first, and what is unknown last', () => {
  const rows = [
    street({ name: 'B', margin: 0.2, verdict: 'meets', belowM: 0 }),
    street({ name: 'C', margin: -0.5, verdict: 'below', belowM: 10 }),
    street({ name: 'A', margin: null, verdict: 'unknown' }),
    street({ name: 'D', margin: -0.1, verdict: 'below', belowM: 90 }),
  ];
  const names = (/** @type {any} */ order, /** @type {any} */ verdict = 'all') =>
    ranked(rows, order, verdict)
      .map(({ name }) => name)
      .join('');
  assert.equal(names('margin'), 'CDBA');
  assert.equal(names('below'), 'DCAB');
  assert.equal(names('name'), 'ABCD');
  assert.equal(names('margin', 'below'), 'CD');
  assert.deepEqual(counted(rows), { below: 2, unknown: 1, above: 0, meets: 1 });
});

test('a cross-section lies as one sees it along the street: left to the left', () => {
  const lamp = {
    id: null,
    designation: null,
    alongM: 3,
    besideM: 4,
    heightM: 6,
    tiltDeg: 0,
    towardsDeg: 90,
    fluxLm: 1,
    meanLux: 1,
    assumed: [],
  };
  const section = crossSection({ widthM: 6, acrossLux: [3, 2, 1], lamps: [lamp] });
  assert.equal(section.lamps[0].x, -4);
  assert.ok(section.lamps[0].aim.x > -4, 'it shines to the right, onto the street');
  assert.deepEqual(
    section.strips.map(({ from, to, lux }) => [from, to, lux]),
    [
      [1, 3, 3],
      [-1, 1, 2],
      [-3, -1, 1],
    ],
  );
  assert.ok(section.reachM > 4 && section.topM > 6);
  const far = crossSection({ widthM: 6, acrossLux: [1], lamps: [lamp, { ...lamp, besideM: -40 }] });
  assert.deepEqual([far.lamps.length, far.farther, far.reachM], [1, 1, section.reachM]);
});
