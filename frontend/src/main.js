import { listenForChanges } from './api/events.js';
import { loadSession, session } from './api/session.js';
import { startAutosave } from './edit/autosave.js';
import { followChosen } from './edit/bulk.js';
import { followSelection, editor } from './edit/editor.js';
import { heardOf } from './edit/merging.js';
import { isOwn } from './edit/outbox.js';
import { heardWhoIsHere, startPresence } from './edit/presence.js';
import { goOn } from './edit/reloaded.js';
import { announce, announceScenario, catchUp } from './map/changes.js';
import { comparing } from './light/comparing.js';
import { catalogue, loadCatalogue } from './map/layers.js';
import { mapState, mirrorState } from './map/state.js';
import { followSubject } from './edit/operating.js';
import { pointing } from './map/pointing.js';
import { followCase } from './reports/case.js';
import { followScenario, othersNow } from './scenarios/scenarios.js';
import { followZones } from './zones/zones.js';
import './shell/lk-app.js';

mirrorState();
dress(mapState.value);
mapState.subscribe(dress);
editor.subscribe((now, before) => {
  if (now.draft?.id !== before.draft?.id) pointing.set({ reshaping: true, dragged: null });
});
start();

async function start() {
  await Promise.allSettled([loadSession(), loadCatalogue()]);
  await goOn();
  startAutosave();
  startPresence();
  followSelection();
  followChosen();
  followSubject();
  void followScenario();
  void followCase();
  void followZones();
  let stop = listen();
  session.subscribe((now, before) => {
    if (now.user === before.user) return;
    stop();
    stop = listen();
  });
}

/** What one hears depends on who one is: with every log-in anew. */
function listen() {
  const hear = (/** @type {import('./api/events.js').Change} */ change) => {
    announce(change.layers);
    heardOf(change).catch(() => {});
  };
  const hearScenario = (/** @type {import('./api/events.js').ScenarioSaved} */ saved) => {
    const { scenario } = mapState.value;
    if (!saved.layers.length) othersNow().catch(() => {});
    if (![scenario, comparing.value.other].includes(saved.scenario) || isOwn(saved.changeSet)) return;
    announceScenario(saved.layers);
    if (saved.scenario !== scenario || !saved.layers.length) return;
    const layers = Object.fromEntries(saved.layers.map((name) => [name, { generation: 0, bounds: null }]));
    heardOf({ ...saved, layers }).catch(() => {});
  };
  return listenForChanges(hear, hearScenario, heardWhoIsHere, () => void afterGap().catch(() => {}));
}

/** What a scenario is by now, no layer's generation tells. */
async function afterGap() {
  await catchUp();
  if (mapState.value.scenario || comparing.value.other)
    announceScenario(catalogue.value.layers.map(({ name }) => name));
}

/** @param {import('./map/state.js').MapState} state */
function dress({ theme, language, screen }) {
  document.documentElement.dataset.theme = screen === 'ljus' ? 'night' : theme;
  document.documentElement.lang = language;
}
