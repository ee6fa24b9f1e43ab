import { SHELL } from './caches.js';

export const PAGE = '/falt';
const FILES = [
  PAGE,
  '/app/field/main.js',
  '/app/styles/field.css',
  '/app/field/manifest.json',
  '/app/field/icons/lykta-192.png',
  '/app/field/icons/lykta-512.png',
  '/app/lykta.svg',
];

/**
 * Fetches the page's files and keeps them when all have come: never a page of one version with a script of
 * another. The next visit shows them.
 * @throws {Error} where one of them can't be had
 */
export async function refreshShell() {
  const answers = await Promise.all(FILES.map((path) => fetch(path, { cache: 'no-cache' })));
  const missing = answers.find((answer) => !answer.ok || answer.redirected);
  if (missing) throw new Error(`${missing.url} ${missing.status}`);
  const cache = await caches.open(SHELL);
  await Promise.all(answers.map((answer, i) => cache.put(FILES[i], answer)));
}

/** @param {string} path @returns {Promise<Response|undefined>} */
export async function fromShell(path) {
  if (!FILES.includes(path)) return undefined;
  return (await caches.open(SHELL)).match(path);
}
