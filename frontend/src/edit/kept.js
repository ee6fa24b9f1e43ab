import { uuid7 } from '../api/uuid.js';

/**
 * What must outlive a reload, a crash and a closed tab: change sets that wait and forms not saved yet, in the
 * browser's database. Each tab has its own; what a closed tab left behind goes to the next one that opens.
 *
 * @typedef {'waiting'|'draft'} Kind
 * @typedef {{key: string, kind: Kind, tab: string, user: string, value: any}} Record
 */

const NAME = 'lykta';
const TABLE = 'kept';
const TAB = 'lykta.tab';

let tab = uuid7();
/** @type {Promise<IDBDatabase|null>|null} */ let opened = null;

/** @returns {string} this tab's own id */
export function tabId() {
  return tab;
}

/** Takes the tab's id, a new one where the tab is a copy of another. @returns {Promise<boolean>} whether it is the same tab as before a reload */
export async function becomeTab() {
  const before = readTab();
  const same = before !== null && (await hold(before));
  if (same) tab = before;
  else await hold(tab);
  writeTab();
  return same;
}

function readTab() {
  try {
    return sessionStorage.getItem(TAB);
  } catch {
    return null;
  }
}

function writeTab() {
  try {
    sessionStorage.setItem(TAB, tab);
  } catch {
    // A browser that refuses storage only forgets.
  }
}

/** Marks the tab as alive for as long as it is. @param {string} id @returns {Promise<boolean>} false where another tab holds the id */
function hold(id) {
  if (!globalThis.navigator?.locks) return Promise.resolve(true);
  return new Promise((answer) => {
    navigator.locks.request(`${TAB}.${id}`, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock && new Promise(() => {});
    });
  });
}

/** @returns {Promise<Record[]>} this tab's records and those of tabs that are gone, oldest first */
export async function takeBack() {
  /** @type {Record[]} */
  const all = (await ask('readonly', (table) => table.getAll())) ?? [];
  const alive = await aliveTabs();
  const mine = all.filter((record) => record.tab === tab || !alive.has(`${TAB}.${record.tab}`));
  for (const { kind, key, user, value } of mine) keep(kind, key.slice(kind.length + 1), user, value);
  return mine;
}

/** @returns {Promise<Set<string>>} */
async function aliveTabs() {
  const held = (await globalThis.navigator?.locks?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => name ?? []));
}

/** @param {Kind} kind @param {string} id @param {string} user whose it is @param {unknown} value */
export function keep(kind, id, user, value) {
  return ask('readwrite', (table) => table.put({ key: `${kind}/${id}`, kind, tab, user, value }));
}

/** @param {Kind} kind @param {string} id */
export function forget(kind, id) {
  return ask('readwrite', (table) => table.delete(`${kind}/${id}`));
}

/** @param {IDBTransactionMode} mode @param {(table: IDBObjectStore) => IDBRequest} work @returns {Promise<any>} undefined in a browser that keeps nothing */
async function ask(mode, work) {
  const database = await (opened ??= open());
  if (!database) return undefined;
  return new Promise((answer) => {
    const request = work(database.transaction(TABLE, mode).objectStore(TABLE));
    request.onsuccess = () => answer(request.result);
    request.onerror = () => answer(undefined);
  });
}

/** @returns {Promise<IDBDatabase|null>} */
function open() {
  if (!globalThis.indexedDB) return Promise.resolve(null);
  return new Promise((answer) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: 'key' });
    request.onsuccess = () => answer(request.result);
    request.onerror = () => answer(null);
  });
}
