import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlans, writePlans } from '../src/plans/asked.js';
import { timeline } from '../src/plans/timeline.js';

/** @param {string} id @param {string|null} startOn @param {string|null} dueOn @param {string|null} doneOn */
function measure(id, startOn, dueOn, doneOn) {
  return /** @type {any} */ ({ id, startOn, dueOn, doneOn });
}

test('a bar runs from the start to the day it was done, or has to be', () => {
  const drawn = timeline(
    [
      measure('done', '2026-01-01', '2026-02-01', '2026-03-01'),
      measure('due', '2026-01-01', '2026-02-01', null),
    ],
    '2026-01-15',
  );
  assert.ok(drawn);
  // January to March is drawn: 90 days
  const [done, due] = drawn.bars;
  assert.equal(done.left, 0);
  assert.equal(Math.round(done.width * 90), 59);
  assert.equal(Math.round(due.width * 90), 31);
});

test('today lies in the picture, and what has no day is left out', () => {
  const drawn = timeline(
    [measure('a', null, '2027-05-10', null), measure('b', null, null, null)],
    '2026-11-30',
  );
  assert.ok(drawn);
  assert.deepEqual(
    drawn.bars.map(({ id }) => id),
    ['a'],
  );
  assert.ok(drawn.now > 0 && drawn.now < 1);
  assert.equal(timeline([measure('b', null, null, null)], '2026-11-30'), null);
});

test('a bar of one day is seen, and one that ends before it starts too', () => {
  const drawn = timeline(
    [measure('a', '2026-06-10', '2026-06-10', null), measure('b', '2026-06-20', null, '2026-06-01')],
    '2026-06-15',
  );
  assert.ok(drawn?.bars.every(({ width }) => width > 0.05));
});

test('months are so few that their names have room', () => {
  const drawn = timeline([measure('a', '2020-01-01', '2030-01-01', null)], '2026-01-15');
  assert.ok(drawn && drawn.ticks.length <= 7 && drawn.ticks.length > 3);
});

test('the address keeps which plan or walk is open', () => {
  const id = '019ab3c0-0000-7000-8000-00000000de30';
  const back = (/** @type {import('../src/plans/asked.js').AskedPlans} */ asked) =>
    readPlans(new URLSearchParams(writePlans(asked).join('&')));
  const none = { plan: null, walk: null };
  for (const asked of [
    { ...none, tab: /** @type {const} */ ('plans'), plan: id },
    { ...none, tab: /** @type {const} */ ('walks'), walk: id },
    { ...none, tab: /** @type {const} */ ('walks') },
    { ...none, tab: /** @type {const} */ ('promises') },
  ])
    assert.deepEqual(back(asked), asked);
  assert.deepEqual(readPlans(new URLSearchParams('p=nonsense&w=x')), { ...none, tab: 'plans' });
});
