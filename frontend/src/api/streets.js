import { getJson, query } from './http.js';
import { scoped } from './scope.js';

/** @typedef {import('./types.js').Bilingual} Bilingual */
/** @typedef {import('./types.js').Position} Position */

/**
 * @typedef {'meets'|'below'|'above'|'unknown'} Verdict
 * @typedef {{value: number, source: string}} Threshold
 * @typedef {{darkLux: Threshold, meanLux: Threshold, faceLux: Threshold, stepRatio: Threshold, stepWithinM: Threshold, stepFloorLux: Threshold}} Thresholds
 * @typedef {{darkM: number, longestDarkM: number, leastFaceLux: number, step: number, stepAtM: number}} Reassurance
 * @typedef {{measure: string, limit: number, isMost: boolean, value: number|null, margin: number|null}} Finding
 *
 * @typedef {object} Judged what streets and places have in common
 * @property {string} id
 * @property {string|null} name
 * @property {string|null} lightingClass null where none is required
 * @property {'decision'|'rule'|'none'} basis
 * @property {Bilingual|null} because why a rule gives the class
 * @property {Verdict} verdict
 * @property {number|null} margin as a share of the limit that is nearest to being broken
 * @property {string[]} missing what keeps the verdict from being told
 * @property {number|null} meanLux
 * @property {number|null} leastLux
 * @property {number|null} uniformity
 * @property {number} lamps
 * @property {number} assumed how many of them are partly guessed
 *
 * @typedef {Judged & {function: string|null, line: Position[], lengthM: number, unknown: string[], belowM: number|null, reassurance: Reassurance|null}} StreetRow
 * @typedef {Judged & {kind: string|null, centre: Position, outline: Position[], areaM2: number, findings: Finding[], belowM2: number|null, darkM2: number}} PlaceRow
 *
 * @typedef {{m: number, meanLux: number, leastLux: number, faceLux: number}} Station
 * @typedef {{id: string|null, designation: string|null, alongM: number, besideM: number, heightM: number, tiltDeg: number, towardsDeg: number, fluxLm: number, meanLux: number, assumed: string[]}} StreetLamp
 * @typedef {{street: StreetRow, widthM: number|null, lanes: number|null, surface: string|null, findings: Finding[], acrossLux: (number|null)[], gridLux: (number|null)[], stepM: number, stations: Station[], lamps: StreetLamp[], thresholds: Thresholds}} StreetPage
 * @typedef {{quantity: string, lengthM: number, m: number[], lux: number[]}} Profile
 */

/** Those that are ready; the others are worked on. @param {Record<string, unknown>} parameters @param {AbortSignal} signal @returns {Promise<{total: number, streets: StreetRow[], thresholds: Thresholds}>} */
export function getStreets(parameters, signal) {
  return getJson(`/api/light/streets?${query(scoped(parameters))}`, signal);
}

/** @param {Record<string, unknown>} parameters @param {AbortSignal} signal @returns {Promise<{total: number, places: PlaceRow[], thresholds: Thresholds}>} */
export function getPlaces(parameters, signal) {
  return getJson(`/api/light/places?${query(scoped(parameters))}`, signal);
}

/** @param {string} id @param {Record<string, unknown>} parameters @param {AbortSignal} signal @returns {Promise<StreetPage>} */
export function getStreetPage(id, parameters, signal) {
  return getJson(`/api/light/streets/${id}?${query(scoped(parameters))}`, signal);
}

/** @param {Record<string, unknown>} parameters @param {AbortSignal} signal @returns {Promise<Profile>} */
export function getProfile(parameters, signal) {
  return getJson(`/api/light/profile?${query(scoped(parameters))}`, signal);
}
