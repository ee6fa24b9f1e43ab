import { iconPath } from '../../shell/icons.js';
import { openId } from '../../reports/case.js';
import { reports } from '../../reports/reports.js';
import { CATEGORY_ICONS, isOpen } from '../../reports/words.js';
import { mapState } from '../state.js';
import { placeOf } from './frame.js';
import { at } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */
/** @typedef {import('../../api/reports.js').Category} Category */
/** @typedef {import('../../api/reports.js').Status} Status */
/** @typedef {{category: Category, open: boolean, late: boolean}} Look */

const ICON = 24;
const LINE = 2.1;
const FADED = 0.5;
const RING = 3.5;
/** @type {Map<string, Path2D>} */
const glyphs = new Map();

/** @param {number} zoom @returns {number} radius of a report's symbol, pixels */
export function caseRadius(zoom) {
  return Math.max(6, Math.min(13, 7 + (zoom - 14) * 1.5));
}

/** @returns {boolean} whether the view shows no reports of its own */
export function casesAreEmpty() {
  return mapState.value.screen !== 'anmalningar' || !reports.value.list.length;
}

/** The reports that the list found: done ones below, late ones on top, the open one ringed. @param {Frame} frame */
export function paintCases(frame) {
  frame.ctx.clearRect(0, 0, frame.width, frame.height);
  if (casesAreEmpty()) return;
  const { list, pointed } = reports.value;
  const rank = (/** @type {import('../../api/reports.js').Report} */ report) =>
    report.id === openId() ? 3 : Number(isOpen(report)) + Number(report.overdue);
  for (const report of [...list].sort((a, b) => rank(a) - rank(b))) {
    const { x, y } = at(frame, report.position);
    const look = { category: report.category, open: isOpen(report), late: report.overdue };
    drawCase(frame, x, y, look);
    if (report.id === openId() || report.id === pointed) ring(frame, x, y, frame.palette.accent, RING + 2);
  }
}

/** All that there are, as the layer's tiles say. @param {Frame} frame @param {Tile[]} tiles */
export function paintReports(frame, tiles) {
  for (const tile of tiles) {
    const { x, y, scale } = placeOf(frame, tile);
    const { layer } = tile;
    for (let i = 0; i < layer.count; i++) {
      const look = lookOf((key) => layer.get(i, key));
      drawCase(frame, x + layer.corners[2 * i] * scale, y + layer.corners[2 * i + 1] * scale, look);
    }
  }
}

/** @param {(key: string) => unknown} get @returns {Look} */
function lookOf(get) {
  const open = isOpen({ status: /** @type {Status} */ (get('status')) });
  const due = get('due_at');
  const time = typeof due === 'number' ? due : Date.parse(String(due));
  const late = open && get('paused_at') == null && time < Date.now();
  return { category: /** @type {Category} */ (get('category')), open, late };
}

/** A disc with the category's picture; faded when nobody has to act, ringed when it is late. @param {Frame} frame @param {number} x @param {number} y @param {Look} look */
function drawCase(frame, x, y, { category, open, late }) {
  const { ctx, palette } = frame;
  const radius = caseRadius(frame.zoom) * (open ? 1 : 0.8);
  ctx.globalAlpha = open ? 1 : FADED;
  if (late) ring(frame, x, y, palette.danger, RING);
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = open ? palette.other : palette.surface;
  ctx.strokeStyle = open ? palette.surface : palette.other;
  ctx.lineWidth = 1.5;
  ctx.fill();
  ctx.stroke();
  drawGlyph(ctx, x, y, radius, category, open ? palette.otherText : palette.other);
  ctx.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} radius @param {Category} category @param {string} colour */
function drawGlyph(ctx, x, y, radius, category, colour) {
  const name = CATEGORY_ICONS[category];
  if (!name) return;
  const glyph = glyphs.get(name) ?? new Path2D(iconPath(name));
  glyphs.set(name, glyph);
  const scale = (radius * 1.3) / ICON;
  ctx.save();
  ctx.translate(x - (ICON * scale) / 2, y - (ICON * scale) / 2);
  ctx.scale(scale, scale);
  ctx.strokeStyle = colour;
  ctx.lineWidth = LINE;
  ctx.lineJoin = ctx.lineCap = 'round';
  ctx.stroke(glyph);
  ctx.restore();
}

/** @param {Frame} frame @param {number} x @param {number} y @param {string} colour @param {number} away pixels outside the disc */
function ring(frame, x, y, colour, away) {
  const { ctx, palette } = frame;
  for (const [width, ink] of /** @type {[number, string][]} */ ([
    [5, palette.surface],
    [2.5, colour],
  ])) {
    ctx.beginPath();
    ctx.arc(x, y, caseRadius(frame.zoom) + away, 0, 2 * Math.PI);
    ctx.lineWidth = width;
    ctx.strokeStyle = ink;
    ctx.stroke();
  }
}
