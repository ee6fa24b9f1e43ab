import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  addChosen,
  choose,
  chosen,
  chosenCount,
  clearChosen,
  toggleChosen,
  toggleWithSelected,
} from '../src/map/chosen.js';
import { mapState } from '../src/map/state.js';

beforeEach(() => {
  clearChosen();
  mapState.set({ selection: null });
});

const ids = () => [...chosen.value.ids];

test('several features of one layer are chosen, each once', () => {
  choose('tree', ['a', 'b', 'a']);
  addChosen('tree', ['b', 'c']);
  assert.deepEqual(ids(), ['a', 'b', 'c']);
  assert.equal(chosenCount(), 3);
});

test('another layer begins anew', () => {
  choose('tree', ['a']);
  addChosen('street', ['s']);
  assert.equal(chosen.value.layer, 'street');
  assert.deepEqual(ids(), ['s']);
});

test('what is chosen twice is let go, and with the last one the layer', () => {
  toggleChosen('tree', 'a');
  toggleChosen('tree', 'a');
  assert.deepEqual(chosen.value, { layer: null, ids: new Set() });
});

test('the feature whose form is open is the first one chosen', () => {
  mapState.set({ selection: { layer: 'tree', id: 'a' } });
  toggleWithSelected({ layer: 'tree', id: 'b' });
  assert.deepEqual(ids(), ['a', 'b']);
  assert.equal(mapState.value.selection, null);
});

test('an open form of another layer is closed, not chosen', () => {
  mapState.set({ selection: { layer: 'street', id: 's' } });
  toggleWithSelected({ layer: 'tree', id: 'b' });
  assert.deepEqual(ids(), ['b']);
});
