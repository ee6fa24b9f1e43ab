/** What an entry is about, by the words of `onSiteCategory`. @param {Pick<import('./box.js').Entry, 'kind'|'content'>} entry @returns {string} */
export function taskOf({ kind, content }) {
  switch (kind) {
    case 'report':
      return content.category;
    case 'step':
      return 'clean';
    case 'walk':
      return 'walk';
  }
}
