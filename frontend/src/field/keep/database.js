/**
 * The phone's own store. `queue`: what is written and not yet known to be kept by the server; `photos`: the
 * original bytes, by entry and checksum; `kept`: what the server said last, for when there is no signal.
 */
const NAME = 'lykta-falt';
const VERSION = 1;

/** @typedef {'queue'|'photos'|'kept'} Table */
/** @typedef {Record<Table, IDBObjectStore>} Tables */

/** @type {Promise<IDBDatabase>|null} */ let opened = null;

function open() {
  return new Promise((/** @type {(database: IDBDatabase) => void} */ answer, fail) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => build(request.result);
    request.onsuccess = () => answer(closing(request.result));
    request.onerror = () => fail(request.error);
  });
}

/** @param {IDBDatabase} database */
function build(database) {
  database.createObjectStore('queue', { keyPath: 'id' });
  database.createObjectStore('photos', { keyPath: ['entry', 'sha256'] });
  database.createObjectStore('kept');
}

/** A browser closes a database under its pages when it runs out of room; the next work opens it again. @param {IDBDatabase} database */
function closing(database) {
  database.onclose = () => (opened = null);
  return database;
}

/**
 * Works in one transaction, all or nothing.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(tables: Tables) => IDBRequest<T>|void} task
 * @returns {Promise<T>} when it lies on the disk, not only in the browser's memory: a phone may go out at any moment
 * @throws {DOMException} QuotaExceededError where there is no room
 */
export async function work(mode, task) {
  opened ??= open();
  opened.catch(() => (opened = null));
  const database = await opened;
  return new Promise((answer, fail) => {
    const transaction = database.transaction(['queue', 'photos', 'kept'], mode, { durability: 'strict' });
    const table = (/** @type {Table} */ name) => transaction.objectStore(name);
    const request = task({ queue: table('queue'), photos: table('photos'), kept: table('kept') });
    transaction.oncomplete = () => answer(/** @type {T} */ (request?.result));
    transaction.onabort = () => fail(transaction.error ?? request?.error);
  });
}
