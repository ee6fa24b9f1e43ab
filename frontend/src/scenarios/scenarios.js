import { uuid7 } from '../api/uuid.js';
import {
  adoptScenario,
  bringBackScenario,
  createScenario,
  getScenario,
  letGoOfLost,
  listScenarioChanges,
  listScenarios,
  removeScenario,
  renameScenario,
} from '../api/scenarios.js';
import { ApiProblem } from '../api/problem.js';
import { flush } from '../edit/autosave.js';
import { remember } from '../edit/commandStack.js';
import { hasChanges } from '../edit/editor.js';
import { changed } from '../edit/editorSave.js';
import { allSent } from '../edit/outbox.js';
import { shelvedIn } from '../edit/shelf.js';
import { announceScenario, onLayersChanged } from '../map/changes.js';
import { clearChosen } from '../map/chosen.js';
import { refreshLayers } from '../map/layers.js';
import { reviewing } from '../map/reviewing.js';
import { mapState, select } from '../map/state.js';
import { Store } from '../map/store.js';
import { tell } from '../shell/notices.js';

/** @typedef {import('../api/scenarios.js').Scenario} Scenario */
/** @typedef {import('../api/scenarios.js').ScenarioChange} ScenarioChange */

/**
 * @typedef {object} Scenarios
 * @property {Scenario[]} list the newest first
 * @property {Scenario|null} open the one that the map shows
 * @property {ScenarioChange[]} changes of the open one
 * @property {'loading'|'ready'|'failed'} status of the changes
 * @property {boolean} panel whether its panel is shown
 */

/** What might be. @type {Store<Scenarios>} */
export const scenarios = new Store(
  /** @type {Scenarios} */ ({ list: [], open: null, changes: [], status: 'loading', panel: false }),
);

const SOON_MS = 250;

/** Change sets that adopt a scenario and are not answered yet: sent again, each adopts once. @type {Map<string, string>} */
const unanswered = new Map();
let timer = 0;
let adopting = false;
/** The one that is being removed here: that it is gone is no news. @type {string|null} */
let dropping = null;

/** Follows the scenario that the map's state names, and what becomes of it. */
export function followScenario() {
  mapState.subscribe((now, before) => {
    if (now.scenario === before.scenario) return;
    clearChosen();
    reviewing.set({ open: false });
    mapState.set({ table: null });
    void load();
  });
  onLayersChanged(() => {
    clearTimeout(timer);
    timer = Number(setTimeout(() => void loadChanges(), SOON_MS));
  });
  return load();
}

function load() {
  const { scenario } = mapState.value;
  scenarios.set({ open: null, changes: [], status: 'loading', panel: scenario !== null });
  return loadChanges();
}

/** It is not there, or not for this reader. @param {ApiProblem} problem */
function leave(problem) {
  mapState.set({ scenario: null });
  tell(null, { problem });
}

/** The open scenario and what it changes, as they are now: others rename, adopt and remove it too. */
async function loadChanges() {
  const { scenario } = mapState.value;
  if (!scenario || scenario === dropping) return;
  try {
    const [open, changes] = await Promise.all([getScenario(scenario), listScenarioChanges(scenario)]);
    if (mapState.value.scenario !== scenario) return;
    scenarios.set({ open, changes, status: 'ready' });
    if (open.adoptedAs && open.adoptedAs === unanswered.get(scenario)) await adopt();
  } catch (failure) {
    if (mapState.value.scenario === scenario) notLoaded(failure);
  }
}

/** @param {unknown} failure */
function notLoaded(failure) {
  const gone = failure instanceof ApiProblem && (failure.status === 404 || !scenarios.value.open);
  if (gone) leave(failure);
  else scenarios.set({ status: 'failed' });
}

export async function loadList() {
  scenarios.set({ list: await listScenarios() });
}

/** There are others now: the list, and the forms that offer them as a choice. */
export async function othersNow() {
  await Promise.all([loadList(), refreshLayers()]);
}

/** Shows the map as a scenario has it; what is typed is saved, or kept, where it belongs. @param {string|null} id null: the register */
export function openScenario(id) {
  if (id === mapState.value.scenario) return scenarios.set({ panel: id !== null });
  flush();
  select(null);
  mapState.set({ scenario: id });
}

/** @param {string} name */
export async function beginScenario(name) {
  const made = await attempt(() => createScenario(uuid7(), name));
  if (!made) return;
  openScenario(made.id);
  othersNow().catch(() => {});
}

/** @param {{name: string, note: string}} words */
export async function describeScenario(words) {
  const id = mapState.value.scenario;
  const open = id && (await attempt(() => renameScenario(id, words)));
  if (open && mapState.value.scenario === id) scenarios.set({ open });
}

/** Takes the open one from the list, back to the register. */
export async function dropScenario() {
  const { open } = scenarios.value;
  if (!open) return;
  dropping = open.id;
  const done = await attempt(async () => {
    await removeScenario(open.id);
    return true;
  });
  if (done) openScenario(null);
  dropping = null;
  if (!done) return;
  const again = () => void attempt(() => bringBackScenario(open.id)).then(() => openScenario(open.id));
  tell('scenario.removed', { params: { name: open.name }, undo: again });
}

/** Its changes, those typed last too, become the register's own: one step that can be undone. */
export async function adopt() {
  const { open } = scenarios.value;
  if (!open || adopting) return;
  adopting = true;
  const saved = (open.adoptedAs || (await isWhole(open.id))) && (await attempt(() => sendAdoption(open)));
  adopting = false;
  if (saved) adopted(open, saved);
  else await loadChanges();
}

/** Saves what is typed in it. @param {string} scenario @returns {Promise<boolean>} false where that is not kept yet, and that was said */
async function isWhole(scenario) {
  select(null);
  const sent = await allSent(scenario);
  const unsaved = hasChanges() || shelvedIn(scenario).length > 0;
  if (!sent) tell('scenario.unreachable');
  else if (unsaved) tell('scenario.unsaved');
  return sent && !unsaved;
}

/** @param {Scenario} open */
async function sendAdoption({ id }) {
  const changeSet = unanswered.get(id) ?? uuid7();
  unanswered.set(id, changeSet);
  try {
    return await adoptScenario(id, changeSet);
  } catch (failure) {
    if (failure instanceof ApiProblem) unanswered.delete(id);
    throw failure;
  }
}

/** @param {Scenario} open @param {import('../api/types.js').Saved} saved */
function adopted({ id, name }, saved) {
  unanswered.delete(id);
  if (mapState.value.scenario === id) openScenario(null);
  const ids = saved.features.map((feature) => feature.id);
  const about = { name: 'adopt', layer: '', count: ids.length, subject: name, fields: [] };
  remember(saved.changeSet, ids, about, null);
  changed(saved);
  tell('scenario.adopted', { params: { name }, undo: true });
}

/** Gives up the changes of features that the register has removed. */
export async function letGo() {
  const { open } = scenarios.value;
  const saved = open && (await attempt(() => letGoOfLost(open.id, uuid7())));
  if (saved) announceScenario(new Set(saved.features.map(({ layer }) => layer)));
  await loadChanges();
}

/** @template T @param {() => Promise<T>} call @returns {Promise<T|null>} null where it failed, and that was said */
async function attempt(call) {
  try {
    return await call();
  } catch (failure) {
    if (failure instanceof ApiProblem) tell(null, { problem: failure });
    else tell('scenario.unreachable');
    return null;
  }
}
