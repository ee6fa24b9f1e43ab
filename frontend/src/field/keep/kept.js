import { work } from './database.js';

/** What was kept under a name, undefined where nothing was. @param {string} name @returns {Promise<any>} */
export function recall(name) {
  return work('readonly', ({ kept }) => kept.get(name));
}

/** @param {string} name @param {unknown} value */
export async function remember(name, value) {
  try {
    await work('readwrite', ({ kept }) => kept.put(value, name));
  } catch {
    // What can be fetched again is not worth an error where there is no room.
  }
}

/** @param {string} name */
export function forget(name) {
  return work('readwrite', ({ kept }) => kept.delete(name));
}
