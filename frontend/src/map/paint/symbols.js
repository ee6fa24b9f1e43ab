/** @typedef {import('./palette.js').Palette} Palette */

/** What a lamp's symbol says: the light source by colour, the state by shape. */
export const LAMP = { led: 0, sodium: 1, other: 2 };
export const STATE = { on: 0, off: 4, faulty: 8, planned: 12 };
const FAULTY = new Set(['faulty', 'column_issue']);

/** @param {(key: string) => unknown} get an attribute of the lamp @returns {number} LAMP + STATE */
export function lampSymbol(get) {
  return lampSource(get('light_source')) + lampState(String(get('status')), isOff(get));
}

/** @param {(key: string) => unknown} get @returns {boolean} whether it is off on purpose now */
function isOff(get) {
  const [from, to] = [get('deliberately_off_from'), get('deliberately_off_to')];
  if (get('off') != null || from == null) return get('off') === true;
  const now = Date.now();
  return instant(from) <= now && (to == null || now <= instant(to));
}

/** @param {unknown} time milliseconds since 1970, or as text */
function instant(time) {
  return typeof time === 'number' ? time : Date.parse(String(time));
}

/** @param {unknown} source */
function lampSource(source) {
  if (source === 'hps') return LAMP.sodium;
  return source === 'led' || source == null ? LAMP.led : LAMP.other;
}

/** @param {string} status @param {boolean} off */
function lampState(status, off) {
  if (off) return STATE.off;
  if (FAULTY.has(status)) return STATE.faulty;
  return status === 'planned' || status === 'removed' ? STATE.planned : STATE.on;
}

/** @param {number} zoom @returns {number} radius of a lamp, pixels */
export function lampRadius(zoom) {
  return Math.max(1.5, Math.min(8, 1.6 + (zoom - 13) * 0.72));
}

/**
 * @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} radius pixels
 * @param {number} symbol @param {Palette} palette
 */
export function drawLamp(ctx, x, y, radius, symbol, palette) {
  const state = symbol & 12;
  const colour = [palette.lampLed, palette.lampSodium, palette.lampOther][symbol & 3];
  if (palette.night && state === STATE.on && radius > 2.4) glow(ctx, x, y, radius, palette);
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = state === STATE.off || state === STATE.planned ? palette.lampOff : colour;
  ctx.fill();
  ctx.lineWidth = state === STATE.off ? Math.max(1.4, radius * 0.36) : Math.max(0.8, radius * 0.24);
  ctx.strokeStyle = state === STATE.off ? colour : palette.lampRim;
  ctx.setLineDash(state === STATE.planned ? [radius * 0.8, radius * 0.5] : []);
  ctx.stroke();
  ctx.setLineDash([]);
  if (state === STATE.off) rim(ctx, x, y, radius, palette);
  if (state === STATE.faulty) cross(ctx, x, y, radius, palette);
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} radius @param {Palette} palette */
function rim(ctx, x, y, radius, palette) {
  ctx.beginPath();
  ctx.arc(x, y, radius * 1.2, 0, 2 * Math.PI);
  ctx.lineWidth = Math.max(0.7, radius * 0.16);
  ctx.strokeStyle = palette.lampRim;
  ctx.stroke();
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} radius @param {Palette} palette */
function cross(ctx, x, y, radius, palette) {
  const arm = radius * 1.05;
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [radius * 0.34 + 1.6, palette.labelHalo],
    [Math.max(1.2, radius * 0.34), palette.danger],
  ])) {
    ctx.beginPath();
    ctx.moveTo(x - arm, y - arm);
    ctx.lineTo(x + arm, y + arm);
    ctx.moveTo(x + arm, y - arm);
    ctx.lineTo(x - arm, y + arm);
    ctx.lineCap = 'round';
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.stroke();
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} radius @param {Palette} palette */
function glow(ctx, x, y, radius, palette) {
  const light = ctx.createRadialGradient(x, y, radius * 0.5, x, y, radius * 2.6);
  light.addColorStop(0, palette.lampGlow);
  light.addColorStop(1, 'transparent');
  ctx.fillStyle = light;
  ctx.fillRect(x - radius * 3, y - radius * 3, radius * 6, radius * 6);
}

/** A cabinet: a square with a bolt. @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} half pixels @param {Palette} palette */
export function drawCabinet(ctx, x, y, half, palette) {
  ctx.fillStyle = palette.cabinet;
  ctx.strokeStyle = palette.surface;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  ctx.roundRect(x - half, y - half, 2 * half, 2 * half, half * 0.35);
  ctx.fill();
  ctx.stroke();
  if (half < 4) return;
  const bolt = [0.15, -0.65, -0.4, 0.12, 0, 0.12, -0.15, 0.65, 0.4, -0.12, 0, -0.12];
  ctx.beginPath();
  for (let i = 0; i < bolt.length; i += 2) ctx.lineTo(x + bolt[i] * half, y + bolt[i + 1] * half);
  ctx.closePath();
  ctx.fillStyle = palette.cabinetMark;
  ctx.fill();
}
