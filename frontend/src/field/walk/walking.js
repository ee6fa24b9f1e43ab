import { session } from '../../api/session.js';
import { uuid7 } from '../../api/uuid.js';
import { Store } from '../../map/store.js';
import { find, list, put, remove } from '../queue/box.js';
import { refresh, sendSoon } from '../queue/queue.js';
import { listSent } from '../queue/sent.js';
import { whereabouts } from '../where/position.js';
import { extended, withPoint } from './track.js';

/** @typedef {import('../queue/box.js').Entry} Entry */
/** @typedef {import('../../api/types.js').Position} Position */

/**
 * What was seen at a point.
 * @typedef {object} Observation
 * @property {string} id made here
 * @property {string} observedAt an instant
 * @property {Position|null} position
 * @property {number|null} accuracyM null where the point was set by hand
 * @property {string|null} aspect of BoTryggt2030
 * @property {number|null} rating 1 feels very unsafe, 5 very safe
 * @property {string|null} note
 * @property {string|null} photo checksum of the photo as the camera made it
 *
 * @typedef {object} Walk the content of an entry of the box
 * @property {string} name
 * @property {string|null} place
 * @property {string|null} plan
 * @property {number|null} participants
 * @property {string} startedAt
 * @property {string|null} endedAt null while it goes on
 * @property {boolean} paused
 * @property {import('./track.js').Point[]} points
 * @property {boolean} unseen whether the way to the next point is not seen
 * @property {string[]} checklist aspects that were gone through
 * @property {string|null} summary
 * @property {Observation[]} observations
 * @property {Observation|null} open the one that is being written
 * @property {Record<string, string>} files what the server calls a photo, by its checksum
 * @property {boolean} confirmedText whether the user stands by texts that may tell of a person
 * @property {number} edition how often it was written: of two pages of the app that hold it, the higher is the newer
 */

/**
 * The walk that is under way or is being put right; one at a time.
 * @type {Store<{entry: Entry|null, lastAt: number|null, homeless: File|null}>} homeless: a photo that the phone has no room for
 */
export const walking = new Store(
  /** @type {{entry: Entry|null, lastAt: number|null, homeless: File|null}} */ ({
    entry: null,
    lastAt: null,
    homeless: null,
  }),
);

/** Changes are kept one after the other. @type {Promise<unknown>} */
let kept = Promise.resolve();

/** @returns {Walk|null} */
export function walk() {
  return /** @type {Walk|null} */ (walking.value.entry?.content ?? null);
}

/** @returns {boolean} whether the way is being drawn */
export function isTracing() {
  const now = walk();
  return now !== null && !now.endedAt && !now.paused;
}

/** What was begun before the page was closed, or before another one was put right, goes on. */
export async function recallWalk() {
  const entry = (await list()).find(({ kind, state }) => kind === 'walk' && state === 'draft');
  if (entry && !walking.value.entry) goOnWith(entry);
}

/** Draws the way from now on. */
export function followWalk() {
  whereabouts.subscribe((now, before) => now.at !== before.at && trace());
  document.addEventListener('visibilitychange', () => (isHidden() ? lose() : void lookAgain()));
  addEventListener('focus', () => void lookAgain());
}

function isHidden() {
  return document.visibilityState === 'hidden';
}

/** Another page of the app may have gone on with the walk, begun it or sent it meanwhile: then that is the walk. */
function lookAgain() {
  return inTurn(async () => {
    const { entry } = walking.value;
    if (!entry) return recallWalk();
    const [found, sent] = await Promise.all([find(entry.id), listSent()]);
    const isGone = found ? found.state === 'waiting' : sent.some(({ id }) => id === entry.id);
    if (walking.value.entry !== entry) return;
    if (isGone) walking.set({ entry: null, lastAt: null });
    else if (found && found.content.edition > entry.content.edition) goOnWith(found);
  });
}

/** What happened meanwhile nobody saw. @param {Entry} entry */
function goOnWith(entry) {
  walking.set({ entry: { ...entry, content: { ...entry.content, unseen: true } }, lastAt: null });
}

function trace() {
  const { at, accuracyM } = whereabouts.value;
  const now = walk();
  if (!now || !at || !isTracing() || isHidden()) return;
  const { points, unseen } = now;
  const track = extended(
    { points, unseen, lastAt: walking.value.lastAt },
    { at, accuracyM, time: Date.now() },
  );
  walking.set({ lastAt: track.lastAt });
  if (track.points !== points) write({ points: track.points, unseen: track.unseen });
}

/** A page that is not looked at is told nothing of where the phone is. */
function lose() {
  if (isTracing()) write({ unseen: true });
}

/** @param {Pick<Walk, 'name'|'place'|'plan'|'participants'>} about @returns {Promise<void>} when it lies in the phone's store */
export async function beginWalk(about) {
  /** @type {Walk} */
  const content = {
    ...about,
    startedAt: new Date().toISOString(),
    endedAt: null,
    paused: false,
    points: [],
    unseen: false,
    checklist: [],
    summary: null,
    observations: [],
    open: null,
    files: {},
    confirmedText: false,
    edition: 0,
  };
  /** @type {Entry} */
  const entry = {
    id: uuid7(),
    kind: 'walk',
    user: session.value.user?.name ?? null,
    madeAt: Date.now(),
    state: 'draft',
    waitsFor: null,
    refusal: null,
    report: null,
    content,
    photos: [],
    label: about.name,
  };
  walking.set({ entry, lastAt: null });
  // The way begins where one stands when one begins it, not where one is once it is stored.
  trace();
  await keep();
  await refresh();
}

/** Takes up one that was refused. @param {string} id @returns {Promise<boolean>} false where it is gone or sent, or another one is under way */
export async function openWalk(id) {
  const { entry } = walking.value;
  if (entry?.id === id) return true;
  const found = await find(id);
  if (!found || found.state === 'waiting' || (entry && !walk()?.endedAt)) return false;
  walking.set({ entry: found, lastAt: null });
  return true;
}

/** @param {Partial<Walk>} changes @returns {Promise<unknown>} */
export function write(changes) {
  const { entry } = walking.value;
  if (!entry) return kept;
  const { content } = entry;
  walking.set({ entry: { ...entry, content: { ...content, ...changes, edition: content.edition + 1 } } });
  return keep();
}

function keep() {
  return inTurn(async () => {
    const { entry } = walking.value;
    if (entry) await put(entry);
  });
}

/** @param {() => Promise<unknown>} task done when those before it are */
export function inTurn(task) {
  kept = kept.then(task).catch(() => {});
  return kept;
}

export const pause = () => write({ paused: true, unseen: true });
export const goOn = () => write({ paused: false, endedAt: null, unseen: true });
export const end = () => write({ endedAt: new Date().toISOString(), paused: false });

/** Where the phone can't say where it is, its user can. @param {Position} at */
export function addPoint(at) {
  const now = walk();
  if (!now) return;
  const { points, unseen } = withPoint({ points: now.points, unseen: now.unseen, lastAt: null }, at);
  write({ points, unseen });
}

/** Into the queue, for the server. */
export async function sendWalk() {
  await kept;
  const { entry } = walking.value;
  if (!entry) return;
  const user = session.value.user?.name ?? entry.user;
  const waitsFor = navigator.onLine ? null : 'signal';
  await put({ ...entry, user, state: 'waiting', refusal: null, waitsFor });
  walking.set({ entry: null, lastAt: null, homeless: null });
  await recallWalk();
  await sendSoon();
}

/** For good, with its photos. @param {string} id */
export async function dropWalk(id) {
  await kept;
  if (walking.value.entry?.id === id) walking.set({ entry: null, lastAt: null, homeless: null });
  await remove(id);
  await recallWalk();
  await refresh();
}

/** The user stands by what the server asked about. @param {string} id */
export async function confirmText(id) {
  if (!(await openWalk(id))) return;
  await write({ confirmedText: true });
  await sendWalk();
}
