import { ApiProblem, Unreachable } from './problem.js';

const CSRF_COOKIE = 'XSRF-TOKEN';
const CSRF_HEADER = 'X-XSRF-TOKEN';

/** @returns {string} the token of this session's cookie, empty where there is none yet */
function csrfToken() {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${CSRF_COOKIE}=`));
  return pair ? decodeURIComponent(pair.slice(CSRF_COOKIE.length + 1)) : '';
}

/**
 * @param {string} path
 * @param {RequestInit} [options]
 * @returns {Promise<Response>} only answers below 400, and 304 to whoever asked for it
 * @throws {ApiProblem} when the server refuses
 * @throws {Unreachable} when no answer comes
 */
export async function request(path, options = {}) {
  const response = await reach(path, options);
  if (response.status >= 502 && response.status <= 504) throw new Unreachable(path);
  if (!response.ok && response.status !== 304) throw new ApiProblem(response.status, await body(response));
  return response;
}

/** @param {string} path @param {RequestInit} options */
async function reach(path, options) {
  try {
    return await fetch(path, { credentials: 'same-origin', ...options });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new Unreachable(path, { cause });
  }
}

/** @param {Response} response @returns {Promise<Record<string, any>>} */
async function body(response) {
  try {
    return await response.json();
  } catch {
    return { title: `${response.status} ${response.statusText}` };
  }
}

/** @param {string} path @param {AbortSignal} [signal] @returns {Promise<any>} */
export async function getJson(path, signal) {
  return read(await request(path, { headers: { Accept: 'application/json' }, signal }), path, signal);
}

/**
 * What is no JSON was not sent by the server: a net's own log-in page, or an answer that was cut off.
 * @param {Response} response @param {string} path @param {AbortSignal} [signal] @returns {Promise<any>} null where it is empty
 */
async function read(response, path, signal) {
  try {
    const text = await response.text();
    return text ? JSON.parse(text) : null;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable(path, { cause });
  }
}

/**
 * @param {string} method
 * @param {string} path
 * @param {BodyInit|object} [content] form data and URL parameters go as they are, all else as JSON
 * @returns {Promise<Response>}
 */
export function post(method, path, content) {
  /** @type {Record<string, string>} */
  const headers = { [CSRF_HEADER]: csrfToken() };
  const raw = content instanceof FormData || content instanceof URLSearchParams || content instanceof Blob;
  if (content && !raw) headers['Content-Type'] = 'application/json';
  return request(path, {
    method,
    headers,
    keepalive: method === 'DELETE',
    body: raw || !content ? /** @type {BodyInit} */ (content) : JSON.stringify(content),
  });
}

/** {@link post} whose answer is JSON. @param {string} method @param {string} path @param {BodyInit|object} [content] @returns {Promise<any>} null where there is no answer */
export async function send(method, path, content) {
  return read(await post(method, path, content), path);
}

/** @param {string} path @param {Record<string, unknown>} parameters those of {@link query} @returns {string} */
export function address(path, parameters) {
  const asked = query(parameters);
  return asked ? `${path}?${asked}` : path;
}

/** @param {Record<string, unknown>} parameters those that are null, undefined or empty are left out */
export function query(parameters) {
  const pairs = Object.entries(parameters).filter(([, value]) => value != null && value !== '');
  return new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
}
