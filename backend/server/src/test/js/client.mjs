/** One of the two: a planner's application without a screen, who does what the parent says. */
import { parentPort, workerData } from 'node:worker_threads';
import { browserless, hear } from './browserless.mjs';

const { base, source, user } = workerData;
browserless(base);

const load = (name) => import(new URL(name, source));
const { logIn, loadSession } = await load('api/session.js');
const { listFeatures, listHistory } = await load('api/features.js');
const { ChangeValues, Together } = await load('edit/commands.js');
const { commandStack, execute, turn } = await load('edit/commandStack.js');
const { bulkConflict, withoutTheirs } = await load('edit/bulkConflict.js');
const editing = await load('edit/editor.js');
const { editor } = editing;
const saving = await load('edit/editorSave.js');
const merging = await load('edit/merging.js');
const undoing = await load('edit/undoing.js');
const { loadCatalogue } = await load('map/layers.js');
const { mapState, select } = await load('map/state.js');

const LAYERS = { light_point: 'designation', place: 'name' };
/** What this client knows of the others' and its own features. */
const known = new Map();
let asking = Promise.resolve();

await loadSession();
await logIn(user, user);
await loadCatalogue();
await editing.followSelection();
await hear((change) => {
  merging.heardOf(change).catch(() => {});
  asking = asking.then(() => learn(Object.keys(change.layers)));
});

async function learn(layers) {
  for (const layer of layers.filter((name) => name in LAYERS)) {
    const { features } = await listFeatures(layer, { q: 'PT-', limit: 10_000 });
    for (const [id, feature] of known) if (feature.layer === layer) known.delete(id);
    for (const feature of features) known.set(feature.id, feature);
  }
}

/** Opens a feature's form as a click does, and waits until it is there. */
async function openForm({ layer, id }) {
  select(null);
  select({ layer, id });
  for (let i = 0; i < 500 && editor.value.draft?.id !== id && editor.value.status !== 'missing'; i++) await pause(2);
  return editor.value.draft?.id === id;
}

const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));

const deeds = {
  async create({ layer, id, geometry, values }) {
    select(null);
    editing.begin(layer, geometry);
    editor.set({ parts: [] });
    for (const [name, value] of Object.entries(values)) editing.setValue(name, value);
    await saving.saveDraft();
    return id;
  },
  async change({ ref, text }) {
    if (!(await openForm(ref))) return;
    editing.setValue('source', text);
    await saving.saveDraft();
  },
  async move({ ref, geometry }) {
    if (!(await openForm(ref))) return;
    const { draft } = editor.value;
    editing.setGeometry(geometry);
    if (geometry.type === 'Point') await saving.saveMove(draft, geometry);
    else await saving.saveDraft();
  },
  async remove({ ref }) {
    if (await openForm(ref)) await saving.removeFeature();
  },
  async restore({ ref, part }) {
    if (!(await openForm(ref))) return;
    const versions = (await listHistory(ref.layer, ref.id)).filter(({ deleted }) => !deleted);
    await saving.restoreVersion(versions[Math.floor(part * versions.length)].version);
  },
  async bulk({ refs, text }) {
    select(null);
    const there = refs.flatMap(({ id }) => known.get(id) ?? []);
    if (!there.length) return;
    const commands = there.map(({ layer, id, version }) => new ChangeValues(layer, id, version, { source: text }));
    await execute(new Together(commands));
    const { open } = bulkConflict.value;
    bulkConflict.set({ open: null });
    const rest = open && withoutTheirs(open);
    if (rest?.edits.length) await execute(rest);
    bulkConflict.set({ open: null });
  },
  undo: () => undoing.undo(),
  redo: () => undoing.redo(),
  async turn({ step }) {
    const found = commandStack.value.steps.find(({ id }) => id === step);
    if (found?.done) await turn(found);
  },
  async forgetSteps() {
    select(null);
    await pause(1);
    commandStack.set({ steps: [] });
  },
};

/** A panel that says "somebody saved first" is answered at once, each time by the same rule. */
async function answerConflict(theirs) {
  const { draft, conflict } = editor.value;
  if (!conflict) return;
  if (conflict.conflict.kind === 'deleted') merging.letGo();
  else if (theirs) await merging.resolveConflict(new Set(['source', 'geometry']));
  else await merging.resolveConflict(new Set());
  if (editor.value.conflict) editing.revert();
  return draft;
}

parentPort.on('message', async ({ number, deed, theirs, ...what }) => {
  try {
    await deeds[deed](what);
    await answerConflict(theirs);
    if (editor.value.conflict) editing.revert();
  } catch (failure) {
    parentPort.postMessage({ number, failure: `${deed}: ${failure.stack}` });
    return;
  }
  parentPort.postMessage({ number, state: await state() });
});

async function state() {
  await asking;
  return { known: [...known.values()], steps: commandStack.value.steps, unsaved: editing.hasChanges(), asOf: mapState.value.asOf };
}

parentPort.postMessage({ number: 0, state: await state() });
