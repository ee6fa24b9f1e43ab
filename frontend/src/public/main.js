import { loadCatalogue } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { PublicMap } from './publicMap.js';

/** What the public map shows of the ground. */
const GROUND = ['land_cover', 'street', 'building', 'place'];
const STYLES = '/app/styles/public.css';

const box = /** @type {HTMLElement|null} */ (document.querySelector('.map'));
if (box) void begin(box);

/** The page is whole without the map: where something of it can't be had, its room is given back. @param {HTMLElement} box */
async function begin(box) {
  followTheme();
  try {
    const source = String(box.dataset.source);
    const [answer] = await Promise.all([fetch(source), loadCatalogue(), styles()]);
    if (!answer.ok) throw new Error(`${source} ${answer.status}`);
    const { entries } = await answer.json();
    mapState.set({ visible: GROUND });
    new PublicMap(box, entries).start();
  } catch (failure) {
    box.remove();
    throw failure;
  }
}

/** The map's colours follow the page's, which are the browser's own. */
function followTheme() {
  const night = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => {
    const theme = night.matches ? 'night' : 'light';
    document.documentElement.dataset.theme = theme;
    mapState.set({ theme });
  };
  night.addEventListener('change', dress);
  dress();
}

/** After the page's own, which needs none of it. */
function styles() {
  return new Promise((ready, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = STYLES;
    link.addEventListener('load', ready);
    link.addEventListener('error', failed);
    document.head.append(link);
  });
}
