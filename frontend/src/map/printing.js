import { getPrintChoices } from '../api/print.js';
import { tell } from '../shell/notices.js';
import { goTo } from './goTo.js';
import { mapState } from './state.js';
import { Store } from './store.js';
import { toDegrees, toMetres } from './sweref.js';
import { viewBounds } from './viewBounds.js';

/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {import('../api/print.js').Sheet} Sheet */

/**
 * The sheet that is being set up.
 * @typedef {object} Printing
 * @property {boolean} open
 * @property {import('../api/print.js').PrintChoices} choices
 * @property {string} paper
 * @property {string} orientation
 * @property {number} scale
 * @property {string} title
 * @property {Position} center of the map on the sheet
 * @property {boolean} busy the PDF is being made
 */

const MM_PER_M = 1000;
const CLOSEST = 20;

/** @type {Store<Printing>} */
export const printing = new Store(
  /** @type {Printing} */ ({
    open: false,
    choices: { scales: [], sheets: [], layers: [] },
    paper: 'a4',
    orientation: 'landscape',
    scale: 1000,
    title: '',
    center: [0, 0],
    busy: false,
  }),
);

/** Sets up a sheet over the middle of the map, with as much on it as the view holds whole. */
export async function openPrinting() {
  const { view } = mapState.value;
  if (printing.value.open || !view || mapState.value.scenario) return;
  try {
    printing.set({ choices: await getPrintChoices() });
  } catch {
    return tell('print.failed');
  }
  printing.set({ center: view.center, scale: fittingScale(viewBounds(view)), open: true });
  showFrame();
}

export function endPrinting() {
  printing.set({ open: false });
}

/** The whole frame, clear of the cards. */
export function showFrame() {
  goTo(frameBounds(), CLOSEST);
}

/** @returns {Sheet|undefined} */
export function sheetNow() {
  const { choices, paper, orientation } = printing.value;
  return choices.sheets.find((sheet) => sheet.paper === paper && sheet.orientation === orientation);
}

/** @param {number[]} bounds degrees @returns {number} */
function fittingScale([west, south, east, north]) {
  const { scales } = printing.value.choices;
  const sheet = sheetNow();
  const [x0, y0] = toMetres([west, south]);
  const [x1, y1] = toMetres([east, north]);
  const fits = (/** @type {number} */ scale) =>
    sheet &&
    (sheet.mapWidthMm * scale) / MM_PER_M <= x1 - x0 &&
    (sheet.mapHeightMm * scale) / MM_PER_M <= y1 - y0;
  return scales.findLast(fits) ?? scales[0];
}

/** What of the ground is on the sheet. @returns {{width: number, height: number}|null} metres */
export function groundSize() {
  const sheet = sheetNow();
  const { scale } = printing.value;
  return (
    (sheet && {
      width: (sheet.mapWidthMm * scale) / MM_PER_M,
      height: (sheet.mapHeightMm * scale) / MM_PER_M,
    }) ??
    null
  );
}

/** The sheet's map on the ground: right angles in SWEREF 99, askew on the web's map. @returns {Position[]} closed; empty where nothing is set up */
export function frameCorners() {
  const size = groundSize();
  if (!printing.value.open || !size) return [];
  const [x, y] = toMetres(printing.value.center);
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2];
  const signs = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ];
  return signs.map(([east, north]) => toDegrees([x + east * halfWidth, y + north * halfHeight]));
}

/** @returns {number[]} west, south, east, north in degrees */
export function frameBounds() {
  const corners = frameCorners();
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** @param {number} eastMm on the paper @param {number} northMm on the paper */
export function moveFrame(eastMm, northMm) {
  const { center, scale } = printing.value;
  const [x, y] = toMetres(center);
  printing.set({ center: toDegrees([x + (eastMm * scale) / MM_PER_M, y + (northMm * scale) / MM_PER_M]) });
}

/** Layers that the map shows and paper can. @returns {string[]} */
export function printedLayers() {
  return mapState.value.visible.filter((layer) => printing.value.choices.layers.includes(layer));
}
