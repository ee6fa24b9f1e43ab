/** The colours of the map; each is a token of styles/tokens.css. */
const TOKENS = /** @type {const} */ ({
  land: '--land',
  water: '--water',
  waterLine: '--water-line',
  green: '--green',
  rock: '--rock',
  paved: '--paved',
  building: '--building',
  buildingLine: '--building-line',
  street: '--street',
  streetMain: '--street-main',
  streetFoot: '--street-foot',
  streetLine: '--street-line',
  tree: '--tree',
  treeLine: '--tree-line',
  label: '--map-label',
  labelHalo: '--map-halo',
  waterLabel: '--water-label',
  lampLed: '--lamp-led',
  lampSodium: '--lamp-sodium',
  lampOther: '--lamp-other',
  lampRim: '--lamp-rim',
  lampOff: '--lamp-off',
  lampGlow: '--lamp-glow',
  cabinet: '--cabinet',
  cabinetMark: '--cabinet-mark',
  cameraZone: '--zone-camera',
  guardArea: '--zone-guard',
  hostArea: '--zone-host',
  orderRule: '--zone-rule',
  plan: '--zone-plan',
  responsibility: '--zone-responsibility',
  place: '--zone-place',
  accent: '--accent',
  surface: '--surface',
  danger: '--danger',
  focus: '--focus',
  line: '--line',
  text: '--text',
  muted: '--text-2',
  warn: '--warn',
  other: '--other',
  otherText: '--other-text',
});

/** @typedef {Record<keyof typeof TOKENS, string> & {font: string, night: boolean}} Palette */

/** Reads the present theme's colours. @returns {Palette} */
export function readPalette() {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const pairs = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  const font = style.getPropertyValue('--font').trim();
  return { ...Object.fromEntries(pairs), font, night: root.dataset.theme === 'night' };
}
