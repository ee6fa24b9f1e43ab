import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft } from '../src/edit/draft.js';
import { findOnShelf, putOnShelf, shelvedIn, takeFromShelf } from '../src/edit/shelf.js';

/** @param {string|null} scenario @returns {any} */
function form(scenario) {
  return { draft: newDraft('light_point', 'a', null, {}), parts: [], scenario };
}

test('a feature has a form of its own in the register and in each scenario', () => {
  const forms = [null, 's1', 's2'].map(form);
  forms.forEach(putOnShelf);
  assert.equal(findOnShelf('a', 's1'), forms[1]);
  assert.deepEqual(shelvedIn(null), [forms[0]]);
  assert.equal(takeFromShelf('a', 's1'), forms[1]);
  assert.equal(takeFromShelf('a', 's1'), undefined);
  assert.equal(takeFromShelf('a', null), forms[0]);
  assert.deepEqual(shelvedIn('s2'), [forms[2]]);
});
