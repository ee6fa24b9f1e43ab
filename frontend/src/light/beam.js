import { listLitLamps, tryLitLamps } from '../api/light.js';
import { editor } from '../edit/editor.js';
import { onLayersChanged } from '../map/changes.js';
import { pointing } from '../map/pointing.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { toMetres } from '../map/sweref.js';
import { triedEdits } from './trying.js';

/** @typedef {import('../api/light.js').LitLamp} LitLamp */

/**
 * @typedef {object} BeamState
 * @property {boolean} on whether the map shows it
 * @property {LitLamp[]} lamps the luminaires of the lamp that is selected in the view Ljus, as they are or are tried
 * @property {import('../map/sweref.js').Metres|null} place of the lamp when they were asked for
 */

/** Where the light of the selected lamp alone goes. @type {Store<BeamState>} */
export const beam = new Store(/** @type {BeamState} */ ({ on: true, lamps: [], place: null }));

let asked = '';
let busy = false;
let again = false;

editor.subscribe(look);
pointing.subscribe((now, before) => now.dragged !== before.dragged && look());
mapState.subscribe((now, before) => now.screen !== before.screen && look());
onLayersChanged(() => {
  asked = '';
  look();
});

/** @returns {import('../api/types.js').Geometry|null} where the selected lamp is, dragged or not; null: none is */
function geometry() {
  const { draft } = editor.value;
  if (mapState.value.screen !== 'ljus' || draft?.layer !== 'light_point') return null;
  return pointing.value.dragged ?? draft.geometry;
}

/** @returns {import('../map/sweref.js').Metres|null} */
export function placeNow() {
  const shape = geometry();
  return shape?.type === 'Point' ? toMetres(shape.coordinates) : null;
}

/** One question at a time, the newest next; none while a hand drags the lamp, whose light only goes along. */
function look() {
  const place = placeNow();
  if (!place) {
    asked = '';
    if (beam.value.lamps.length) beam.set({ lamps: [], place: null });
    return;
  }
  if (pointing.value.dragged) return;
  const id = /** @type {import('../edit/draft.js').Draft} */ (editor.value.draft).id;
  const edits = triedEdits();
  const question = JSON.stringify([id, mapState.value.scenario, edits]);
  if (question === asked) return;
  if (busy) return void (again = true);
  if (!asked.startsWith(`["${id}"`)) beam.set({ lamps: [], place: null });
  asked = question;
  void ask(id, edits, place);
}

/** @param {string} id @param {import('../api/types.js').Edit[]} edits @param {import('../map/sweref.js').Metres} place */
async function ask(id, edits, place) {
  busy = true;
  try {
    const lamps = await (edits.length ? tryLitLamps(id, edits) : listLitLamps(id));
    if (id === editor.value.draft?.id) beam.set({ lamps, place });
  } catch {
    // a lamp that can't be, or gives no light, has none; the form says why
    beam.set({ lamps: [], place: null });
  } finally {
    busy = false;
  }
  if (again) {
    again = false;
    look();
  }
}
