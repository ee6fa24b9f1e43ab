import { ApiProblem, Unreachable } from '../../api/problem.js';

/** The server can't take it now; it is to be asked again. */
export class Busy extends Error {
  /** @param {number|null} seconds that it asks for; null where it names none @param {boolean} [whole] the server itself is busy, not this one call alone */
  constructor(seconds, whole = false) {
    super('busy');
    this.seconds = seconds;
    this.whole = whole;
  }
}

const BUSY = new Set([408, 425, 429, 502, 503, 504]);
const JSON_PATIENCE_MS = 30_000;
/** 25 MB at 1 Mbit/s. */
const PHOTO_PATIENCE_MS = 240_000;

/**
 * Asks the server, from the page and from its worker alike.
 * @param {string} method @param {string} path @param {object|Blob} [content] a photo goes as it is, all else as JSON
 * @returns {Promise<any>}
 * @throws {ApiProblem} when the server refuses
 * @throws {Busy} when it is to be asked again
 * @throws {Unreachable} when no answer comes
 */
export async function call(method, path, content) {
  let response = await reach(method, path, content);
  if (response.status === 403 && method !== 'GET') response = await withNewToken(method, path, content);
  const { status } = response;
  // 429 is a limit of calls like this one; others may go.
  if (BUSY.has(status)) throw new Busy(secondsOf(response.headers.get('Retry-After')), status !== 429);
  if (status >= 500) throw new Busy(null);
  const text = await response.text().catch(() => null);
  if (!response.ok) throw new ApiProblem(status, parsed(text) ?? { title: String(status) });
  const answer = parsed(text);
  // What is no JSON was not sent by the server: a net's own log-in page, or an answer that was cut off.
  if (answer === null) throw new Unreachable(path);
  return answer;
}

/** The token may have been another log-in's; a second refusal is meant. @param {string} method @param {string} path @param {object|Blob} [content] */
async function withNewToken(method, path, content) {
  await reach('GET', '/api/session');
  return reach(method, path, content);
}

/** @param {string} method @param {string} path @param {object|Blob} [content] */
async function reach(method, path, content) {
  const photo = content instanceof Blob;
  const patience = photo ? PHOTO_PATIENCE_MS : JSON_PATIENCE_MS;
  /** @type {Record<string, string>} */
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = await csrfToken();
  if (content)
    headers['Content-Type'] = photo ? content.type || 'application/octet-stream' : 'application/json';
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
      body: photo || !content ? content : JSON.stringify(content),
    });
  } catch (cause) {
    throw new Unreachable(path, { cause });
  }
}

/** A worker has no document; where it may send at all, it has a store of cookies. */
async function csrfToken() {
  const store = /** @type {any} */ (globalThis).cookieStore;
  if (store) return (await store.get('XSRF-TOKEN'))?.value ?? '';
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(globalThis.document?.cookie ?? '');
  return found ? decodeURIComponent(found[1]) : '';
}

/** @param {string|null} text @returns {any} null where it is no JSON */
function parsed(text) {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** @param {string|null} header seconds or a time @returns {number|null} */
function secondsOf(header) {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, (at - Date.now()) / 1000);
}
