import { getLightComparison } from '../api/light.js';
import { onLayersChanged } from '../map/changes.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { light } from './lightState.js';

/**
 * What the light that is shown is compared with.
 * @typedef {object} Comparing
 * @property {string|null} other a scenario's id, or REGISTER; null: nothing
 * @property {'swipe'|'difference'} mode how the map shows it
 * @property {number} at where the swipe's line stands, 0 (left) to 1
 * @property {boolean} panel whether the figures are shown
 * @property {import('../api/light.js').LightComparison|null} figures of the other side (a) and the one shown (b)
 * @property {boolean} failed
 */

export const REGISTER = 'register';
const AGAIN_MS = 500;
const SOON_MS = 300;

/** @type {Store<Comparing>} */
export const comparing = new Store(
  /** @type {Comparing} */ ({
    other: null,
    mode: 'swipe',
    at: 0.5,
    panel: false,
    figures: null,
    failed: false,
  }),
);

let timer = 0;
let asking = new AbortController();

comparing.subscribe((now, before) => {
  if (now.other === null && now.panel) comparing.set({ panel: false });
  if (now.other !== before.other || now.panel !== before.panel) ask();
});
mapState.subscribe((now, before) => {
  if (now.screen !== 'ljus' && before.screen === 'ljus') comparing.set({ panel: false });
  if (now.scenario === before.scenario) return;
  const same = comparing.value.other === shownSide();
  if (same || comparing.value.other === null) comparing.set({ other: now.scenario ? REGISTER : null });
  else ask();
});
light.subscribe(() => ask());
onLayersChanged(() => ask());

/** @returns {string} what the map shows, as a side of a comparison */
export function shownSide() {
  return mapState.value.scenario ?? REGISTER;
}

/** Once what was asked for is not what is shown any more. */
function ask() {
  clearTimeout(timer);
  asking.abort();
  if (comparing.value.panel && comparing.value.other)
    timer = Number(setTimeout(() => void fetchFigures(), SOON_MS));
}

/** Streets that are not ready come with the next answer. */
async function fetchFigures() {
  asking = new AbortController();
  const { signal } = asking;
  const { season, hour, state } = light.value;
  const sides = { a: comparing.value.other, b: shownSide() };
  try {
    const figures = await getLightComparison({ ...sides, season, hour, state }, signal);
    comparing.set({ figures, failed: false });
    if (!figures.ready) timer = Number(setTimeout(() => void fetchFigures(), AGAIN_MS));
  } catch {
    if (!signal.aborted) comparing.set({ failed: true });
  }
}
