import { sendAll, tell } from './queue/sender.js';
import { rememberSent } from './queue/sent.js';
import { answerFor } from './offline/answers.js';
import { refreshShell } from './offline/shell.js';

/**
 * The field app's service worker: gives the page without a net, and sends what waits when the browser hears of
 * one. Nothing but the page lies in its hands while the page is open.
 */
const worker = /** @type {any} */ (globalThis);

worker.addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil(refreshShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (/** @type {any} */ event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const answer = answerFor(event.request);
  if (!answer) return;
  event.respondWith(answer);
  if (event.request.mode === 'navigate') event.waitUntil(answer.then(refreshShell).catch(() => {}));
});

worker.addEventListener('sync', (/** @type {any} */ event) => event.waitUntil(send()));

/** A browser tries again where the work fails. */
async function send() {
  const result = await sendAll(rememberSent);
  tell();
  if (result?.waits === 'signal' || result?.waits === 'server') throw new Error(`waits for ${result.waits}`);
}
