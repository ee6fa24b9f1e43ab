import { session } from '../api/session.js';
import { uuid7 } from '../api/uuid.js';
import { Store } from '../map/store.js';
import { addPhoto, dropPhoto, find, put, remove } from './queue/box.js';
import { refresh, sendSoon } from './queue/queue.js';
import { markOpen } from './keep/known.js';
import { lookForRoom } from './keep/room.js';
import { whereabouts } from './where/position.js';

/** @typedef {import('./queue/box.js').Entry} Entry */
/** @typedef {import('./queue/box.js').PhotoKind} PhotoKind */

/** A photo that is here as long as the page is; saved: the phone's own files have it. @typedef {{file: File, saved: boolean}} Homeless */

/**
 * What is being written.
 * @typedef {object} Draft
 * @property {Entry|null} entry
 * @property {Homeless[]} homeless photos that the phone has no room for
 */

/** @type {Store<Draft>} */
export const draft = new Store(/** @type {Draft} */ ({ entry: null, homeless: [] }));

/** What was laid aside with photos that lie nowhere but here. @type {Map<string, Draft>} */
const aside = new Map();

/** Changes are kept one after the other. @type {Promise<unknown>} */
let kept = Promise.resolve();

/**
 * @param {string} category @param {boolean} [citizen] somebody without log-in, who may leave an address
 * @returns {Entry} nothing of it is kept until there is something to keep
 */
export function beginReport(category, citizen = false) {
  const content = {
    category,
    position: null,
    accuracyM: null,
    observedFrom: null,
    observedTo: new Date().toISOString(),
    description: null,
    offensive: null,
    surface: null,
    lamps: [],
    sameAs: null,
    confirmedFar: false,
  };
  return begin({ kind: 'report', report: null, content, label: '', citizen });
}

/** @param {import('./keep/known.js').Case} found @returns {Entry} a step that closes it */
export function beginCleaning({ id, number }) {
  const content = { step: 'clean', at: new Date().toISOString(), reason: null };
  return begin({ kind: 'step', report: id, content, label: number });
}

/** @param {Pick<Entry, 'kind'|'report'|'content'|'label'|'citizen'>} what */
function begin(what) {
  /** @type {Entry} */
  const entry = {
    ...what,
    id: uuid7(),
    user: what.citizen ? null : (session.value.user?.name ?? null),
    madeAt: Date.now(),
    state: 'draft',
    waitsFor: null,
    refusal: null,
    photos: [],
  };
  draft.set({ entry, homeless: [] });
  locate();
  return entry;
}

/** Takes up what was begun, or what was refused. @param {string} id @returns {Promise<boolean>} false where it is gone, or was sent */
export async function takeUp(id) {
  if (draft.value.entry?.id === id) return true;
  const { entry = await find(id), homeless = [] } = aside.get(id) ?? {};
  if (!entry || entry.state === 'waiting') return false;
  draft.set({ entry, homeless });
  return true;
}

/** @param {Record<string, unknown>} content */
export function write(content) {
  const { entry } = draft.value;
  if (!entry) return;
  draft.set({ entry: { ...entry, content: { ...entry.content, ...content } } });
  keep();
}

function keep() {
  kept = kept.then(async () => {
    const { entry } = draft.value;
    if (entry) await put(entry);
  });
  kept = kept.catch(() => {});
  return kept;
}

/**
 * Until the pin was set by hand it goes where the phone is most sure to have been; somebody who walks on while
 * writing takes nothing along.
 */
export function locate() {
  const { entry } = draft.value;
  const { at, accuracyM } = whereabouts.value;
  if (!entry || entry.kind !== 'report' || !at) return;
  const before = entry.content;
  const better = before.accuracyM !== null && accuracyM !== null && accuracyM < before.accuracyM;
  if (before.position && !better) return;
  const content = { ...before, position: at, accuracyM };
  draft.set({ entry: { ...entry, content } });
  if (entry.photos.length) keep();
}

/**
 * @param {File[]} files @param {PhotoKind} kind
 * @returns {Promise<void>} when they lie in the phone's store; what finds no room there is told in the draft
 */
export function takePhotos(files, kind) {
  const all = kept.then(async () => {
    for (const file of files) await takePhoto(file, kind);
    await Promise.all([refresh(), lookForRoom()]);
  });
  kept = all;
  return all;
}

/** @param {File} file @param {PhotoKind} kind */
async function takePhoto(file, kind) {
  const { entry } = draft.value;
  if (!entry) return;
  try {
    const { photos } = await addPhoto(entry, file, kind);
    const now = draft.value.entry;
    if (now?.id === entry.id) draft.set({ entry: { ...now, photos } });
  } catch {
    draft.set({ homeless: [...draft.value.homeless, { file, saved: false }] });
  }
}

/** @param {string} checksum */
export async function dropFromDraft(checksum) {
  await kept;
  const { entry } = draft.value;
  if (!entry) return;
  const refusal = entry.refusal?.photo === checksum ? null : entry.refusal;
  draft.set({ entry: await dropPhoto({ ...entry, refusal }, checksum) });
}

/** Into the queue, for the server. */
export async function send() {
  await kept;
  const { entry } = draft.value;
  if (!entry) return;
  const user = entry.citizen ? null : (session.value.user?.name ?? entry.user);
  const waitsFor = navigator.onLine ? null : 'signal';
  await put({ ...entry, user, state: 'waiting', refusal: null, waitsFor });
  draft.set({ entry: null, homeless: [] });
  aside.delete(entry.id);
  await sendSoon();
}

/** Leaves it where it is, for later. */
export async function layAside() {
  await kept;
  const { entry, homeless } = draft.value;
  if (entry && homeless.length) aside.set(entry.id, draft.value);
  draft.set({ entry: null, homeless: [] });
  await refresh();
}

/** @param {string} id */
export async function discard(id) {
  await kept;
  const entry = await find(id);
  if (entry?.report) markOpen(entry.report);
  if (draft.value.entry?.id === id) draft.set({ entry: null, homeless: [] });
  aside.delete(id);
  await remove(id);
  await refresh();
}
