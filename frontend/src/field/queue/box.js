import { work } from '../keep/database.js';
import { sha256 } from './checksum.js';

/**
 * Something written in the field that the server is not known to have.
 *
 * @typedef {'draft'|'waiting'|'refused'} State draft: still being written
 * @typedef {'signal'|'login'|'server'} Wait what it waits for
 * @typedef {'before'|'after'} PhotoKind
 * @typedef {{sha256: string, kind: PhotoKind}} PhotoRef of the bytes as the camera gave them
 * @typedef {{sv: string, en: string, slug: string, status: number, photo: string|null}} Refusal photo: the checksum of the one that is refused
 *
 * @typedef {object} Entry
 * @property {string} id of the report, the step or the walk, made here; the server keeps an id once
 * @property {'report'|'step'|'walk'} kind
 * @property {string|null} user who wrote it, and as whom it is sent; null: whoever logs in next
 * @property {boolean} [citizen] it is sent by anybody, without log-in
 * @property {number} madeAt milliseconds since 1970
 * @property {State} state
 * @property {Wait|null} waitsFor null: not tried yet
 * @property {Refusal|null} refusal
 * @property {string|null} report the report that a step is about
 * @property {Record<string, any>} content as the contract says, without photos and sentAt
 * @property {PhotoRef[]} photos
 * @property {string} label of a step: the number of its report; of a walk: its name
 */

/** @returns {Promise<Entry[]>} oldest first */
export async function list() {
  const entries = await work('readonly', ({ queue }) => /** @type {IDBRequest<Entry[]>} */ (queue.getAll()));
  return entries.sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}

/** @param {string} id @returns {Promise<Entry|undefined>} */
export function find(id) {
  return work('readonly', ({ queue }) => queue.get(id));
}

/** @param {Entry} entry */
export function put(entry) {
  return work('readwrite', ({ queue }) => queue.put(entry));
}

/**
 * Changes what is there, and nothing where it is gone by now.
 * @param {string} id @param {Partial<Entry>} changes
 */
export function change(id, changes) {
  return work('readwrite', ({ queue }) => {
    const asked = queue.get(id);
    asked.onsuccess = () => asked.result && queue.put({ ...asked.result, ...changes });
  });
}

/**
 * Keeps a photo with its entry, both or neither.
 * @param {Entry} entry @param {Blob} file @param {PhotoKind} kind @returns {Promise<Entry>} the entry with it
 * @throws {DOMException} QuotaExceededError where there is no room; nothing is changed then
 */
export async function addPhoto(entry, file, kind) {
  const bytes = await file.arrayBuffer();
  const photo = { sha256: await sha256(bytes), kind };
  if (entry.photos.some((other) => other.sha256 === photo.sha256)) return entry;
  const whole = { ...entry, photos: [...entry.photos, photo] };
  await work('readwrite', ({ queue, photos }) => {
    photos.put({ entry: entry.id, sha256: photo.sha256, bytes, type: file.type });
    queue.put(whole);
  });
  return whole;
}

/** @param {Entry} entry @param {string} checksum @returns {Promise<Entry>} the entry without it */
export async function dropPhoto(entry, checksum) {
  const whole = { ...entry, photos: entry.photos.filter((photo) => photo.sha256 !== checksum) };
  await work('readwrite', ({ queue, photos }) => {
    photos.delete([entry.id, checksum]);
    queue.put(whole);
  });
  return whole;
}

/** @param {string} id of the entry @param {string} checksum @returns {Promise<Blob|null>} */
export async function photo(id, checksum) {
  const row = await work('readonly', ({ photos }) => photos.get([id, checksum]));
  return row ? new Blob([row.bytes], { type: row.type }) : null;
}

/** With its photos. @param {string} id */
export function remove(id) {
  return work('readwrite', ({ queue, photos }) => {
    queue.delete(id);
    photos.delete(IDBKeyRange.bound([id], [id, []]));
  });
}
