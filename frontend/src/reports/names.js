import { listFeatures } from '../api/features.js';
import { Store } from '../map/store.js';

/** @typedef {import('../api/reports.js').Named} Named */

/** Who may be made responsible, and named places; asked for once. @type {Store<{actors: Named[], places: Named[]}>} */
export const names = new Store(
  /** @type {{actors: Named[], places: Named[]}} */ ({ actors: [], places: [] }),
);

const MOST = 500;
let asked = false;

export async function loadNames() {
  if (asked) return;
  asked = true;
  try {
    const [actors, places] = await Promise.all([namesOf('actor'), namesOf('place')]);
    names.set({ actors, places });
  } catch {
    asked = false;
  }
}

/** @param {string} layer @returns {Promise<Named[]>} */
async function namesOf(layer) {
  const { features } = await listFeatures(layer, { limit: MOST });
  const found = features.map(({ id, properties }) => ({ id, name: String(properties.name ?? '') }));
  return found.filter(({ name }) => name).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
