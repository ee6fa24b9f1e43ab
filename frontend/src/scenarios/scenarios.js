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
import { changed } from '../edit/editorSave.js';
import { announceScenario } from '../map/changes.js';
import { clearChosen } from '../map/chosen.js';
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

/** Follows the scenario that the map's state names. */
export function followScenario() {
  mapState.subscribe((now, before) => {
    if (now.scenario !== before.scenario) void load();
  });
  return load();
}

async function load() {
  const { scenario } = mapState.value;
  scenarios.set({ open: null, changes: [], status: 'loading', panel: scenario !== null });
  if (!scenario) return;
  try {
    const open = await getScenario(scenario);
    if (mapState.value.scenario === scenario) scenarios.set({ open });
    await loadChanges();
  } catch (failure) {
    if (failure instanceof ApiProblem && mapState.value.scenario === scenario) leave(failure);
    else scenarios.set({ status: 'failed' });
  }
}

/** It is not there, or not for this reader. @param {ApiProblem} problem */
function leave(problem) {
  mapState.set({ scenario: null });
  tell(null, { problem });
}

/** What the open scenario changes, as it is now. */
export async function loadChanges() {
  const { scenario } = mapState.value;
  if (!scenario) return;
  try {
    const changes = await listScenarioChanges(scenario);
    if (mapState.value.scenario === scenario) scenarios.set({ changes, status: 'ready' });
  } catch {
    scenarios.set({ status: 'failed' });
  }
}

export async function loadList() {
  scenarios.set({ list: await listScenarios() });
}

/** Shows the map as a scenario has it; what is typed is saved, or kept, where it belongs. @param {string|null} id null: the register */
export function openScenario(id) {
  if (id === mapState.value.scenario) return scenarios.set({ panel: id !== null });
  flush();
  select(null);
  clearChosen();
  reviewing.set({ open: false });
  mapState.set({ scenario: id, table: null });
}

/** @param {string} name */
export async function beginScenario(name) {
  const made = await attempt(() => createScenario(uuid7(), name));
  if (made) openScenario(made.id);
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
  const done = await attempt(async () => {
    await removeScenario(open.id);
    return true;
  });
  if (!done) return;
  openScenario(null);
  const again = () => void attempt(() => bringBackScenario(open.id)).then(() => openScenario(open.id));
  tell('scenario.removed', { params: { name: open.name }, undo: again });
}

/** Its changes become the register's own: one step that can be undone. */
export async function adopt() {
  const { open, changes } = scenarios.value;
  if (!open) return;
  flush();
  const id = uuid7();
  const saved = await attempt(() => adoptScenario(open.id, id));
  if (!saved) return loadChanges();
  openScenario(null);
  const ids = changes.map((change) => change.id);
  remember(id, ids, { name: 'adopt', layer: '', count: ids.length, subject: open.name, fields: [] });
  changed(saved);
  tell('scenario.adopted', { params: { name: open.name }, undo: true });
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
