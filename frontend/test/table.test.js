import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingOf, readBlock, writeBlock } from '../src/table/clipboard.js';
import { columnsOf, moved } from '../src/table/columns.js';
import { filterParameters, withFilter } from '../src/table/filters.js';
import { Order } from '../src/table/order.js';
import { checked, commandOf, countsOf, plannedRows } from '../src/table/plan.js';
import { readCell } from '../src/table/reading.js';
import { nextSorts, sortParameter } from '../src/table/sorting.js';

/** @type {(more: Partial<import('../src/api/types.js').Field>) => import('../src/api/types.js').Field} */
const field = (more) => ({
  name: 'f',
  title: { sv: 'F', en: 'F' },
  kind: 'text',
  required: false,
  ...more,
});
const height = field({
  name: 'pole_height_m',
  kind: 'number',
  unit: 'm',
  min: 0.3,
  max: 60,
  usualMax: 16,
  title: { sv: 'Stolphöjd', en: 'Pole height' },
});
const status = field({
  name: 'status',
  kind: 'choice',
  required: true,
  options: [
    { value: 'ok', title: { sv: 'I drift', en: 'In operation' } },
    { value: 'faulty', title: { sv: 'Trasig', en: 'Faulty' } },
  ],
});
const owner = field({ name: 'owner', kind: 'reference', layer: 'actor' });
const nobody = () => /** @type {const} */ ({ key: 'table.noneCalled', values: { text: '' } });
const ids = [
  '01890a5d-ac96-774b-bcce-b302099a8057',
  'ffffffff-0000-7000-8000-0000000000ff',
  '00000000-0000-7000-8000-000000000001',
];

/** @param {string[]} of */
function orderOf(of) {
  return new Order(Uint8Array.from(Buffer.from(of.join('').replaceAll('-', ''), 'hex')));
}

test('the order of rows knows each id and where it stands', () => {
  const order = orderOf(ids);
  assert.equal(order.length, 3);
  assert.deepEqual(order.ids(), ids);
  assert.deepEqual(order.ids(1, 9), ids.slice(1));
  assert.deepEqual(
    ids.map((id) => order.indexOf(id)),
    [0, 1, 2],
  );
  assert.equal(order.indexOf('ffffffff-0000-7000-8000-0000000000fe'), -1);
  assert.deepEqual(order.only(new Set([ids[2], ids[0]])).ids(), [ids[0], ids[2]]);
  assert.equal(new Order().length, 0);
});

test('very many chosen rows keep the order of the table', () => {
  const many = Array.from(
    { length: 500 },
    (_, i) => `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
  );
  const chosen = many.filter((_, i) => i % 2).reverse();
  assert.deepEqual(orderOf(many).only(new Set(chosen)).ids(), [...chosen].reverse());
});

test('a block is read as Excel and LibreOffice copy it', () => {
  assert.deepEqual(readBlock('a\tb\r\nc\td\r\n'), [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  assert.deepEqual(readBlock('"en\nrad"\t"ett ""citat"""\n8,5\t'), [
    ['en\nrad', 'ett "citat"'],
    ['8,5', ''],
  ]);
  assert.deepEqual(readBlock('8'), [['8']]);
  assert.deepEqual(readBlock('a\n\nb\n'), [['a'], [''], ['b']]);
});

test('what is copied is read again as it was', () => {
  const block = [
    ['8,5', 'två\nrader', '"så"'],
    ['', 'a\tb', 'x'],
  ];
  assert.deepEqual(readBlock(writeBlock(block)), block);
});

test('a first row is a heading where it names columns and nothing else', () => {
  const fields = [height, status];
  assert.deepEqual(headingOf(['STOLPHÖJD (m)', 'status'], fields), [height, status]);
  assert.deepEqual(headingOf(['', 'Pole height'], fields), [null, height]);
  assert.equal(headingOf(['Stolphöjd', '8'], fields), null);
  assert.equal(headingOf(['', ''], fields), null);
});

test('a pasted measure may carry its own unit, and another one is refused with the reason', () => {
  assert.deepEqual(readCell(height, ' 8,5 ', nobody), { value: 8.5, refusal: null });
  assert.deepEqual(readCell(height, '8.5 m', nobody), { value: 8.5, refusal: null });
  assert.deepEqual(readCell(height, '850 cm', nobody).refusal, {
    key: 'table.wrongUnit',
    values: { found: 'cm', unit: 'm' },
  });
  assert.deepEqual(readCell(height, '812', nobody).refusal, {
    key: 'check.range',
    values: { min: 0.3, max: 60, unit: 'm' },
  });
  assert.equal(readCell(height, '1.234,5', nobody).refusal?.key, 'check.number');
  assert.equal(readCell(height, 'hög', nobody).refusal?.key, 'check.number');
  assert.equal(readCell(height, '25', nobody).refusal, null, 'unusual is no refusal');
  assert.deepEqual(readCell(height, '  ', nobody), { value: null, refusal: null });
});

test('a pasted choice goes by its name in either language, and what must be filled in cannot be emptied', () => {
  assert.equal(readCell(status, 'trasig', nobody).value, 'faulty');
  assert.equal(readCell(status, 'In operation', nobody).value, 'ok');
  assert.equal(readCell(status, 'blå', nobody).refusal?.key, 'check.choice');
  assert.equal(readCell(status, '', nobody).refusal?.key, 'check.required');
});

test('days, times, lists, yes and no are read as people write them', () => {
  assert.equal(readCell(field({ kind: 'date' }), '2026/11/24', nobody).value, '2026-11-24');
  assert.equal(readCell(field({ kind: 'date' }), '24/11/26', nobody).refusal?.key, 'check.date');
  assert.equal(readCell(field({ kind: 'boolean' }), 'Nej', nobody).value, false);
  assert.equal(readCell(field({ kind: 'boolean' }), 'kanske', nobody).refusal?.key, 'table.yesOrNo');
  assert.deepEqual(readCell(field({ kind: 'list' }), 'a; b;', nobody).value, ['a', 'b']);
  const noon = readCell(field({ kind: 'time' }), '2026-11-24 12:00', nobody).value;
  assert.equal(new Date(String(noon)).getHours(), 12);
  assert.equal(readCell(field({ kind: 'time' }), 'snart', nobody).refusal?.key, 'table.badTime');
  assert.equal(readCell(field({ kind: 'attachment' }), 'x', nobody).refusal?.key, 'table.noFiles');
});

test('a reference goes by its name, and a name that nothing or several things have is refused', () => {
  assert.equal(readCell(owner, 'LEVA', () => ids[0]).value, ids[0]);
  assert.equal(readCell(owner, ids[1], nobody).value, ids[1]);
  assert.equal(readCell(owner, 'Okänd', nobody).refusal?.key, 'table.noneCalled');
});

/** @param {string} id @param {import('../src/api/types.js').Values} properties */
function lamp(id, properties) {
  return { id, layer: 'light_point', version: 3, geometry: null, properties };
}

/** @param {string[][]} block */
function plan(block) {
  const features = [lamp(ids[0], { pole_height_m: 6, status: 'ok' }), lamp(ids[1], { pole_height_m: 7 })];
  return {
    layer: 'light_point',
    name: /** @type {const} */ ('paste'),
    fields: [height, status],
    rows: plannedRows(features, [height, status], block, nobody),
    beyond: 0,
    unplaced: 0,
    heading: false,
  };
}

test('a preview says what changes, what is refused and what is so already, and only the first is sent', () => {
  const shown = plan([
    ['8,5', 'I drift'],
    ['812', 'Trasig'],
  ]);
  assert.deepEqual(countsOf(shown), { changes: 2, refused: 1, same: 1, features: 2 });
  assert.deepEqual(commandOf(shown).edits, [
    { op: 'patch', layer: 'light_point', id: ids[0], version: 3, values: { pole_height_m: 8.5 } },
    { op: 'patch', layer: 'light_point', id: ids[1], version: 3, values: { status: 'faulty' } },
  ]);
});

test('what the server would refuse is shown at its cell, or at the row where no pasted cell is to blame', async () => {
  const problem = /** @type {const} */ ({
    severity: 'error',
    code: 'x',
    edit: 0,
    sv: 'Upptaget',
    en: 'Taken',
  });
  const atCell = await checked(plan([['8', 'I drift'], []]), async () => [
    { ...problem, feature: ids[0], field: 'pole_height_m' },
  ]);
  assert.deepEqual(countsOf(atCell), { changes: 0, refused: 1, same: 1, features: 0 });
  const atRow = await checked(
    plan([
      ['8', 'I drift'],
      ['9', 'Trasig'],
    ]),
    async () => [{ ...problem, field: 'owner' }],
  );
  assert.deepEqual(countsOf(atRow), { changes: 2, refused: 2, same: 0, features: 1 });
  assert.deepEqual(
    commandOf(atRow).edits.map(({ id }) => id),
    [ids[1]],
  );
});

test('a heading sorts up, down and not; with Shift beside the others', () => {
  const up = nextSorts([], 'a', false);
  assert.equal(sortParameter(up), 'a');
  assert.equal(sortParameter(nextSorts(up, 'a', false)), '-a');
  assert.deepEqual(nextSorts([{ field: 'a', descending: true }], 'a', false), []);
  const both = nextSorts([{ field: 'b', descending: true }], 'a', true);
  assert.equal(sortParameter(both), '-b,a');
  assert.equal(sortParameter(nextSorts(both, 'b', true)), 'a');
  assert.equal(sortParameter(nextSorts(both, 'b', false)), '');
});

test('filters are told to the server, and one that asks for nothing is none', () => {
  const filters = withFilter(
    { status: { oneOf: ['ok', 'faulty'] }, owner: { empty: false } },
    'pole_height_m',
    { from: 0, to: null },
  );
  assert.deepEqual(filterParameters(filters), {
    'status.in': 'ok,faulty',
    'owner.empty': 'no',
    'pole_height_m.from': 0,
  });
  assert.deepEqual(Object.keys(withFilter(filters, 'status', { oneOf: [] })), ['owner', 'pole_height_m']);
});

test('columns are those chosen, in their order; fields that are gone are left out', () => {
  const layer = /** @type {import('../src/api/types.js').Layer} */ (
    /** @type {unknown} */ ({ labelField: 'status', fields: [height, status, owner] })
  );
  const names = (/** @type {string[]|null} */ kept) =>
    columnsOf(layer, { names: kept, widths: {} }).map(({ name }) => name);
  assert.deepEqual(names(null), ['status', 'pole_height_m', 'owner']);
  assert.deepEqual(names(['owner', 'gone', 'status']), ['owner', 'status']);
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', -1), ['a', 'c', 'b']);
  assert.deepEqual(moved(['a', 'b', 'c'], 'a', -1), ['a', 'b', 'c']);
});
