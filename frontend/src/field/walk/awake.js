import { isTracing, walking } from './walking.js';

/** @type {{release: () => Promise<void>}|null} */
let lock = null;

/** A phone that goes dark sees no way: while one walks, its screen stays on where the browser allows that. */
export function stayAwake() {
  walking.subscribe(() => void decide());
  document.addEventListener('visibilitychange', () => void decide());
}

async function decide() {
  const wanted = isTracing() && document.visibilityState === 'visible';
  if (!wanted) {
    const old = lock;
    lock = null;
    await old?.release().catch(() => {});
  } else if (!lock) await hold();
}

async function hold() {
  const { wakeLock } = /** @type {any} */ (navigator);
  if (!wakeLock) return;
  lock = { release: async () => {} };
  try {
    const sentinel = await wakeLock.request('screen');
    sentinel.addEventListener('release', () => (lock = null));
    lock = sentinel;
  } catch {
    lock = null;
  }
}
