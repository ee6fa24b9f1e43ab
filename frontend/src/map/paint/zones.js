import { insideTile, placeOf, traceOutline, tracePolygon } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Tile} Tile */
/** @typedef {'cameraZone'|'guardArea'|'hostArea'|'orderRule'|'plan'|'responsibility'|'place'} ZoneColour */

/** @type {Record<string, {colour: ZoneColour, fill: number, width: number, dash?: number[]}>} */
const STYLES = {
  place: { colour: 'place', fill: 0, width: 1, dash: [1, 4] },
  responsibility_area: { colour: 'responsibility', fill: 0.04, width: 1.4 },
  survey_area: { colour: 'responsibility', fill: 0, width: 1, dash: [2, 3] },
  plan: { colour: 'plan', fill: 0.05, width: 2 },
  order_rule_area: { colour: 'orderRule', fill: 0, width: 1.6, dash: [10, 3, 2, 3] },
  host_area: { colour: 'hostArea', fill: 0.07, width: 1.6 },
  presence: { colour: 'guardArea', fill: 0, width: 1, dash: [3, 3] },
  guard_area: { colour: 'guardArea', fill: 0.08, width: 1.6 },
  camera_zone: { colour: 'cameraZone', fill: 0.08, width: 1.6 },
};
export const ZONE_LAYERS = Object.keys(STYLES);
const TIMED = [7, 4];

/**
 * Outline and a thin fill; dashed where the zone is limited in time.
 * @param {Frame} frame @param {Tile[]} tiles @param {string} layer
 */
export function paintZones(frame, tiles, layer) {
  const style = STYLES[layer];
  const { ctx, palette } = frame;
  ctx.strokeStyle = ctx.fillStyle = palette[style.colour];
  ctx.lineWidth = style.width;
  ctx.lineCap = 'butt';
  for (const tile of tiles) insideTile(frame, placeOf(frame, tile), () => paintTile(frame, tile, style));
  ctx.setLineDash([]);
}

/** @param {Frame} frame @param {Tile} tile @param {(typeof STYLES)[string]} style */
function paintTile(frame, tile, style) {
  const { ctx } = frame;
  const place = placeOf(frame, tile);
  for (let i = 0; i < tile.layer.count; i++) {
    const surface = new Path2D();
    tracePolygon(surface, tile.layer, i, place);
    ctx.globalAlpha = style.fill;
    if (style.fill) ctx.fill(surface, 'evenodd');
    ctx.globalAlpha = 1;
    ctx.setLineDash(style.dash ?? (tile.layer.get(i, 'valid_to') ? TIMED : []));
    const outline = new Path2D();
    traceOutline(outline, tile.layer, i, place);
    ctx.stroke(outline);
  }
}
