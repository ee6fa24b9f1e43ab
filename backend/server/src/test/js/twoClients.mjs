/**
 * Two planners edit the same store at random, each with the application's own modules: both must know in the end
 * what the store knows, every version must be in history, and undoing everything must lead back to the start.
 *
 * node twoClients.mjs SERVER FOLDER-OF-MODULES SEED EDITS
 */
import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';

const [base, source, seedText, editsText] = process.argv.slice(2);
const seed = Number(seedText);
const edits = Number(editsText);
const PER_ROUND = 100;
const PATIENCE_MS = 20_000;

/** Mulberry32: the same numbers for the same seed. */
function randomOf(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomOf(seed);
const pick = (list) => list[Math.floor(random() * list.length)];
let counter = 0;
const unique = () => `PT-${seed}-${++counter}`;

class Client {
  #waiting = new Map();
  #number = 0;
  state = { known: [], steps: [] };

  constructor(user) {
    this.worker = new Worker(new URL('client.mjs', import.meta.url), { workerData: { base, source, user } });
    this.ready = new Promise((resolve, reject) => this.#waiting.set(0, { resolve, reject }));
    this.worker.on('message', ({ number, failure, state }) => {
      const asked = this.#waiting.get(number);
      this.#waiting.delete(number);
      if (failure) return asked.reject(new Error(failure));
      this.state = state;
      asked.resolve(state);
    });
    this.worker.on('error', (failure) => this.#waiting.forEach(({ reject }) => reject(failure)));
  }

  does(deed, what = {}) {
    const number = ++this.#number;
    const done = new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
    this.worker.postMessage({ number, deed, theirs: random() < 0.5, ...what });
    return done;
  }
}

function place() {
  return [11.44 + Math.floor(random() * 20_000) / 1e7, 58.275 + Math.floor(random() * 10_000) / 1e7];
}

function geometryOf(layer) {
  const [x, y] = place();
  if (layer === 'light_point') return { type: 'Point', coordinates: [x, y] };
  const side = 0.0001 + Math.floor(random() * 1000) / 1e7;
  const ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
  return { type: 'Polygon', coordinates: [ring] };
}

function valuesOf(layer) {
  const name = unique();
  const common = { provenance: 'illustrative', visibility: 'public', source: unique() };
  return layer === 'light_point'
    ? { ...common, designation: name, status: 'ok' }
    : { ...common, name, kind: 'park' };
}

const ref = ({ layer, id }) => ({ layer, id });

/** In some rounds steps are undone and redone among the edits; in the others old versions are brought back. */
function deedOf(client, undoing) {
  const { known } = client.state;
  const die = random();
  const layer = pick(['light_point', 'light_point', 'place']);
  if (known.length < 4 || die < 0.2) return ['create', { layer, geometry: geometryOf(layer), values: valuesOf(layer) }];
  const one = pick(known);
  if (die < 0.4) return ['change', { ref: ref(one), text: unique() }];
  if (die < 0.6) return ['move', { ref: ref(one), geometry: geometryOf(one.layer) }];
  if (die < 0.68) return ['remove', { ref: ref(one) }];
  if (die < 0.8) return ['bulk', { refs: someOf(known, one.layer), text: unique() }];
  if (!undoing) return ['restore', { ref: ref(one), part: random() }];
  return [die < 0.92 ? 'undo' : 'redo', {}];
}

function someOf(known, layer) {
  return known.filter((each) => each.layer === layer && random() < 0.4).map(ref);
}

/** What the store says to somebody else, without versions and stamps. */
async function stored() {
  const found = await Promise.all(['light_point', 'place'].map(list));
  return content(found.flat());
}

async function list(layer) {
  const response = await fetch(`${base}/api/layers/${layer}/features?q=PT-&limit=10000`);
  return (await response.json()).features;
}

function content(features) {
  const pairs = features.map(({ id, geometry, properties }) => [id, { geometry, properties }]);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function bothEqualTheStore(clients, when) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const store = await stored();
    for (const client of clients) await client.does('turn', { step: 'none' });
    const states = clients.map(({ state }) => content(state.known));
    const equal = states.every((state) => JSON.stringify(state) === JSON.stringify(store));
    if (equal) return;
    if (Date.now() > end) for (const state of states) assert.deepEqual(state, store, when);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** Newest first, as the store has kept the change sets; again while some could be undone. */
async function undoEverything(clients, session) {
  for (let before = Infinity; ; ) {
    const kept = (await session(`/api/change-sets?limit=1000`)).map(({ id }) => id);
    const age = ({ sets }) => kept.indexOf(sets.at(-1));
    const steps = clients.flatMap((client) =>
      client.state.steps.filter(({ done }) => done).map((step) => ({ client, step })),
    );
    if (!steps.length) return;
    assert.ok(steps.length < before, `steps that can't be undone: ${JSON.stringify(steps.map(({ step }) => step))}`);
    before = steps.length;
    steps.sort((a, b) => age(a.step) - age(b.step));
    for (const { client, step } of steps) await client.does('turn', { step: step.id });
  }
}

/** @returns {Promise<(path: string) => Promise<any>>} what the server says to a planner */
async function logIn() {
  const { browserless } = await import('./browserless.mjs');
  browserless(base);
  const session = await import(new URL('api/session.js', source));
  const { getJson } = await import(new URL('api/http.js', source));
  await session.loadSession();
  await session.logIn('planner', 'planner');
  return getJson;
}

async function everyVersionIsInHistory(session, touched, acknowledged) {
  const sets = new Set();
  for (const [id, layer] of touched) {
    const versions = await session(`/api/layers/${layer}/features/${id}/history`);
    const numbers = versions.map(({ version }) => version).reverse();
    assert.deepEqual(numbers, numbers.map((_, i) => i + 1), `versions of ${id}`);
    for (const { changeSet } of versions) sets.add(changeSet);
  }
  const lost = [...acknowledged].filter((id) => !sets.has(id));
  assert.deepEqual(lost, [], 'change sets that were kept and are in no history');
}

console.log(`seed ${seed}, ${edits} edits`);
const clients = ['planner', 'admin'].map((user) => new Client(user));
await Promise.all(clients.map(({ ready }) => ready));
const session = await logIn();
const touched = new Map();
const acknowledged = new Set();
let done = 0;
let conflicts = 0;

for (let round = 0; done < edits; round++) {
  for (const client of clients) await client.does('forgetSteps');
  await bothEqualTheStore(clients, `before round ${round}`);
  const start = await stored();
  for (let i = 0; i < PER_ROUND && done < edits; ) {
    const acting = random() < 0.3 ? clients : [pick(clients)];
    await Promise.all(acting.map((client) => client.does(...deedOf(client, round % 2 === 0))));
    for (const { state } of acting) {
      for (const { id, layer } of state.known) touched.set(id, layer);
      for (const step of state.steps) {
        for (const id of step.ids) touched.set(id, step.about.layer);
        for (const set of step.sets) acknowledged.add(set);
      }
      conflicts += state.steps.filter(({ stuck }) => stuck).length ? 1 : 0;
    }
    i += acting.length;
    done += acting.length;
  }
  await bothEqualTheStore(clients, `after round ${round}`);
  await undoEverything(clients, session);
  await bothEqualTheStore(clients, `undone round ${round}`);
  assert.deepEqual(await stored(), start, `start of round ${round}`);
  console.log(`round ${round}: ${done} edits, ${Object.keys(start).length} features at the start`);
}
await everyVersionIsInHistory(session, touched, acknowledged);
console.log(`${done} edits, ${touched.size} features, ${acknowledged.size} change sets in history, ${conflicts} states with a stuck step`);
process.exit(0);
