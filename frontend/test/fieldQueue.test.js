import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { sha256 } from '../src/field/queue/checksum.js';
import { sendFrom } from '../src/field/queue/sender.js';

/** @typedef {import('../src/field/queue/box.js').Entry} Entry */
/** @typedef {{method: string, path: string, body: any}} Asked */
/** @typedef {(asked: Asked) => Response|Promise<Response>|undefined} Answer */

const realFetch = globalThis.fetch;

/** A server that keeps what it gets; `answer` may say something else instead. */
class Server {
  /** @type {Map<string, any>} */ reports = new Map();
  /** @type {Map<string, Set<string>>} */ photos = new Map();
  /** @type {Asked[]} */ asked = [];
  user = /** @type {string|null} */ ('field');
  /** @type {Answer} */ answer = () => undefined;

  /** @param {string} path @param {RequestInit} options */
  fetch = async (path, { method = 'GET', body } = {}) => {
    const asked = { method, path, body: typeof body === 'string' ? JSON.parse(body) : body };
    this.asked.push(asked);
    return (await this.answer(asked)) ?? this.#keep(asked);
  };

  /** @param {Asked} asked */
  async #keep({ method, path, body }) {
    if (path === '/api/session') return json({ user: this.user && { name: this.user } });
    if (/^\/api\/(public-)?reports$/.test(path)) this.reports.set(body.id, body);
    const [, id, sha] = /reports\/([^/]+)(?:\/photos\/(\w+))?/.exec(path) ?? [];
    if (method === 'PUT' && (await sha256(await body.arrayBuffer())) === sha) this.#photosOf(id).add(sha);
    if (method === 'PUT' || path.endsWith('/steps')) return json({ received: true });
    return json(this.#receipt(this.reports.get(body?.id ?? id)));
  }

  /** @param {string} id */
  #photosOf(id) {
    return this.photos.get(id) ?? this.photos.set(id, new Set()).get(id) ?? new Set();
  }

  /** @param {any} report */
  #receipt({ id, photos }) {
    const there = this.#photosOf(id);
    const named = photos.map((/** @type {any} */ each) => ({ ...each, received: there.has(each.sha256) }));
    return { id, number: '2026-1', status: 'received', photos: named, warnings: [] };
  }

  /** @param {string} method @param {RegExp} path */
  count(method, path) {
    return this.asked.filter((one) => one.method === method && path.test(one.path)).length;
  }
}

/** The phone's store, in memory. */
class Box {
  /** @type {Map<string, Entry>} */ entries = new Map();
  /** @type {Map<string, Blob>} */ blobs = new Map();
  list = async () => [...this.entries.values()];
  /** @param {string} id @param {Partial<Entry>} changes */
  change = async (id, changes) => {
    const before = this.entries.get(id);
    if (before) this.entries.set(id, { ...before, ...changes });
  };
  /** @param {string} id */
  remove = async (id) => void this.entries.delete(id);
  /** @param {string} id @param {string} sha */
  photo = async (id, sha) => this.blobs.get(`${id}/${sha}`) ?? null;

  /** @param {string} id @param {string[]} photos their bytes @param {Partial<Entry>} [more] */
  async add(id, photos = [], more = {}) {
    /** @type {Entry} */
    const entry = {
      id,
      kind: 'report',
      user: 'field',
      madeAt: this.entries.size,
      state: 'waiting',
      waitsFor: null,
      refusal: null,
      report: null,
      label: '',
      content: { category: 'graffiti', position: [11.4, 58.2] },
      photos: [],
      ...more,
    };
    for (const text of photos) {
      const blob = new Blob([text], { type: 'image/jpeg' });
      const sha = await sha256(await blob.arrayBuffer());
      this.blobs.set(`${id}/${sha}`, blob);
      entry.photos.push({ sha256: sha, kind: 'before' });
    }
    this.entries.set(id, entry);
  }
}

/** @param {unknown} body @param {number} [status] @param {Record<string, string>} [headers] */
function json(body, status = 200, headers = {}) {
  return new Response(JSON.stringify(body), { status, headers });
}

/** @type {Server} */ let server;
/** @type {Box} */ let box;
/** @type {string[]} */ let sent;

beforeEach(() => {
  server = new Server();
  box = new Box();
  sent = [];
  globalThis.fetch = /** @type {any} */ (server.fetch);
});

afterEach(() => {
  globalThis.fetch = realFetch;
});

function send() {
  return sendFrom(
    /** @type {any} */ (box),
    (entry) => sent.push(entry.id),
    () => {},
  );
}

test('a report goes when the receipt names each of its photos', async () => {
  await box.add('a', ['one', 'two']);
  assert.deepEqual(await send(), { waits: null, seconds: null });
  assert.deepEqual(sent, ['a']);
  assert.equal(box.entries.size, 0);
  assert.equal(server.photos.get('a')?.size, 2);
});

test('a receipt that lacks a photo keeps the report, whatever the upload was answered', async () => {
  await box.add('a', ['one', 'two']);
  let puts = 0;
  server.answer = ({ method }) => (method === 'PUT' && ++puts === 2 ? json({ received: true }) : undefined);
  assert.equal((await send()).waits, 'server');
  assert.equal(box.entries.get('a')?.waitsFor, 'server');
  assert.deepEqual(sent, []);
  server.answer = () => undefined;
  await send();
  assert.deepEqual(sent, ['a']);
  assert.equal(server.count('PUT', /photos/), 3, 'only the missing one again');
});

test('a cut in the middle leaves all in the phone, and the next time it is one report', async () => {
  await box.add('a', ['one']);
  await box.add('b', ['two']);
  server.answer = ({ method }) => {
    if (method === 'PUT') throw new TypeError('cut');
    return undefined;
  };
  assert.deepEqual(await send(), { waits: 'signal', seconds: null });
  assert.deepEqual(
    [...box.entries.values()].map(({ waitsFor }) => waitsFor),
    ['signal', 'signal'],
  );
  server.answer = () => undefined;
  await send();
  assert.deepEqual(sent, ['a', 'b']);
  assert.equal(server.reports.size, 2);
});

test('a busy server is left alone for as long as it asks', async () => {
  await box.add('a');
  await box.add('b');
  server.answer = ({ path }) =>
    path === '/api/reports' ? json({}, 503, { 'Retry-After': '40' }) : undefined;
  assert.deepEqual(await send(), { waits: 'server', seconds: 40 });
  assert.equal(server.count('POST', /reports/), 1);
  assert.equal(box.entries.size, 2);
});

test('one report that the server can not cope with does not hold up the others', async () => {
  await box.add('a');
  await box.add('b');
  server.answer = ({ path, body }) =>
    path === '/api/reports' && body.id === 'a' ? json({}, 500) : undefined;
  assert.equal((await send()).waits, 'server');
  assert.deepEqual(sent, ['b']);
  assert.equal(box.entries.get('a')?.state, 'waiting');
});

test('without a log-in all wait for it', async () => {
  await box.add('a');
  server.user = null;
  assert.deepEqual(await send(), { waits: 'login', seconds: null });
  assert.equal(box.entries.get('a')?.waitsFor, 'login');
  assert.equal(server.count('POST', /reports/), 0);
});

test('what somebody reports without log-in goes on its way alone, with what everybody may send', async () => {
  await box.add('field');
  const content = {
    category: 'litter',
    position: [11.4, 58.2],
    lamps: [],
    sameAs: null,
    email: 'bo@example.se',
  };
  await box.add('citizen', ['one'], { user: null, citizen: true, content });
  server.user = null;
  assert.equal((await send()).waits, 'login');
  assert.deepEqual([...box.entries.keys()], ['field']);
  assert.equal(server.count('POST', /^\/api\/reports/), 0);
  const { body } = server.asked.find(({ method }) => method === 'POST') ?? {};
  assert.equal(body.email, 'bo@example.se');
  assert.ok(!('lamps' in body) && !('sameAs' in body));
  assert.equal(server.count('PUT', /^\/api\/public-reports\/citizen\/photos\//), 1);
});

test('a limit of reports without log-in holds up none that is logged in', async () => {
  await box.add('citizen', [], { user: null, citizen: true });
  await box.add('field');
  server.answer = ({ path }) =>
    path === '/api/public-reports' ? json({}, 429, { 'Retry-After': '3000' }) : undefined;
  assert.deepEqual(await send(), { waits: 'server', seconds: 3000 });
  assert.deepEqual(sent, ['field']);
  assert.equal(box.entries.get('citizen')?.waitsFor, 'server');
});

test('a server that is busy is tried again though others wait for a log-in', async () => {
  await box.add('citizen', [], { user: null, citizen: true });
  await box.add('field');
  server.user = null;
  server.answer = ({ method }) => (method === 'POST' ? json({}, 500) : undefined);
  assert.deepEqual(await send(), { waits: 'server', seconds: null });
});

test('a log-in that ends in the middle is asked for', async () => {
  await box.add('a', ['one']);
  server.answer = ({ method }) => (method === 'PUT' ? json({ title: 'Logga in' }, 401) : undefined);
  assert.equal((await send()).waits, 'login');
  assert.equal(box.entries.get('a')?.state, 'waiting');
});

test('a token that is too old is renewed once; a role that may not is told so', async () => {
  await box.add('a');
  let refusals = 0;
  server.answer = ({ path }) =>
    path === '/api/reports' && refusals++ === 0 ? json({ title: 'Token' }, 403) : undefined;
  await send();
  assert.deepEqual(sent, ['a']);
  await box.add('b');
  server.answer = ({ path }) => (path === '/api/reports' ? json({ title: 'Rollen' }, 403) : undefined);
  await send();
  assert.equal(box.entries.get('b')?.refusal?.sv, 'Rollen');
});

test("another person's report waits for that person", async () => {
  await box.add('a', [], { user: 'planner' });
  await box.add('b');
  await box.add('c', [], { user: null });
  assert.equal((await send()).waits, 'login');
  assert.deepEqual(sent, ['b', 'c']);
  assert.equal(box.entries.get('a')?.waitsFor, 'login');
});

test('what is refused stays, with the reason, and the next ones go', async () => {
  await box.add('a', ['one']);
  await box.add('b');
  const problem = {
    type: 'https://x/far-away',
    title: 'Utanför',
    detail: '40 km bort',
    titleEn: 'Outside',
    detailEn: '40 km away',
  };
  server.answer = ({ path, body }) =>
    path === '/api/reports' && body.id === 'a' ? json(problem, 422) : undefined;
  await send();
  assert.deepEqual(sent, ['b']);
  const { state, refusal, photos } = /** @type {Entry} */ (box.entries.get('a'));
  assert.equal(state, 'refused');
  assert.deepEqual(refusal, {
    sv: 'Utanför: 40 km bort',
    en: 'Outside: 40 km away',
    slug: 'far-away',
    status: 422,
    photo: null,
  });
  assert.equal(photos.length, 1);
  await send();
  assert.equal(server.count('POST', /reports$/), 2, 'not again by itself');
});

test('of a photo that is refused is said which one it is', async () => {
  await box.add('a', ['good', 'bad']);
  const bad = box.entries.get('a')?.photos[1].sha256;
  server.answer = ({ path }) => (path.includes(String(bad)) ? json({ title: 'Inget foto' }, 415) : undefined);
  await send();
  assert.equal(box.entries.get('a')?.refusal?.photo, bad);
  assert.equal(box.entries.get('a')?.refusal?.status, 415);
});

test("a net's own log-in page is no answer", async () => {
  await box.add('a');
  server.answer = ({ path }) => (path === '/api/reports' ? new Response('<html>Wi-Fi</html>') : undefined);
  assert.equal((await send()).waits, 'signal');
  assert.equal(box.entries.size, 1);
});

test('the photos of a step are there before it is taken', async () => {
  await box.add('s', ['after'], { kind: 'step', report: 'r', content: { step: 'clean' } });
  await send();
  assert.deepEqual(
    server.asked.map(({ method, path }) => `${method} ${path.replace(/\w{64}/, 'sha')}`),
    ['GET /api/session', 'PUT /api/reports/r/photos/sha?kind=before', 'POST /api/reports/r/steps'],
  );
  assert.deepEqual(sent, ['s']);
});

test('a draft is nobody’s business but its writer’s', async () => {
  await box.add('a', [], { state: 'draft' });
  await send();
  assert.equal(server.asked.length, 0);
});

test('a walk goes after its photos, and none that has arrived is sent again', async () => {
  const content = { points: [], observations: [], files: {} };
  await box.add('w', ['one', 'two'], { kind: 'walk', content });
  const [first, second] = box.entries.get('w')?.photos ?? [];
  let cut = true;
  server.answer = ({ method, path }) => {
    if (method === 'PUT' && path.endsWith(second.sha256) && cut) throw new TypeError('no signal');
    if (method === 'PUT') return json({ file: `kept ${path.slice(-4)}` });
    return path === '/api/walks' ? json({ id: 'w', number: 'Prov', warnings: [] }) : undefined;
  };
  assert.equal((await send()).waits, 'signal');
  assert.equal(server.count('POST', /walks/), 0);
  cut = false;
  await send();
  assert.equal(server.count('PUT', new RegExp(first.sha256)), 1);
  assert.equal(server.count('PUT', new RegExp(second.sha256)), 2);
  assert.equal(server.count('POST', /walks/), 1);
  assert.deepEqual(sent, ['w']);
});

test('a walk with a text that may tell of a person is asked about and stays', async () => {
  await box.add('w', [], { kind: 'walk', content: { points: [], observations: [], files: {} } });
  const problem = { type: '/problems/unconfirmed', title: 'x', problems: [{ sv: 'ett namn', en: 'a name' }] };
  server.answer = ({ path }) => (path === '/api/walks' ? json(problem, 422) : undefined);
  await send();
  assert.equal(box.entries.get('w')?.state, 'refused');
  assert.equal(box.entries.get('w')?.refusal?.slug, 'unconfirmed');
  assert.equal(box.entries.get('w')?.refusal?.sv, 'ett namn');
});
