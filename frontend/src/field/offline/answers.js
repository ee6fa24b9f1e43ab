import * as names from './caches.js';
import { fromShell, PAGE } from './shell.js';

/** @typedef {{name: string, most: number}} Kept a cache and how many answers it holds at most */

/** @type {Kept} */ const MODULES = { name: names.MODULES, most: 400 };
/** @type {Kept} */ const TILES = { name: names.TILES, most: 3000 };
/** @type {Kept} */ const PHOTOS = { name: names.PHOTOS, most: 200 };
/** @type {Kept} */ const FACTS = { name: names.FACTS, most: 10 };

/** What the map needs to know before it can show a tile, and what the public form has to tell. */
const FACT_PATHS = new Set(['/api/layers', '/api/map-settings', '/api/public-reports/terms']);
/** A weak signal is worse than none: after so long the page goes on with what is kept. */
const PATIENCE_MS = 4000;
const TRIM_EVERY = 50;
let puts = 0;

/**
 * @param {Request} request
 * @returns {Promise<Response>|null} null where the request is none of ours: reports are never answered from a cache
 */
export function answerFor(request) {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return null;
  const { pathname: path } = url;
  if (request.mode === 'navigate') return keptFirst(PAGE, request);
  if (path.startsWith('/app/') || path.startsWith('/webjars/')) return keptFirst(path, request);
  if (path.startsWith('/tiles/')) return tile(request);
  if (path.startsWith('/api/photos/')) return photo(request);
  return FACT_PATHS.has(path) ? netFirst(FACTS, request) : null;
}

/** @param {string} path @param {Request} request */
async function keptFirst(path, request) {
  return (await fromShell(path)) ?? netFirst(MODULES, request);
}

/** A tile is named by its layer's generation: the same name, the same tile. @param {Request} request */
async function tile(request) {
  const cache = await caches.open(TILES.name);
  const same = await cache.match(request, { ignoreVary: true });
  return same ?? netFirst(TILES, request);
}

/** A photo's address never shows another photo. @param {Request} request */
async function photo(request) {
  const cache = await caches.open(PHOTOS.name);
  return (await cache.match(request, { ignoreVary: true })) ?? netFirst(PHOTOS, request);
}

/** @param {Kept} kept @param {Request} request */
async function netFirst(kept, request) {
  const cache = await caches.open(kept.name);
  const older = await cache.match(request, { ignoreVary: true, ignoreSearch: true });
  try {
    const answer = await fetch(request, older ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {});
    if (answer.ok) await keep(cache, kept, request, answer.clone());
    return older && answer.status >= 500 ? older : answer;
  } catch (failure) {
    if (older) return older;
    throw failure;
  }
}

/** Without room the page goes on; it only keeps less. @param {Cache} cache @param {Kept} kept @param {Request} request @param {Response} answer */
async function keep(cache, { name, most }, request, answer) {
  try {
    await cache.delete(request, { ignoreVary: true, ignoreSearch: name === TILES.name });
    await cache.put(request, answer);
    if (++puts % TRIM_EVERY === 0) await trim(cache, most);
  } catch {
    // QuotaExceededError
  }
}

/** @param {Cache} cache @param {number} most */
async function trim(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
