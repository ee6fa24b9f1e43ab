import { Store } from '../../map/store.js';
import { session } from '../../api/session.js';
import { list } from './box.js';
import { CHANNEL, sendAll, tell } from './sender.js';
import { listSent, rememberSent } from './sent.js';

/** @typedef {import('./box.js').Entry} Entry */

/**
 * What the phone holds, as the page shows it.
 * @typedef {object} Queue
 * @property {Entry[]} entries oldest first, drafts too
 * @property {import('./sent.js').Sent[]} sent newest first
 * @property {boolean} sending
 * @property {boolean} known false until the store was read
 * @property {boolean} started false until the store was read and the server was asked who is logged in
 */

/** @type {Store<Queue>} */
export const queue = new Store(
  /** @type {Queue} */ ({ entries: [], sent: [], sending: false, known: false, started: false }),
);

const FIRST_WAIT_S = 2;
const LONGEST_WAIT_S = 300;
const SYNC = 'lykta-falt';

let wait = FIRST_WAIT_S;
let timer = 0;
let again = false;

/** @returns {Entry[]} what the server does not have yet */
export function pending() {
  return queue.value.entries.filter(({ state }) => state !== 'draft');
}

/** @returns {import('./box.js').Wait|'you'|null} what those that wait need first; you: one is refused */
export function waitsFor() {
  const all = pending();
  if (all.some(({ state }) => state === 'refused')) return 'you';
  return all.find((entry) => entry.waitsFor)?.waitsFor ?? null;
}

/** Reads the store again. */
export async function refresh() {
  const [entries, sent] = await Promise.all([list(), listSent()]);
  queue.set({ entries, sent, known: true });
}

/** Sends by itself from now on: at once, when the net is back, when the page is looked at, after a log-in. */
export function startSending() {
  const now = () => void sendNow();
  addEventListener('online', now);
  addEventListener('focus', now);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && now());
  session.subscribe(({ user, expired }, before) => {
    const back = user && (user.name !== before.user?.name || (before.expired && !expired));
    if (back) now();
  });
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => void refresh();
  queue.set({ started: true });
  now();
}

/** Something new waits: sends it, now or as soon as the browser hears of a net, even when the page is closed. */
export async function sendSoon() {
  await refresh();
  tell();
  void askForSync();
  void sendNow();
}

/** Where the browser sends in the background, it is asked to. */
async function askForSync() {
  try {
    const worker = /** @type {any} */ (await navigator.serviceWorker?.ready);
    await worker?.sync?.register(SYNC);
  } catch {
    // The page sends by itself, then.
  }
}

export async function sendNow() {
  if (queue.value.sending) return void (again = true);
  clearTimeout(timer);
  queue.set({ sending: true });
  do {
    again = false;
    const result = await sendAll(rememberSent).catch(() => ({ waits: 'server', seconds: null }));
    plan(/** @type {import('./sender.js').Result|null} */ (result));
    await refresh();
  } while (again);
  queue.set({ sending: false });
}

/** @param {import('./sender.js').Result|null} result null: another page is at it; it may be closed before it has ended */
function plan(result) {
  if (result?.waits === 'login') session.set({ expired: session.value.user !== null });
  if (result && !result.waits) return void (wait = FIRST_WAIT_S);
  if (result?.waits === 'login') return;
  const seconds = Math.max(wait, result?.seconds ?? 0);
  wait = Math.min(LONGEST_WAIT_S, wait * 2);
  timer = Number(setTimeout(() => void sendNow(), seconds * 1000));
}
