import { svg, html } from 'lit';

/** One line set on a 24-pixel square, 1.7 pixels wide; drawn for Lykta. */
const PATHS = {
  lantern: 'M8 4h8l2 5H6zM7 9l2 9h6l2-9M12 18v3M9 21h6',
  map: 'M9 4 3 6v14l6-2 6 2 6-2V4l-6 2zM9 4v14M15 6v14',
  exchange: 'M7 4v14m0 0-3-3m3 3 3-3M17 20V6m0 0-3 3m3-3 3 3',
  bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2.1h5c0-.9.4-1.6 1-2.1A6 6 0 0 0 12 3',
  leaf: 'M12 3c4 2.5 6 5.500 6 9a6 6 0 0 1-12 0c0-3.500 2-6.500 6-9M12 9v12',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M20 20l-4-4',
  layers: 'M12 4 3 9l9 5 9-5zM3 14l9 5 9-5',
  select: 'M5 4l6 15 2.4-6.2L19.5 10z',
  point: 'M12 4.5a6 6 0 0 0-6 6c0 4.5 6 9.5 6 9.5s6-5 6-9.5a6 6 0 0 0-6-6M12 8.5v4M10 10.5h4',
  line: 'M5 19 19 5M5 19m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19 5m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  polygon: 'M5 8l8-3 6 6-3 8H7z',
  record: 'M5 4h14v16H5zM8 9h8M8 13h8M8 17h4',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  home: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  undo: 'M9 6 4 11l5 5M4 11h9a6 6 0 0 1 6 6v2',
  redo: 'M15 6l5 5-5 5M20 11h-9a6 6 0 0 0-6 6v2',
  steps: 'M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5',
  swap: 'M4 8h13m0 0-3-3m3 3-3 3M20 16H7m0 0 3-3m-3 3 3 3',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  filter: 'M4 5h16l-6 7v6l-4 2v-8z',
  columns: 'M4 5h16v14H4zM9.3 5v14M14.7 5v14',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  check: 'M5 13l4 4L19 7',
  history: 'M4 12a8 8 0 1 0 3-6.2M4 4v4h4M12 8v4l3 2',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.5',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 11v5M12 8v.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 20c1-4 4-6 8-6s7 2 8 6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  offline: 'M4 9c5-4 11-4 16 0M7.5 13c3-2 6-2 9 0M12 17v.5M3 3l18 18',
  vertex:
    'M5 18 12 6l7 12M12 6m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5 18m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19 18m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  rectangle: 'M4 6h3M10 6h4M17 6h3v3M20 12v3M20 18h-3M14 18h-4M7 18H4v-3M4 12V9',
  lasso:
    'M12 4c-5 0-8 2.4-8 5.5S7.5 15 12 15s8-2.4 8-5.5S17 4 12 4M8.500 14.500a2 2 0 1 0 .2 3.500c.4 1.400-.5 2.500-2.200 3',
  all: 'M4 4h16v16H4zM8 12l3 3 5-6',
  invert: 'M4 4h16v16H4zM4 20 20 4M8 7h4M14 16h4M16 14v4',
  row: 'M3 20h18M6 20V9m6 11V9m6 11V9M4 9h4M10 9h4M16 9h4',
  split: 'M4 12h5M15 12h5M12 4v3M12 10v4M12 17v3',
  join: 'M4 12h16M8 8l4 4-4 4M16 8l-4 4 4 4',
  offset: 'M4 16 14 6h6M4 21l12-11h4',
  copy: 'M8 8h12v12H8zM4 16V4h12',
  move: 'M12 3v18M3 12h18M12 3l-3 3m3-3 3 3M12 21l-3-3m3 3 3-3M3 12l3-3m-3 3 3 3M21 12l-3-3m3 3-3 3',
  rotate: 'M19 12a7 7 0 1 1-2.500-5.400M20 3v5h-5',
  fly: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8',
  magnet: 'M6 4v8a6 6 0 0 0 12 0V4h-4v8a2 2 0 0 1-4 0V4zM6 8h4M14 8h4',
  trace: 'M4 18c4 0 4-5 8-5s4-7 8-7M4 18m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M16 3l4 3-3 4',
  branch:
    'M6 4v16M6 9c0 5 12 2 12 9M18 18v2M6 4m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M18 20m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  review: 'M5 4h14v10M5 4v16h7M8 8h8M8 12h4M14 18l2 2 5-5',
  printer: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7zM17 12v.5',
  ruler: 'M3 15 15 3l6 6L9 21zM7 11l2 2M10 8l3 3M13 5l2 2',
  report: 'M4 5h16v11h-8l-5 4v-4H4zM12 8v3M12 13v.5',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.500l3 2',
  pause: 'M9 6v12M15 6v12',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  list: 'M4 6h16M4 12h16M4 18h16',
  plan: 'M8 4h8v3H8zM8 5.5H5.5v15h13v-15H16M8.5 12l2 2 4-4M8.500 17.500h7',
  board: 'M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v11h-4z',
  bars: 'M4 20h16M7 20v-6M12 20V6M17 20v-9',
  mask: 'M4 7h16v10H4zM7 11h4M13 11h4',
  rightAngle: 'M5 4v15h15M5 13h6v6',
  back: 'M15 5l-7 7 7 7',
  spray: 'M8 10h7v11H8zM9 10V7h5v3M10 7V4h3v3M17 4h.5M17 7h.5M20 3h.5M20 5.500h.5M20 8h.5M8 14h7',
  broken: 'M4 4h16v16H4zM13 4l-3 5 4 3-4 3 2 5M14 12l6 2M10 9 4 7',
  unsafe:
    'M12 3 4.500 6v5.500c0 4.500 3 7.700 7.500 9.500 4.500-1.800 7.500-5 7.500-9.500V6zM12 8v5M12 16v.5',
  litter: 'M5 8h14l-1.500 13h-11zM8 8c0-2 1-4 3-4s2 2 4 1 2 1 1.500 3M10 12v5M14 12v5',
  camera: 'M4 7h4l1.500-3h5L16 7h4v13H4zM12 9.500a3.700 3.700 0 1 0 0 7.400 3.700 3.700 0 0 0 0-7.400',
  pin: 'M12 3a6.500 6.500 0 0 0-6.500 6.500C5.500 14.500 12 21 12 21s6.500-6.500 6.500-11.500A6.500 6.500 0 0 0 12 3M12 7.200a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600',
  save: 'M12 4v11m0 0-4-4m4 4 4-4M5 20h14',
  route:
    'M6 19a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M18 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M8.500 16.500H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h6',
  more: 'M5 12h.5M12 12h.5M19 12h.5',
};

/** @typedef {keyof typeof PATHS} IconName */

/** @param {IconName} name @returns {string} its line, for who draws it elsewhere than on a page */
export function iconPath(name) {
  return PATHS[name];
}

/** @param {IconName} name @param {number} [size] pixels */
export function icon(name, size = 20) {
  return html`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}
