import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING, narrowed, readAsked, writeAsked } from '../src/reports/asked.js';
import { boxBetween, FIRST, nudged, numbersOf } from '../src/reports/boxes.js';
import { filled } from '../src/reports/periods.js';
import { partsOf, stepTo } from '../src/reports/routine.js';
import { clockOf, didTexts } from '../src/reports/words.js';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const report = (/** @type {object} */ more) =>
  /** @type {any} */ ({ status: 'assigned', dueAt: null, pausedAt: null, asks: [], ...more });
const clock = (/** @type {object} */ more) => clockOf(report(more), NOW);

test('a clock says what is left, what is over, and that it stands', () => {
  assert.deepEqual(clock({ dueAt: '2026-12-01T07:30:00Z' }), { tone: 'fine', text: '19 h kvar' });
  assert.deepEqual(clock({ dueAt: '2026-11-30T12:30:00Z' }), { tone: 'soon', text: '30 min kvar' });
  assert.deepEqual(clock({ dueAt: '2026-11-30T08:00:00Z' }), { tone: 'over', text: '4 h över' });
  assert.deepEqual(clock({ dueAt: '2026-11-20T12:00:00Z' }), { tone: 'over', text: '10 dygn över' });
  assert.equal(clock({}).tone, 'none');
  assert.equal(clock({ status: 'closed', dueAt: '2026-11-20T12:00:00Z' }).text, '');
});

test('a clock that stands tells what was left when it was stopped', () => {
  const stopped = { dueAt: '2026-11-30T10:00:00Z', pausedAt: '2026-11-30T05:00:00Z' };
  assert.deepEqual(clock(stopped), { tone: 'stands', text: 'står, 5 h kvar' });
});

test('what is asked for goes to the address and comes back; what one begins with is left out', () => {
  const asked = { ...NOTHING, tab: /** @type {const} */ ('board'), q: 'två ord & mer', overdue: 'true' };
  const pairs = writeAsked(asked);
  assert.deepEqual(pairs.map((pair) => pair.split('=')[0]).sort(), ['overdue', 'q', 'tab']);
  assert.deepEqual(readAsked(new URLSearchParams(pairs.join('&'))), asked);
  assert.equal(narrowed(asked), 2);
  assert.equal(readAsked(new URLSearchParams('tab=nonsense')).tab, 'list');
});

test('a card goes to a column by the step that leads there, where its reader can take it', () => {
  const steps = ['assign', 'police', 'clean', 'close', 'reopen'];
  const to = (/** @type {string} */ status, /** @type {any} */ column, can = steps) =>
    stepTo(report({ status, steps: can }), column);
  assert.equal(to('received', 'assigned'), 'assign');
  assert.equal(to('closed', 'assigned'), 'reopen');
  assert.equal(to('assigned', 'police_reported'), 'police');
  assert.equal(to('assigned', 'cleaned', ['police', 'clean']), 'clean');
  assert.equal(to('cleaned', 'closed'), 'close');
  assert.equal(to('cleaned', 'closed', ['cost']), null);
  assert.equal(to('assigned', 'closed'), null);
  assert.equal(to('assigned', 'received'), null);
  assert.equal(to('assigned', 'assigned'), null);
});

test('cleaning asks for a reason where photo or police report is missing, and for none else', () => {
  assert.equal(partsOf('clean', report({ asks: ['photo'] }))[0], 'reason');
  assert.ok(!partsOf('clean', report({})).includes('reason'));
});

test('a box stays in the picture, however it is drawn, moved or resized', () => {
  assert.deepEqual(boxBetween(0.8, 1.4, 0.5, 0.6), { x: 0.5, y: 0.6, w: 0.30000000000000004, h: 0.4 });
  const edge = { x: 0.9, y: 0, w: 0.1, h: 0.1 };
  assert.deepEqual(nudged(edge, 'ArrowRight', false), edge);
  assert.equal(nudged(edge, 'ArrowRight', true)?.w, 0.09999999999999998);
  assert.ok(Math.abs((nudged(FIRST, 'ArrowUp', true)?.h ?? 0) - FIRST.h + 0.01) < 1e-12);
  assert.equal(nudged(FIRST, 'a', false), null);
  assert.deepEqual(numbersOf([FIRST]), [[0.42, 0.42, 0.16, 0.16]]);
});

test('the log says what was done by the status that it led to, else by the fields', () => {
  const entry = (/** @type {string} */ status, /** @type {string[]} */ fields = []) =>
    /** @type {any} */ ({ at: '', by: 'x', comment: null, fields, status });
  const log = [
    entry('cleaned', ['cost_sek']),
    entry('cleaned', ['status', 'removed_at']),
    entry('assigned', ['paused_at', 'reason']),
    entry('assigned', ['description']),
    entry('assigned'),
  ];
  assert.deepEqual(didTexts(log), [
    'angav kostnad',
    'åtgärdade',
    'stoppade eller startade klockan',
    'ändrade uppgifter',
    'anmälde',
  ]);
});

test('weeks and months in which nothing came are among the bars, with what chance allows', () => {
  const bars = [{ name: '2026-W53', count: 2, low: 0.2, high: 7.2 }];
  const weeks = filled(bars, '2026-12-24', '2027-01-12', 'week');
  assert.deepEqual(
    weeks.map(({ name, count }) => `${name} ${count}`),
    ['2026-W52 0', '2026-W53 2', '2027-W01 0', '2027-W02 0'],
  );
  assert.ok(Math.abs(weeks[0].high - 3.689) < 0.001);
  assert.deepEqual(
    filled([], '2025-11-30', '2026-01-01', 'month').map(({ name }) => name),
    ['2025-11', '2025-12', '2026-01'],
  );
});
