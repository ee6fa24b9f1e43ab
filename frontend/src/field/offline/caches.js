/** The browser's caches of the field app, by name. */
export const SHELL = 'lykta-falt.shell';
export const MODULES = 'lykta-falt.modules';
export const TILES = 'lykta-falt.tiles';
export const PHOTOS = 'lykta-falt.photos';
export const FACTS = 'lykta-falt.facts';
