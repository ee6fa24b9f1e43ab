import { saveChangeSet, undoChangeSet } from '../api/features.js';
import { ApiProblem, Unreachable } from '../api/problem.js';
import { isStillIn, loggedIn, session } from '../api/session.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';
import { forget, keep, takeBack } from './kept.js';
import { learn, onTop } from './versions.js';

/** @typedef {import('../api/types.js').Edit} Edit */
/** @typedef {import('../api/types.js').Saved} Saved */

/**
 * A change set on its way. Its id is made here, and the server keeps an id once: sending it again, from this tab
 * or the next, does no harm.
 *
 * @typedef {object} Entry
 * @property {string} id of the change set
 * @property {string} user who made it; nobody else's log-in sends it
 * @property {string|null} scenario that it changes; null for the register
 * @property {Edit[]} edits empty where it undoes another
 * @property {string|null} undoes a change set
 * @property {string[]} ids of the features it is about
 *
 * @typedef {{kind: 'saved', saved: Saved}} Done
 * @typedef {{kind: 'conflict', conflicts: import('../api/types.js').Conflict[]}} Conflicted somebody else saved first
 * @typedef {{kind: 'refused', problem: ApiProblem}} Refused
 * @typedef {Done|Conflicted|Refused} Outcome
 * @typedef {'free'|'sending'|'offline'|'login'} Road
 */

/** What waits, oldest first, and what it waits for. @type {Store<{entries: Entry[], road: Road}>} */
export const outbox = new Store(
  /** @type {{entries: Entry[], road: Road}} */ ({ entries: [], road: 'free' }),
);

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** Who waits for an answer; nobody where the page was loaded again since. @type {Map<string, (outcome: Outcome) => void>} */
const askers = new Map();
/** Every change set that this tab has sent. @type {Set<string>} */
const own = new Set();
/** Features whose text somebody stands by, until it is kept. @type {Set<string>} */
const confirmed = new Set();
let running = false;
/** @type {(entry: Entry, outcome: Outcome) => void} */
let tellOfOld = () => {};

/** @param {string|null} changeSet @returns {boolean} whether this tab made it */
export function isOwn(changeSet) {
  return changeSet !== null && own.has(changeSet);
}

/** Somebody stands by a text that may tell of a person: the next save says so. @param {string} feature */
export function confirmText(feature) {
  confirmed.add(feature);
}

/** @param {string} feature @returns {boolean} whether something of it is still on its way */
export function isWaiting(feature) {
  return here().some(({ ids }) => ids.includes(feature));
}

/** What waits for the register or the scenario that is open. */
function here() {
  return outbox.value.entries.filter(({ scenario }) => scenario === mapState.value.scenario);
}

/**
 * A feature as it will be when what waits is kept: a form that is opened meanwhile shows it so.
 * @param {import('../api/types.js').Feature} feature as the server has it
 */
export function withWaiting(feature) {
  const edits = here().flatMap((entry) => entry.edits);
  const own = edits.filter(({ op, id }) => op === 'patch' && id === feature.id);
  return own.reduce(
    (before, { geometry, values }) => ({
      ...before,
      geometry: geometry ?? before.geometry,
      properties: { ...before.properties, ...values },
    }),
    feature,
  );
}

/** Sends a change set after those before it; without net or log-in it waits. @param {Omit<Entry, 'user'>} entry @returns {Promise<Outcome>} */
export function post(entry) {
  const whole = { ...entry, user: session.value.user?.name ?? '' };
  keep('waiting', whole.id, whole.user, whole);
  return new Promise((answer) => {
    askers.set(whole.id, answer);
    add([whole]);
  });
}

/**
 * Waits until nothing that this user has changed in a scenario is on its way, and who asked has heard of it.
 * @param {string} scenario
 * @returns {Promise<boolean>} false, at once, where it can't go: there is no net, or no log-in
 */
export function allSent(scenario) {
  return new Promise((answer) => {
    const look = () => {
      const { entries, road } = outbox.value;
      const waits = entries.some(
        (each) => each.scenario === scenario && each.user === session.value.user?.name,
      );
      if (waits && road !== 'offline' && road !== 'login') return;
      stop();
      setTimeout(() => answer(!waits));
    };
    const stop = outbox.subscribe(look);
    look();
  });
}

/** @param {Entry[]} entries */
function add(entries) {
  for (const { id } of entries) own.add(id);
  outbox.set({ entries: [...outbox.value.entries, ...entries] });
  run();
}

/**
 * Goes on with what waited when the page was left, each when its user is logged in.
 * @param {(entry: Entry, outcome: Outcome) => void} told of what became of them
 * @returns {Promise<import('./kept.js').Record[]>} whatever else was kept
 */
export async function resume(told) {
  tellOfOld = told;
  session.subscribe((now, before) => now.user !== before.user && run());
  const records = await takeBack();
  add(records.filter(({ kind }) => kind === 'waiting').map(({ value }) => ({ scenario: null, ...value })));
  return records.filter(({ kind }) => kind !== 'waiting');
}

async function run() {
  if (running) return;
  running = true;
  for (let entry; (entry = next()); ) {
    const outcome = await deliver(entry);
    if (outcome) finish(entry, outcome);
  }
  running = false;
  outbox.set({ road: 'free' });
}

function next() {
  return outbox.value.entries.find(({ user }) => user === session.value.user?.name);
}

/** @param {Entry} entry @returns {Promise<Outcome|null>} null where somebody else has logged in */
async function deliver(entry) {
  outbox.set({ road: 'sending' });
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    const edits = entry.edits.map((edit) => onTop(edit, entry.scenario));
    try {
      const saved = await send({ ...entry, edits });
      learn(edits, saved, entry.scenario);
      return { kind: 'saved', saved: { ...saved, scenario: entry.scenario } };
    } catch (failure) {
      if (!(failure instanceof Unreachable)) return refusal(failure);
      outbox.set({ road: 'offline' });
      await netOrTime(wait);
    }
    if (session.value.user?.name !== entry.user) return null;
  }
}

/** @param {Entry} entry @returns {Promise<Saved>} */
async function send(entry) {
  for (let renewed = false; ; renewed = true) {
    try {
      return await transmit(entry);
    } catch (failure) {
      if (!isAboutLogIn(failure, renewed)) throw failure;
      await asTheSame(entry.user);
    }
  }
}

/** @param {Entry} entry */
async function transmit({ id, edits, undoes, scenario }) {
  if (undoes) return undoChangeSet(undoes, id, scenario);
  const sure = edits.some((edit) => confirmed.has(edit.id));
  const saved = await saveChangeSet(id, edits, scenario, sure);
  for (const edit of edits) confirmed.delete(edit.id);
  return saved;
}

/** @param {unknown} failure @param {boolean} renewed the token is new: a refusal is meant */
function isAboutLogIn(failure, renewed) {
  return failure instanceof ApiProblem && (failure.status === 401 || (failure.status === 403 && !renewed));
}

/** Until that user is logged in again; at once where only the page's token was too old. @param {string} user */
async function asTheSame(user) {
  if (await isStillIn(user)) return;
  outbox.set({ road: 'login' });
  await loggedIn();
  outbox.set({ road: 'sending' });
  if (session.value.user?.name !== user) throw new Unreachable(user);
}

/** @param {unknown} failure @returns {Outcome} */
function refusal(failure) {
  if (!(failure instanceof ApiProblem)) throw failure;
  return failure.status === 409 && failure.conflicts.length
    ? { kind: 'conflict', conflicts: failure.conflicts }
    : { kind: 'refused', problem: failure };
}

/** @param {Entry} entry @param {Outcome} outcome */
function finish(entry, outcome) {
  const gone = outcome.kind === 'saved' ? [entry] : [entry, ...outbox.value.entries.filter(buildsOn(entry))];
  const entries = outbox.value.entries.filter((other) => !gone.includes(other));
  outbox.set({ entries });
  for (const each of gone) {
    forget('waiting', each.id);
    const asker = askers.get(each.id);
    askers.delete(each.id);
    if (asker) asker(outcome);
    else tellOfOld(each, outcome);
  }
}

/** What was done to the same features after a change that was refused can't go on without it. @param {Entry} refused @returns {(other: Entry) => boolean} */
function buildsOn(refused) {
  const { user, scenario } = refused;
  const ids = new Set(refused.ids);
  return (other) =>
    other !== refused &&
    other.user === user &&
    other.scenario === scenario &&
    other.ids.every((id) => ids.has(id));
}

/** @param {number} milliseconds */
function netOrTime(milliseconds) {
  return new Promise((resume) => {
    const timer = setTimeout(done, milliseconds);
    globalThis.addEventListener?.('online', done);
    function done() {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', done);
      resume(null);
    }
  });
}
