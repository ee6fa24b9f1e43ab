import { ApiProblem, Unreachable } from '../../api/problem.js';
import * as phoneBox from './box.js';
import { Busy, call } from './calls.js';
import { deliver, PhotoRefused } from './deliver.js';

/** @typedef {import('./box.js').Entry} Entry */
/** @typedef {import('./deliver.js').Receipt} Receipt */

/**
 * @typedef {Pick<typeof phoneBox, 'list'|'change'|'remove'|'photo'>} Box
 * @typedef {{waits: import('./box.js').Wait|null, seconds: number|null}} Result what the rest waits for; null where nothing is left that could go
 */

const LOCK = 'lykta-falt.sending';
/** How pages and the worker tell each other that something has changed. */
export const CHANNEL = 'lykta-falt';

/**
 * Sends what waits, oldest first, one at a time; only one page or worker does at any moment.
 * @param {(entry: Entry, receipt: Receipt|null) => unknown} sent told of each that the server has in full
 * @returns {Promise<Result|null>} null where another page or the worker is at it
 */
export async function sendAll(sent) {
  const all = () => sendFrom(phoneBox, sent, tell);
  if (!navigator.locks) return all();
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? all() : null));
}

const channel = globalThis.BroadcastChannel ? new BroadcastChannel(CHANNEL) : null;
/** A worker's open channel must not keep a test's process alive. */
/** @type {any} */ (channel)?.unref?.();

/** Tells the other pages and the worker. */
export function tell() {
  channel?.postMessage('changed');
}

/**
 * @param {Box} box @param {(entry: Entry, receipt: Receipt|null) => unknown} sent @param {() => void} changed
 * @returns {Promise<Result>}
 */
export async function sendFrom(box, sent, changed) {
  const tried = new Set();
  const next = async () => (await box.list()).find(({ id, state }) => state === 'waiting' && !tried.has(id));
  let entry = await next();
  if (!entry) return { waits: null, seconds: null };
  let who;
  try {
    who = (await call('GET', '/api/session')).user?.name ?? null;
  } catch (failure) {
    return stop(box, roadblock(failure), changed);
  }
  /** @type {Result} */
  let rest = { waits: null, seconds: null };
  for (; entry; entry = await next()) {
    tried.add(entry.id);
    const result = await sendOne(box, entry, who, sent);
    if (result.all) return stop(box, result, changed);
    if (result.waits) {
      await box.change(entry.id, { waitsFor: result.waits });
      rest = laterOf(rest, result);
    }
    changed();
  }
  return rest;
}

/** What is to be tried again by itself goes before what waits for a log-in. @param {Result} one @param {Result} other @returns {Result} */
function laterOf(one, { waits, seconds }) {
  return one.waits && waits === 'login' ? one : { waits, seconds };
}

/** @typedef {Result & {all: boolean}} Tried all: the others need not be tried */
/** @type {Tried} */ const GONE = { waits: null, seconds: null, all: false };

/** @param {Box} box @param {Entry} entry @param {string|null} who @param {(entry: Entry, receipt: Receipt|null) => unknown} sent @returns {Promise<Tried>} */
async function sendOne(box, entry, who, sent) {
  if (!entry.citizen && (who === null || (entry.user && entry.user !== who)))
    return { ...GONE, waits: 'login' };
  try {
    const receipt = await deliver(entry, box.photo, (changes) => box.change(entry.id, changes));
    await sent(entry, receipt);
    await box.remove(entry.id);
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) return roadblock(failure);
    await box.change(entry.id, { state: 'refused', waitsFor: null, refusal });
  }
  return GONE;
}

/** @param {unknown} failure @returns {import('./box.js').Refusal|null} null where it may go another time */
function refusalOf(failure) {
  if (failure instanceof PhotoRefused) return { ...wordsOf(failure.problem), photo: failure.photo };
  if (!(failure instanceof ApiProblem) || failure.status === 401) return null;
  return { ...wordsOf(failure), photo: null };
}

/** @param {ApiProblem} problem */
function wordsOf({ sv, en, slug, status, problems }) {
  const all = (/** @type {'sv'|'en'} */ language) =>
    problems
      .map((problem) => problem[language])
      .filter(Boolean)
      .join(' ');
  return { sv: all('sv') || sv, en: all('en') || en, slug, status };
}

/** @param {unknown} failure @returns {Tried} */
function roadblock(failure) {
  if (failure instanceof Unreachable) return { waits: 'signal', seconds: null, all: true };
  if (failure instanceof Busy) return { waits: 'server', seconds: failure.seconds, all: failure.whole };
  if (failure instanceof ApiProblem) return { waits: 'login', seconds: null, all: true };
  throw failure;
}

/** @param {Box} box @param {Result} result @param {() => void} changed @returns {Promise<Result>} */
async function stop(box, { waits, seconds }, changed) {
  for (const { id, state } of await box.list())
    if (state === 'waiting') await box.change(id, { waitsFor: waits });
  changed();
  return { waits, seconds };
}
