import { Store } from '../../map/store.js';

/**
 * Where the phone is.
 * @typedef {object} Whereabouts
 * @property {[number, number]|null} at longitude, latitude; degrees
 * @property {number|null} accuracyM radius that the phone is sure of
 * @property {number|null} foundAt when it was last sure, milliseconds
 * @property {'unasked'|'asking'|'found'|'denied'|'lost'} state lost: the phone can't say
 */

/** @type {Store<Whereabouts>} */
export const whereabouts = new Store(
  /** @type {Whereabouts} */ ({ at: null, accuracyM: null, foundAt: null, state: 'unasked' }),
);

const DENIED = 1;
let watch = 0;

/** Follows the phone while the page is in sight. */
export function followPhone() {
  if (watch) return;
  if (!navigator.geolocation) return whereabouts.set({ state: 'lost' });
  if (whereabouts.value.state === 'unasked') whereabouts.set({ state: 'asking' });
  watch = navigator.geolocation.watchPosition(found, lost, {
    enableHighAccuracy: true,
    maximumAge: 5_000,
    timeout: 20_000,
  });
  document.addEventListener('visibilitychange', rest, { once: true });
}

/** A phone in the pocket saves its battery. */
function rest() {
  if (document.visibilityState === 'hidden') {
    navigator.geolocation.clearWatch(watch);
    watch = 0;
    document.addEventListener('visibilitychange', () => followPhone(), { once: true });
  }
}

/** @param {GeolocationPosition} position */
function found({ coords: { longitude, latitude, accuracy } }) {
  whereabouts.set({ at: [longitude, latitude], accuracyM: accuracy, foundAt: Date.now(), state: 'found' });
}

/** What was found before stays. @param {GeolocationPositionError} failure */
function lost({ code }) {
  whereabouts.set({ state: code === DENIED ? 'denied' : whereabouts.value.at ? 'found' : 'lost' });
}
