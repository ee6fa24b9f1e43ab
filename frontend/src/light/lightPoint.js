import { getLightValue } from '../api/light.js';
import { scoped } from '../api/scope.js';
import { Store } from '../map/store.js';
import { toMetres } from '../map/sweref.js';
import { number } from '../i18n/i18n.js';
import { tell } from '../shell/notices.js';
import { light, requestOf } from './lightState.js';

/**
 * @typedef {object} LightPoint the place that is asked about
 * @property {{x: number, y: number}|null} at pixels in the map's box
 * @property {number} lux as the picture has it; NaN where unknown
 * @property {import('../api/light.js').LightValue|null} value with its lamps, once the pointer rests
 */

const PATIENCE_MS = 150;

/** @type {Store<LightPoint>} */
export const lightPoint = new Store(/** @type {LightPoint} */ ({ at: null, lux: NaN, value: null }));

let timer = 0;
let asking = new AbortController();

/** @param {{x: number, y: number}} at @param {import('../api/types.js').Position} position @param {number} lux */
export function askLight(at, position, lux) {
  forgetLight();
  lightPoint.set({ at, lux });
  timer = Number(setTimeout(() => void ask(position), PATIENCE_MS));
}

export function forgetLight() {
  clearTimeout(timer);
  asking.abort();
  lightPoint.set({ at: null, value: null });
}

/** @param {import('../api/types.js').Position} position */
async function ask(position) {
  asking = new AbortController();
  try {
    lightPoint.set({ value: await valueAt(position, asking.signal) });
  } catch {
    // the picture's own value stands; the lamps are a help, not the answer
  }
}

/** Says how much light there is, for whoever has no pointer. @param {import('../api/types.js').Position} position */
export async function tellLight(position) {
  try {
    const { lux, lamps } = await valueAt(position, new AbortController().signal);
    tell('light.here', { params: { lux: number(lux, lux < 10 ? 2 : 1), n: number(lamps.length) } });
  } catch {
    tell('light.failed');
  }
}

/** @param {import('../api/types.js').Position} position @param {AbortSignal} signal */
function valueAt(position, signal) {
  const [x, y] = toMetres(position);
  const { side } = light.value;
  const towards = side === 'facing' || light.value.quantity === 'vertical';
  const from = towards ? { facing: light.value.facing } : { side };
  return getLightValue(scoped({ ...requestOf(light.value), ...from, x, y }), signal);
}
