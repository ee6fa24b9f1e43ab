import { sayGone, sayHere } from '../api/presence.js';
import { mayEdit, session } from '../api/session.js';
import { Store } from '../map/store.js';
import { editor } from './editor.js';
import { tabId } from './kept.js';

/** @typedef {import('../api/presence.js').Here} Here */

/** Who else has the map open, and which feature's form. @type {Store<{here: Here[]}>} */
export const presence = new Store(/** @type {{here: Here[]}} */ ({ here: [] }));

const AGAIN_MS = 20_000;
let said = '';

/** Tells the others where this user is, again and again: who falls silent is forgotten. */
export function startPresence() {
  editor.subscribe((now, before) => now.draft?.id !== before.draft?.id && say());
  session.subscribe((now, before) => now.user !== before.user && sayAgain());
  setInterval(sayAgain, AGAIN_MS);
  window.addEventListener('pagehide', () => session.value.user && sayGone(tabId()).catch(() => {}));
  window.addEventListener('pageshow', sayAgain);
  say();
}

function sayAgain() {
  said = '';
  if (!session.value.user) presence.set({ here: [] });
  say();
}

function say() {
  const form = openForm();
  const text = JSON.stringify(form);
  if (!session.value.user || session.value.expired || text === said) return;
  said = text;
  sayHere(tabId(), form).catch(() => (said = ''));
}

/** @returns {import('../map/state.js').FeatureRef|null} the feature that is being edited here */
function openForm() {
  const { draft } = editor.value;
  return draft?.base && mayEdit() ? { layer: draft.layer, id: draft.id } : null;
}

/** @param {{here: Here[]}} told everybody, this tab too */
export function heardWhoIsHere({ here }) {
  presence.set({ here: here.filter(({ tab }) => tab !== tabId()) });
}

/** @returns {Here[]} the other people, each once, however many tabs they have */
export function others() {
  const self = session.value.user?.name;
  const byName = new Map(
    presence.value.here.filter(({ name }) => name !== self).map((one) => [one.name, one]),
  );
  return [...byName.values()];
}

/** @param {string} feature @returns {Here[]} who else has its form open, this user's other tabs too */
export function whoIsAt(feature) {
  const there = presence.value.here.filter((one) => one.feature === feature);
  return [...new Map(there.map((one) => [one.name, one])).values()];
}

/** @param {string} name as people write it @returns {string} */
export function initials(name) {
  const words = name.split(/\s+/);
  const letters = words.length > 1 ? words.slice(0, 2).map(([first]) => first) : [...name.slice(0, 2)];
  return letters.join('').toUpperCase();
}
