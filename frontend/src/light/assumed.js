import { listAssumed } from '../api/light.js';
import { onLayersChanged } from '../map/changes.js';
import { mapState } from '../map/state.js';
import { Store } from '../map/store.js';

/**
 * @typedef {{id: string, designation: string|null, at: import('../api/types.js').Position, fields: string[]}} AssumedPoint a light point with luminaires that are partly guessed
 *
 * @typedef {object} AssumedState
 * @property {boolean} open whether the list is shown
 * @property {AssumedPoint[]} points by their designation
 * @property {string|null} field only those of which this one is guessed; null: all
 * @property {boolean} loading
 * @property {boolean} failed
 */

/** Lamps of which something is assumed. @type {Store<AssumedState>} */
export const assumed = new Store(
  /** @type {AssumedState} */ ({ open: false, points: [], field: null, loading: false, failed: false }),
);

/** @type {(() => void)[]} */
let ends = [];

export function openAssumed() {
  if (assumed.value.open) return;
  assumed.set({ open: true, field: null });
  ends = [
    onLayersChanged(() => void load()),
    mapState.subscribe((now, before) => now.scenario !== before.scenario && void load()),
  ];
  void load();
}

export function closeAssumed() {
  for (const end of ends) end();
  ends = [];
  assumed.set({ open: false });
}

async function load() {
  const { scenario } = mapState.value;
  assumed.set({ loading: true, failed: false });
  try {
    const points = byPoint(await listAssumed());
    if (scenario === mapState.value.scenario) assumed.set({ points, loading: false });
  } catch {
    assumed.set({ loading: false, failed: true });
  }
}

/** @param {import('../api/light.js').AssumedLamp[]} lamps @returns {AssumedPoint[]} */
export function byPoint(lamps) {
  /** @type {Map<string, AssumedPoint>} */
  const points = new Map();
  for (const { id, designation, at, fields } of lamps) {
    const known = points.get(id)?.fields ?? [];
    points.set(id, { id, designation, at, fields: [...new Set([...known, ...fields])] });
  }
  return [...points.values()].sort(inOrder);
}

/** Those without a designation last. @param {AssumedPoint} a @param {AssumedPoint} b */
function inOrder(a, b) {
  if (!a.designation || !b.designation) return Number(!a.designation) - Number(!b.designation);
  return a.designation.localeCompare(b.designation, 'sv', { numeric: true });
}

/** @param {AssumedState} state @returns {AssumedPoint[]} those that are listed */
export function listed({ points, field }) {
  return field ? points.filter(({ fields }) => fields.includes(field)) : points;
}

/** @param {AssumedPoint[]} points @returns {[string, number][]} fields, and of how many it is guessed; the most first */
export function countedFields(points) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { fields } of points)
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
