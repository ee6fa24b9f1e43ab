import { Store } from '../map/store.js';
import { getJson, send } from './http.js';

/** @typedef {import('./types.js').Session} Session */

/** Who is logged in. @type {Store<Session>} */
export const session = new Store(
  /** @type {Session} */ ({ user: null, demoLogins: [], language: 'sv', expired: false }),
);

export async function loadSession() {
  session.set({ ...(await getJson('/api/session')), expired: false });
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

/**
 * Asks the server, which also renews the token that saving needs. Where the log-in has ended, the page goes on
 * as it is, so that nothing typed goes away, and says so.
 * @param {string} name @returns {Promise<boolean>}
 */
export async function isStillIn(name) {
  const { user } = await getJson('/api/session');
  const still = user?.name === name;
  if (!still) session.set({ expired: true });
  return still;
}

/** Waits for the next log-in. */
export function loggedIn() {
  if (!session.value.expired) return Promise.resolve(null);
  return new Promise((resume) => {
    const stop = session.subscribe(({ expired }) => {
      if (expired) return;
      stop();
      resume(null);
    });
  });
}
