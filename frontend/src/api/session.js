import { Store } from '../map/store.js';
import { getJson, send } from './http.js';

/** @typedef {import('./types.js').Session} Session */

/** Who is logged in. @type {Store<Session>} */
export const session = new Store(/** @type {Session} */ ({ user: null, demoLogins: [], language: 'sv' }));

export async function loadSession() {
  session.set(await getJson('/api/session'));
}

/** @param {string} username @param {string} password */
export async function logIn(username, password) {
  await send('POST', '/api/login', new URLSearchParams({ username, password }));
  await loadSession();
}

export async function logOut() {
  await send('POST', '/api/logout');
  await loadSession();
}

/** @returns {boolean} whether this user may change features */
export function mayEdit() {
  const role = session.value.user?.role;
  return role === 'planner' || role === 'admin';
}
