import { pixelX, pixelY } from '../../map/mercator.js';

const FROM_ZOOM = 14;
const RADIUS_PX = 3;

/** All lamps, small, from the list that the phone keeps. @param {import('../../map/paint/frame.js').Frame} frame @param {import('../keep/known.js').Lamp[]} lamps */
export function paintDots({ ctx, zoom, originX, originY, width, height, palette }, lamps) {
  ctx.clearRect(0, 0, width, height);
  if (zoom < FROM_ZOOM) return;
  ctx.fillStyle = palette.lampLed;
  ctx.strokeStyle = palette.lampRim;
  ctx.beginPath();
  for (const { position } of lamps) {
    const x = pixelX(position[0], zoom) - originX;
    const y = pixelY(position[1], zoom) - originY;
    if (x < 0 || y < 0 || x > width || y > height) continue;
    ctx.moveTo(x + RADIUS_PX, y);
    ctx.arc(x, y, RADIUS_PX, 0, 2 * Math.PI);
  }
  ctx.fill();
  ctx.stroke();
}
