import { getJson } from '../../api/http.js';
import { getChecklist } from '../../api/plans.js';
import { isInside, signedArea } from '../../edit/geometry/plane.js';
import { Store } from '../../map/store.js';
import { recall, remember } from '../keep/kept.js';

/** @typedef {{id: string, name: string, place: string|null, outline: [number, number][]}} Choice */

/** What a walk can be about, as the server said last. @typedef {{places: Choice[], plans: Choice[], checklist: import('../../api/plans.js').Aspect[]}} Choices */

/** @type {Store<Choices>} */
export const choices = new Store(/** @type {Choices} */ ({ places: [], plans: [], checklist: [] }));

const NAME = 'walkChoices';

/** What was kept at the last visit. */
export async function recallWalkChoices() {
  const known = await recall(NAME);
  if (known) choices.set(known);
}

/** For when there is no signal. */
export async function learnWalkChoices() {
  const [{ places, plans }, checklist] = await Promise.all([getJson('/api/walks/choices'), getChecklist()]);
  const known = { places, plans, checklist };
  choices.set(known);
  await remember(NAME, known);
}

/** @param {[number, number]|null} at @returns {Choice|null} the smallest place that the phone is in */
export function placeAt(at) {
  if (!at) return null;
  const holding = choices.value.places.filter(({ outline }) => isInside(at, outline));
  const size = (/** @type {Choice} */ { outline }) => Math.abs(signedArea(outline));
  return holding.sort((a, b) => size(a) - size(b))[0] ?? null;
}

/** @param {string|null} place @returns {Choice|null} the plan of that place */
export function planOf(place) {
  return choices.value.plans.find((plan) => place !== null && plan.place === place) ?? null;
}
