import { pointing } from '../pointing.js';
import { at, twice } from './shape.js';
import { drawCabinet, drawLamp, lampRadius, lampSymbol } from './symbols.js';

/**
 * A selected point with its ring, and a lamp with the look that it has on the map.
 * @param {import('./frame.js').Frame} frame @param {import('../../edit/draft.js').Draft} draft @param {import('../../api/types.js').Point} geometry
 */
export function paintPoint(frame, draft, geometry) {
  const { ctx, palette } = frame;
  const { x, y } = at(frame, geometry.coordinates);
  const radius = Math.max(5, lampRadius(frame.zoom));
  const ring = new Path2D();
  ring.arc(x, y, radius + 4, 0, 2 * Math.PI);
  twice(ctx, ring, 3, palette.accent, palette.surface);
  if (draft.layer === 'lighting_cabinet') return drawCabinet(ctx, x, y, radius, palette);
  if (draft.layer !== 'light_point') return;
  drawLamp(ctx, x, y, radius, pointing.value.symbol ?? lampSymbol((key) => draft.values[key]), palette);
}
