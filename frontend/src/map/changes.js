import { catalogue, refreshLayers } from './layers.js';

/** @typedef {Record<string, {generation: number, bounds: number[]|null}>} LayerChanges by layer; null bounds: anywhere */

const COUNT_DELAY_MS = 400;
/** @type {Set<(changes: LayerChanges) => void>} */
const listeners = new Set();
let timer = 0;

/** @param {(changes: LayerChanges) => void} listener @returns {() => void} stops listening */
export function onLayersChanged(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells everybody who draws or lists that layers have changed. @param {LayerChanges} changes */
export function announce(changes) {
  const layers = catalogue.value.layers.map((layer) => {
    const generation = changes[layer.name]?.generation ?? 0;
    return generation > layer.generation ? { ...layer, generation } : layer;
  });
  catalogue.set({ layers });
  for (const listener of listeners) listener(changes);
  clearTimeout(timer);
  timer = Number(setTimeout(() => refreshLayers().catch(() => {}), COUNT_DELAY_MS));
}

/** A change of the scenario that is open: the register's layers are the generations they were. @param {Iterable<string>} names of layers */
export function announceScenario(names) {
  const layers = catalogue.value.layers.filter(({ name }) => new Set(names).has(name));
  const changes = layers.map(({ name, generation }) => [name, { generation, bounds: null }]);
  for (const listener of listeners) listener(Object.fromEntries(changes));
}

/** After a gap: whatever has a new generation has changed. */
export async function catchUp() {
  const before = new Map(catalogue.value.layers.map(({ name, generation }) => [name, generation]));
  await refreshLayers();
  const changed = catalogue.value.layers.filter(({ name, generation }) => generation !== before.get(name));
  const changes = changed.map(({ name, generation }) => [name, { generation, bounds: null }]);
  for (const listener of listeners) listener(Object.fromEntries(changes));
}
