import { mapState } from '../map/state.js';

const KEY = 'lykta.falt';

/** Dark unless somebody has chosen otherwise, or comes from a public page: it is used at night. @returns {{language: 'sv'|'en', theme: 'light'|'night'}} */
export function readLook() {
  const usual = fromPublicPage();
  try {
    return { ...usual, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    return usual;
  }
}

/** As the page was that led here. @returns {{language: 'sv'|'en', theme: 'light'|'night'}} */
function fromPublicPage() {
  const { search, hash } = location;
  const language = new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'sv';
  const light = hash.startsWith('#/anmal') && !matchMedia('(prefers-color-scheme: dark)').matches;
  return { language, theme: light ? 'light' : 'night' };
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
