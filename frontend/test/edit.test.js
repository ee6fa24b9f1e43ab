import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChangeValues, Delete, Reshape, Together } from '../src/edit/commands.js';
import { mergeOf, rebase } from '../src/edit/conflict.js';
import {
  changedValues,
  commandOf,
  draftOf,
  isDirty,
  newDraft,
  stepBack,
  withGeometry,
  withValue,
} from '../src/edit/draft.js';

/** @type {import('../src/api/types.js').Feature} */
const lamp = {
  id: 'a',
  layer: 'light_point',
  version: 6,
  geometry: { type: 'Point', coordinates: [11.4, 58.2] },
  properties: { designation: 'NK-014', status: 'ok', pole_height_m: 8 },
};
const moved = /** @type {import('../src/api/types.js').Geometry} */ ({
  type: 'Point',
  coordinates: [11.5, 58.3],
});

test('an untouched draft has nothing to save, and typing the old value back neither', () => {
  assert.equal(isDirty(draftOf(lamp)), false);
  assert.equal(isDirty(withValue(withValue(draftOf(lamp), 'status', 'faulty'), 'status', 'ok')), false);
});

test('only what was changed is sent, and a cleared field as null', () => {
  const draft = withValue(withValue(draftOf(lamp), 'status', 'faulty'), 'pole_height_m', '');
  assert.deepEqual(changedValues(draft), { status: 'faulty', pole_height_m: null });
});

test('a new place and new values of one feature are one patch', () => {
  const command = commandOf([withValue(withGeometry(draftOf(lamp), moved), 'status', 'faulty')]);
  assert.deepEqual(command?.edits, [
    { op: 'patch', layer: 'light_point', id: 'a', version: 6, geometry: moved, values: { status: 'faulty' } },
  ]);
});

test('a new lamp and its luminaire are one change set', () => {
  const command = commandOf([
    newDraft('light_point', 'n', moved, { designation: 'X', owner: null }),
    newDraft('luminaire', 'l', null, { light_point: 'n', type: 't' }),
  ]);
  assert.deepEqual(
    command?.edits.map(({ op, layer }) => [op, layer]),
    [
      ['create', 'light_point'],
      ['create', 'luminaire'],
    ],
  );
  assert.deepEqual(command?.edits[0].values, { designation: 'X' });
});

test('a part that is removed is deleted with the save; one never saved is forgotten', () => {
  assert.equal(commandOf([{ ...draftOf(lamp), removed: true }])?.edits[0].op, 'delete');
  assert.equal(commandOf([{ ...newDraft('luminaire', 'l', null, {}), removed: true }]), null);
});

test('commands together keep each feature apart', () => {
  const edits = new Together([
    new Reshape('street', 's', 1, moved),
    new ChangeValues('street', 's', 1, { name: 'Ny' }),
    new Delete('street', 't', 3),
  ]).edits;
  assert.deepEqual(
    edits.map(({ op, id }) => [op, id]),
    [
      ['patch', 's'],
      ['delete', 't'],
    ],
  );
});

test('shapes go back one at a time to the first', () => {
  const draft = withGeometry(withGeometry(draftOf(lamp), moved), lamp.geometry ?? moved);
  assert.deepEqual(stepBack(draft).geometry, moved);
  assert.deepEqual(stepBack(stepBack(draft)), draftOf(lamp));
});

test('when two people change different fields both changes stand', () => {
  const mine = withValue(draftOf(lamp), 'status', 'faulty');
  const theirs = { ...lamp, version: 7, properties: { ...lamp.properties, pole_height_m: 9 } };
  assert.deepEqual(mergeOf(mine, theirs), { clashes: [], taken: ['pole_height_m'] });
  const merged = rebase(mine, theirs, new Set());
  assert.deepEqual(merged.values, { designation: 'NK-014', status: 'faulty', pole_height_m: 9 });
  assert.equal(merged.base?.version, 7);
});

test('when both change one field the choice decides, and nothing else is lost', () => {
  const mine = withValue(withGeometry(draftOf(lamp), moved), 'status', 'faulty');
  const theirs = { ...lamp, version: 7, properties: { ...lamp.properties, status: 'planned' } };
  assert.deepEqual(mergeOf(mine, theirs).clashes, [{ field: 'status', mine: 'faulty', theirs: 'planned' }]);
  assert.equal(rebase(mine, theirs, new Set(['status'])).values.status, 'planned');
  assert.deepEqual(rebase(mine, theirs, new Set(['status'])).geometry, moved);
  assert.equal(rebase(mine, theirs, new Set()).values.status, 'faulty');
});

test('the same change made twice is no clash', () => {
  const mine = withValue(draftOf(lamp), 'status', 'faulty');
  const theirs = { ...lamp, version: 7, properties: { ...lamp.properties, status: 'faulty' } };
  assert.deepEqual(mergeOf(mine, theirs), { clashes: [], taken: [] });
});
