import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEEPEST, push, redoable, replace, undoable, wayTo, withoutSet } from '../src/edit/steps.js';

/** @typedef {import('../src/edit/steps.js').Step} Step */

/** @param {string} id @param {Partial<Step>} [more] @returns {Step} */
function step(id, more = {}) {
  const about = { name: 'move', layer: 'light_point', count: 1, subject: '', fields: [] };
  const at = '2026-11-24T12:00:00Z';
  return { id, about, at, ids: ['lamp'], sets: [id], done: true, stuck: null, ...more };
}

/** @param {string} id @param {string} field @param {string} at */
function typed(id, field, at) {
  return step(id, { at, about: { ...step('').about, name: 'change', fields: [field] } });
}

test('the newest hundred steps are kept', () => {
  /** @type {Step[]} */
  let steps = [];
  for (let i = 0; i < 130; i++) steps = push(steps, step(`s${i}`));
  assert.equal(steps.length, DEEPEST);
  assert.equal(steps[0].id, 's30');
});

test('what is typed in one form in one go is one step with all its change sets', () => {
  const first = typed('a', 'status', '2026-11-24T12:00:00Z');
  const second = typed('b', 'pole_height_m', '2026-11-24T12:00:05Z');
  const late = typed('c', 'status', '2026-11-24T12:01:00Z');
  const steps = [first, second, late].reduce(push, /** @type {Step[]} */ ([]));
  assert.deepEqual(
    steps.map(({ id, sets }) => [id, ...sets]),
    [
      ['a', 'a', 'b'],
      ['c', 'c'],
    ],
  );
  assert.deepEqual(steps[0].about.fields, ['status', 'pole_height_m']);
});

test('another feature and a move are steps of their own', () => {
  const steps = [
    typed('a', 'status', '2026-11-24T12:00:00Z'),
    { ...typed('b', 'status', '2026-11-24T12:00:01Z'), ids: ['other'] },
    step('c', { at: '2026-11-24T12:00:02Z', ids: ['other'] }),
    step('d', { at: '2026-11-24T12:00:03Z', ids: ['other'] }),
  ].reduce(push, /** @type {Step[]} */ ([]));
  assert.equal(steps.length, 4);
});

test('undo takes the last one done, redo the first one undone, and neither one that is stuck', () => {
  const stuck = { kind: /** @type {const} */ ('changed'), by: 'anna' };
  const steps = [step('a'), step('b', { stuck }), step('c', { done: false }), step('d', { done: false })];
  assert.equal(undoable(steps)?.id, 'a');
  assert.equal(redoable(steps)?.id, 'c');
  assert.equal(undoable([step('b', { stuck })]), undefined);
});

test('something new forgets what was undone', () => {
  const steps = push([step('a'), step('b', { done: false })], step('c'));
  assert.deepEqual(
    steps.map(({ id }) => id),
    ['a', 'c'],
  );
});

test('the way to a step undoes newest first, or redoes oldest first', () => {
  const steps = [step('a'), step('b'), step('c'), step('d', { done: false }), step('e', { done: false })];
  const way = (/** @type {string} */ id) => wayTo(steps, id).map((each) => each.id);
  assert.deepEqual(way('a'), ['c', 'b']);
  assert.deepEqual(way('e'), ['d', 'e']);
  assert.deepEqual(way('c'), []);
  assert.deepEqual(way(''), ['c', 'b', 'a']);
});

test('a change set that was not kept leaves its step, and an empty step goes', () => {
  const steps = [step('a', { sets: ['x', 'y'] }), step('b', { sets: ['z'] })];
  assert.deepEqual(withoutSet(steps, 'y')[0].sets, ['x']);
  assert.equal(withoutSet(steps, 'z').length, 1);
  assert.equal(replace(steps, 'b', { done: false })[1].done, false);
});
