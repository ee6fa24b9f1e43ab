const KEY = 'lykta.map';

/** @typedef {import('./state.js').MapState} MapState */

/** What this browser keeps between visits. @returns {Partial<MapState>} */
export function readKept() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** @param {MapState} state */
export function keep({ visible, background, language, theme, layersOpen }) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ visible, background, language, theme, layersOpen }));
  } catch {
    // A browser that refuses storage only forgets.
  }
}
