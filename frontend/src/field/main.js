import { loadSession, session } from '../api/session.js';
import { catalogue, loadCatalogue } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { draft, locate } from './draft.js';
import { learnWalkChoices, recallWalkChoices } from './walk/choices.js';
import { followWalk, recallWalk } from './walk/walking.js';
import { stayAwake } from './walk/awake.js';
import { mayWalk } from './keep/rights.js';
import { knowledge, learn, learnLamps, learnMine, recallAll } from './keep/known.js';
import { forget, recall, remember } from './keep/kept.js';
import { askToStay, lookForRoom } from './keep/room.js';
import { FIELD_LAYERS, keepTiles, mapName } from './keep/tiles.js';
import { TILES } from './offline/caches.js';
import { readLook, followLook } from './look.js';
import { queue, refresh, startSending } from './queue/queue.js';
import { followAddress } from './route.js';
import { followPhone, whereabouts } from './where/position.js';
import './lk-field-app.js';

const WORKER = '/app/field/worker.js';
const QUIET_MS = 3000;

mapState.set({ ...readLook(), visible: FIELD_LAYERS });
followLook();
followAddress();
start();

async function start() {
  void startWorker();
  await Promise.allSettled([recallAll(), recallUser(), refresh(), recallWalk(), recallWalkChoices()]);
  whereabouts.subscribe(() => locate());
  followWalk();
  stayAwake();
  followPhone();
  void lookForRoom();
  queue.subscribe((now, before) => now.entries.length > before.entries.length && void askToStay());
  await Promise.allSettled([loadSession(), loadCatalogue()]);
  session.subscribe((now, before) => (now.user?.name !== before.user?.name ? void userChanged() : undefined));
  startSending();
  queue.subscribe(({ sent }, before) => void (sent[0]?.id !== before.sent[0]?.id && learnTodo()));
  void learnAll();
  addEventListener('online', () => void learnAll());
}

/** Where the module can't be run as it stands, it is a script by itself: the build has put all into one. */
async function startWorker() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const scope = '/falt';
  try {
    await serviceWorker.register(WORKER, { scope, type: 'module' });
  } catch {
    await serviceWorker.register(WORKER, { scope }).catch(() => {});
  }
}

/** Whoever was here last is taken to be here while there is no signal. */
async function recallUser() {
  const user = await recall('user');
  if (user && !session.value.user) session.set({ user });
}

async function userChanged() {
  const { user } = session.value;
  if (user) await remember('user', user);
  else await Promise.all(['user', 'mine', 'mineAt', 'near'].map(forget));
  if (!user) knowledge.set({ mine: null, mineAt: null, near: [] });
  await learnAll();
}

/** What was sent changes what is to be done. */
async function learnTodo() {
  if (session.value.user) await learnMine(whereabouts.value.at).catch(() => {});
}

/** What is needed later without a signal; quietly, after what is needed now. */
async function learnAll() {
  const { user } = session.value;
  if (user) void remember('user', user);
  if (catalogue.value.status !== 'ready') await loadCatalogue().catch(() => {});
  const { at } = whereabouts.value;
  if (user) await Promise.allSettled([learnLamps(), learnMine(at)]);
  if (mayWalk()) await learnWalkChoices().catch(() => {});
  await new Promise((rest) => setTimeout(rest, QUIET_MS));
  if (draft.value.entry) return;
  await keepMap();
}

/** Not again while the same of the same place is there. */
async function keepMap() {
  const { at } = whereabouts.value;
  const { lamps, map } = knowledge.value;
  const wanted = mapName(at);
  if (wanted === map && (await globalThis.caches?.has(TILES))) return;
  const positions = (lamps ?? []).map(({ position }) => position);
  if (await keepTiles(at, positions)) learn({ map: wanted });
}
