import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber, writeNumber } from '../src/forms/numbers.js';
import { sectionsOf } from '../src/forms/sections.js';
import { check, checkPeriod } from '../src/forms/validate.js';

/** @type {(more: Partial<import('../src/api/types.js').Field>) => import('../src/api/types.js').Field} */
const field = (more) => ({
  name: 'f',
  title: { sv: 'F', en: 'F' },
  kind: 'number',
  required: false,
  ...more,
});

test('a number may be typed with decimal comma or point, and with spaces', () => {
  assert.equal(readNumber('8,5'), 8.5);
  assert.equal(readNumber('8.5'), 8.5);
  assert.equal(readNumber('7 400'), 7400);
  assert.equal(readNumber('−3'), -3);
  assert.equal(readNumber(''), null);
});

test('what is no number is kept as typed and said to be wrong', () => {
  assert.equal(readNumber('åtta'), 'åtta');
  assert.equal(check(field({}), 'åtta')?.key, 'check.number');
});

test('a number is shown with the mark of the language', () => {
  assert.equal(writeNumber(8.5, 'sv'), '8,5');
  assert.equal(writeNumber(8.5, 'en'), '8.5');
  assert.equal(writeNumber(0.8501, 'sv', 2), '0,85');
});

test('outside the range is an error, outside the usual a warning', () => {
  const height = field({ min: 0.5, max: 60, usualMax: 15 });
  assert.equal(check(height, 812)?.severity, 'error');
  assert.equal(check(height, 25)?.severity, 'warning');
  assert.equal(check(height, 8), null);
});

test('what counts things is a whole number', () => {
  const lanes = field({ min: 0, max: 12, whole: true, decimals: 0 });
  assert.equal(check(lanes, 2.5)?.key, 'check.whole');
  assert.equal(check(lanes, 2), null);
  assert.equal(check(field({ decimals: 0 }), 2.5), null);
});

test('a required field asks to be filled in; an empty other one does not', () => {
  assert.equal(check(field({ required: true }), null)?.key, 'check.required');
  assert.equal(check(field({ kind: 'list' }), []), null);
});

test('an unknown choice and a day that is none are refused', () => {
  const choice = field({ kind: 'choice', options: [{ value: 'a', title: { sv: 'A', en: 'A' } }] });
  assert.equal(check(choice, 'b')?.key, 'check.choice');
  assert.equal(check(field({ kind: 'date' }), '24/11')?.key, 'check.date');
});

test('a period that ends before it begins is said', () => {
  assert.equal(checkPeriod({ valid_from: '2026-02-01', valid_to: '2026-01-01' })?.key, 'check.period');
  assert.equal(checkPeriod({ valid_from: '2026-01-01' }), null);
});

test('what every layer has comes last and folded', () => {
  const sections = sectionsOf([field({ common: true, name: 'source' }), field({ name: 'status' })]);
  assert.deepEqual(
    sections.map(({ folded, fields }) => [folded, fields[0].name]),
    [
      [false, 'status'],
      [true, 'source'],
    ],
  );
});
