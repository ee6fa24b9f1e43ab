import { mapState } from '../map/state.js';

const KEY = 'lykta.falt';

/** Dark unless somebody has chosen otherwise: it is used at night. @returns {{language: 'sv'|'en', theme: 'light'|'night'}} */
export function readLook() {
  try {
    const { language = 'sv', theme = 'night' } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { language, theme };
  } catch {
    return { language: 'sv', theme: 'night' };
  }
}

/** Dresses the page, and keeps how it was chosen to look. */
export function followLook() {
  dress();
  mapState.subscribe((now, before) => {
    if (now.language === before.language && now.theme === before.theme) return;
    dress();
    try {
      localStorage.setItem(KEY, JSON.stringify({ language: now.language, theme: now.theme }));
    } catch {
      // A browser that refuses storage only forgets.
    }
  });
}

function dress() {
  const { theme, language } = mapState.value;
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
}
