import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { session } from '../src/api/session.js';
import { Delete, ChangeValues, Reshape } from '../src/edit/commands.js';
import { commandStack, execute, lastStep, nextStep, turn } from '../src/edit/commandStack.js';
import { allSent, outbox, post } from '../src/edit/outbox.js';
import { mapState } from '../src/map/state.js';
import { saveState } from '../src/edit/saving.js';

/** @typedef {{path: string, body: any}} Sent */
/** @typedef {(sent: Sent) => {status: number, body: any}|string|Error} Server a text is a page of HTML */

const planner = { name: 'planner', displayName: 'Planner', role: /** @type {const} */ ('planner') };
const place = { type: /** @type {const} */ ('Point'), coordinates: [11.4, 58.2] };

/** @type {Sent[]} */
let sent = [];
/** @type {Server} */
let server = kept;
let loggedIn = true;

/** @type {Server} */
function kept({ path, body }) {
  const set = path.includes('/undo') ? { changeSet: body.id, features: [] } : savedBy(body);
  return { status: 200, body: { ...set, warnings: [] } };
}

/** @param {{id: string, edits: any[]}} body */
function savedBy({ id, edits }) {
  const features = edits.map(({ layer, id: feature, version }) => ({
    layer,
    id: feature,
    version: (version ?? 0) + 1,
    deleted: false,
  }));
  return { changeSet: id, features };
}

/** @param {unknown} path @param {RequestInit} [options] */
async function answer(path, options) {
  if (path === '/api/session') return Response.json({ user: loggedIn ? planner : null });
  const call = { path: String(path), body: JSON.parse(String(options?.body)) };
  sent.push(call);
  const given = server(call);
  if (given instanceof Error) throw given;
  if (typeof given === 'string') return new Response(given, { headers: { 'Content-Type': 'text/html' } });
  return Response.json(given.body, { status: given.status });
}

const page = new EventTarget();
/** @type {Map<string, string>} */
const tab = new Map();
Object.assign(globalThis, {
  fetch: answer,
  document: { cookie: '' },
  sessionStorage: {
    getItem: (/** @type {string} */ key) => tab.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => tab.set(key, value),
  },
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
});

beforeEach(() => {
  sent = [];
  server = kept;
  loggedIn = true;
  session.set({ user: planner, expired: false });
  mapState.set({ scenario: null });
  commandStack.set({ steps: [] });
  tab.clear();
});

const settled = () => new Promise((resume) => setTimeout(resume, 5));
const online = () => page.dispatchEvent(new Event('online'));

/** @param {string} id @param {number} [version] */
function move(id, version = 1) {
  return new Reshape('light_point', id, version, place);
}

test('a step is there at once, and stays when it is saved', async () => {
  const saving = execute(move('a'));
  assert.equal(lastStep()?.about.name, 'move');
  assert.equal((await saving).kind, 'saved');
  assert.equal(commandStack.value.steps.length, 1);
});

test('undo undoes the change set, redo undoes the undoing, and so on', async () => {
  await execute(move('a'));
  const [set] = lastStep()?.sets ?? [];
  for (const next of [lastStep, nextStep, lastStep]) await turn(/** @type {any} */ (next()));
  const undoing = sent.slice(1);
  assert.deepEqual(
    undoing.map(({ path }) => path.split('/')[3]),
    [set, undoing[0].body.id, undoing[1].body.id],
  );
});

test('without net changes wait in their order, and an answer lost on the way saves once', async () => {
  server = () => new TypeError('no net');
  const first = execute(move('a'));
  const second = execute(new Delete('light_point', 'b', 1));
  await settled();
  assert.deepEqual(saveState.value, { state: 'offline', waiting: 2 });
  server = kept;
  online();
  await Promise.all([first, second]);
  const ids = sent.map(({ body }) => body.id);
  assert.equal(ids[0], ids[1]);
  assert.notEqual(ids[1], ids[2]);
  assert.deepEqual(saveState.value, { state: 'saved', waiting: 0 });
});

test("a net's own page in place of an answer is no answer: the change waits and is sent again", async () => {
  server = () => '<html><title>Log in to the hotel</title></html>';
  const moved = execute(move('a'));
  await settled();
  assert.deepEqual(saveState.value, { state: 'offline', waiting: 1 });
  server = kept;
  online();
  assert.equal((await moved).kind, 'saved');
});

test('what was typed on one version goes on top of the version that the save before it made', async () => {
  const both = [execute(move('v', 6)), execute(new ChangeValues('light_point', 'v', 6, { status: 'ok' }))];
  await Promise.all(both);
  assert.deepEqual(
    sent.map(({ body }) => body.edits[0].version),
    [6, 7],
  );
});

test('a conflict takes along what builds on it, and lets the rest go on', async () => {
  const conflict = { kind: 'changed', feature: 'a', changedBy: 'anna', currentVersion: 2, yourVersion: 1 };
  server = (call) =>
    call.body.edits[0].id === 'a' ? { status: 409, body: { conflicts: [conflict] } } : kept(call);
  const all = await Promise.all([execute(move('a')), execute(move('a')), execute(move('b'))]);
  assert.deepEqual(
    all.map(({ kind }) => kind),
    ['conflict', 'conflict', 'saved'],
  );
  assert.equal(sent.length, 2);
  assert.deepEqual(
    commandStack.value.steps.map(({ ids }) => ids),
    [['b']],
  );
});

test('what is refused in a scenario takes along nothing of the register', async () => {
  server = (call) =>
    call.path.includes('scenario=s1') ? { status: 422, body: { problems: [] } } : kept(call);
  const all = await Promise.all([
    execute(move('a'), 's1'),
    execute(move('a'), null),
    execute(move('a'), 's1'),
  ]);
  assert.deepEqual(
    all.map(({ kind }) => kind),
    ['refused', 'saved', 'refused'],
  );
  assert.equal(sent.length, 2);
});

test('a change belongs to the scenario it was made in, also when its answer comes after another is open', async () => {
  mapState.set({ scenario: 's1' });
  const saving = execute(move('a'));
  const refused = execute(move('b'));
  server = (call) => (call.body.edits[0].id === 'b' ? { status: 422, body: { problems: [] } } : kept(call));
  tab.set('lykta.steps.s1', JSON.stringify({ user: 'planner', steps: commandStack.value.steps }));
  mapState.set({ scenario: null });
  commandStack.set({ steps: [] });
  const outcome = await saving;
  await refused;
  assert.equal(outcome.kind === 'saved' && outcome.saved.scenario, 's1');
  assert.match(sent[0].path, /scenario=s1/);
  assert.deepEqual(commandStack.value.steps, []);
  const steps = JSON.parse(tab.get('lykta.steps.s1') ?? '').steps;
  assert.deepEqual(
    steps.map((/** @type {any} */ { ids }) => ids),
    [['a']],
  );
});

test('one waits for what a scenario has on its way, and not where it cannot go', async () => {
  assert.equal(await allSent('s1'), true);
  const saving = execute(move('a'), 's1');
  assert.equal(await allSent('s1'), true);
  assert.equal(outbox.value.entries.length, 0);
  await saving;
  server = () => new TypeError('no net');
  const waiting = execute(move('a'), 's1');
  assert.equal(await allSent('s1'), false);
  assert.equal(await allSent('s2'), true);
  server = kept;
  online();
  await waiting;
});

test('an undo that somebody has got between marks the step and leaves it done', async () => {
  await execute(move('a'));
  const conflict = { kind: 'deleted', feature: 'a', changedBy: 'anna' };
  server = () => ({ status: 409, body: { conflicts: [conflict] } });
  const before = lastStep();
  await turn(/** @type {any} */ (before));
  const [step] = commandStack.value.steps;
  assert.deepEqual(step, { ...before, stuck: { kind: 'deleted', by: 'anna' } });
  assert.equal(lastStep(), undefined);
});

test('when the log-in has ended a change waits for the next one and is then sent', async () => {
  server = () => ({ status: 401, body: {} });
  loggedIn = false;
  const saving = execute(move('a'));
  await settled();
  assert.deepEqual(saveState.value, { state: 'login', waiting: 1 });
  assert.equal(session.value.expired, true);
  assert.equal(session.value.user?.name, 'planner');
  server = kept;
  loggedIn = true;
  session.set({ user: planner, expired: false });
  assert.equal((await saving).kind, 'saved');
});

test('a token too old is renewed without anybody noticing; a role that may not is told', async () => {
  let calls = 0;
  server = (call) => (calls++ ? kept(call) : { status: 403, body: {} });
  assert.equal((await execute(move('a'))).kind, 'saved');
  server = () => ({ status: 403, body: { title: 'Nej' } });
  assert.equal((await execute(move('a'))).kind, 'refused');
  assert.equal(commandStack.value.steps.length, 1);
});

test('nobody else sends what one has done', async () => {
  server = () => new TypeError('no net');
  post({ id: 'x', scenario: null, edits: [], undoes: 'y', ids: ['a'] });
  await settled();
  session.set({ user: { ...planner, name: 'anna' } });
  server = kept;
  sent = [];
  online();
  await settled();
  assert.deepEqual(sent, []);
  assert.equal(outbox.value.entries.length, 1);
  session.set({ user: planner });
});
