import { getFeature } from '../../api/features.js';
import { onLayersChanged } from '../../map/changes.js';
import { featureSource } from './featureSource.js';

/** @typedef {import('../../map/state.js').FeatureRef} FeatureRef */
/** @typedef {import('./featureSource.js').FeatureSource} FeatureSource */

const MOST_KEPT = 400;
const REST_MS = 60;
const TRY_AGAIN_MS = 5_000;

/**
 * Shapes as the server has them. A tile's corners are rounded to 8 cm: what is snapped to is fetched once and the
 * place taken from there. Null: it could not be fetched.
 * @type {Map<string, FeatureSource|null>}
 */
const kept = new Map();
/** @type {Map<string, Promise<void>>} */
const underWay = new Map();
let timer = 0;

onLayersChanged((changes) => {
  for (const [id, source] of kept) if (!source?.ref || source.ref.layer in changes) kept.delete(id);
});

/** @returns {FeatureSource[]} of these layers @param {string[]} layers */
export function exactSources(layers) {
  return [...kept.values()].flatMap((source) =>
    source?.ref && layers.includes(source.ref.layer) ? source : [],
  );
}

/** @param {string} id @returns {FeatureSource|null|undefined} undefined where nobody has asked yet */
export function findExact(id) {
  return kept.get(id);
}

/** @param {FeatureRef} ref @returns {Promise<void>} when it is known, or known not to be had */
export function fetchExact(ref) {
  const running = underWay.get(ref.id);
  if (running) return running;
  const fetching = read(ref).finally(() => underWay.delete(ref.id));
  underWay.set(ref.id, fetching);
  return fetching;
}

/** As soon as the pointer rests, so that a click finds them there. @param {FeatureRef[]} refs */
export function fetchExactSoon(refs) {
  clearTimeout(timer);
  timer = Number(setTimeout(() => refs.forEach(fetchExact), REST_MS));
}

/** @param {FeatureRef} ref */
async function read(ref) {
  if (kept.size >= MOST_KEPT) kept.clear();
  try {
    const { geometry } = await getFeature(ref.layer, ref.id);
    kept.set(ref.id, geometry && featureSource(geometry, ref));
  } catch {
    kept.set(ref.id, null);
    setTimeout(() => kept.get(ref.id) === null && kept.delete(ref.id), TRY_AGAIN_MS);
  }
}
