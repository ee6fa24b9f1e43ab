import { Store } from '../../map/store.js';

/** How much the browser lets us keep; null where it doesn't say. @type {Store<{leftMb: number|null}>} */
export const room = new Store(/** @type {{leftMb: number|null}} */ ({ leftMb: null }));

/** Four or five photos of a good camera. */
const LITTLE_MB = 40;

export async function lookForRoom() {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  if (estimate?.quota) room.set({ leftMb: Math.max(0, estimate.quota - (estimate.usage ?? 0)) / 1e6 });
}

/** @returns {boolean} whether it must be said before a photo is taken */
export function isNearlyFull() {
  const { leftMb } = room.value;
  return leftMb !== null && leftMb < LITTLE_MB;
}

/** A browser short of room clears what is not marked so. */
export async function askToStay() {
  try {
    if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.();
  } catch {
    // It keeps what it can.
  }
}
