import { listenForChanges } from './api/events.js';
import { loadSession } from './api/session.js';
import { followChosen } from './edit/bulk.js';
import { followSelection, editor } from './edit/editor.js';
import { heardOf } from './edit/editorSave.js';
import { announce, catchUp } from './map/changes.js';
import { loadCatalogue } from './map/layers.js';
import { mapState, mirrorState } from './map/state.js';
import { followSubject } from './edit/operating.js';
import { pointing } from './map/pointing.js';
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
  followSelection();
  followChosen();
  followSubject();
  listenForChanges(
    (change) => {
      announce(change.layers);
      heardOf(change).catch(() => {});
    },
    () => void catchUp().catch(() => {}),
  );
}

/** @param {import('./map/state.js').MapState} state */
function dress({ theme, language, screen }) {
  document.documentElement.dataset.theme = screen === 'ljus' ? 'night' : theme;
  document.documentElement.lang = language;
}
