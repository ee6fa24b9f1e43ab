import { isOpen, zones } from '../../zones/zones.js';
import { pathOf, twice } from './shape.js';

/** @typedef {import('./frame.js').Frame} Frame */

const WITHIN = 0.22;

/** @returns {boolean} whether no zone's page is open */
export function seenIsEmpty() {
  return !isOpen() || !zones.value.page;
}

/** The outline of the zone whose page is open, and what its cameras see. @param {Frame} frame */
export function paintSeen(frame) {
  const { ctx, palette } = frame;
  ctx.clearRect(0, 0, frame.width, frame.height);
  const { page, seen } = zones.value;
  if (!page || seenIsEmpty()) return;
  for (const { polygons } of seen?.cameras ?? [])
    for (const rings of polygons) {
      const path = pathOf(frame, rings);
      ctx.globalAlpha = WITHIN;
      ctx.fillStyle = palette.cameraZone;
      ctx.fill(path, 'evenodd');
      ctx.globalAlpha = 1;
      ctx.strokeStyle = palette.cameraZone;
      ctx.lineWidth = 1.2;
      ctx.stroke(path);
    }
  for (const rings of page.outline) twice(ctx, pathOf(frame, rings), 2.5, palette.accent, palette.surface);
}
