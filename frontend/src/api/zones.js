import { address, getJson } from './http.js';

/** @typedef {import('./types.js').Bilingual} Bilingual */
/** @typedef {import('./types.js').Position} Position */

/**
 * @typedef {'incomplete'|'ending'|'active'|'planned'|'ended'} ZoneState
 * @typedef {'camera_zone'|'guard_area'|'host_area'|'order_rule_area'} ZoneLayer
 * @typedef {{what: 'end'|'review', day: string, daysLeft: number, step: number}} Due daysLeft is negative where the day has passed
 *
 * @typedef {object} Zone on one day; days as 2026-11-24
 * @property {string} id
 * @property {ZoneLayer} layer
 * @property {string} name
 * @property {Bilingual|null} sort of permit, host area or rule
 * @property {ZoneState} state
 * @property {string|null} from
 * @property {string|null} end null: until further notice
 * @property {string|null} review
 * @property {{field: string, title: Bilingual}[]} missing what its record lacks
 * @property {{id: string, name: string, areaM2: number}[]} overlaps other decisions of its kind
 * @property {Due[]} reminders
 * @property {string|null} responsible
 * @property {string|null} documentsUntil
 * @property {number} cameras that this reader may see
 * @property {boolean} invented
 * @property {number[]} bounds west, south, east, north; degrees
 *
 * @typedef {{on: string, counts: Record<ZoneState, number>, reminders: number, zones: Zone[]}} Listing
 * @typedef {{field: string, title: Bilingual, value: Bilingual, file: string|null}} Fact file: SHA-256 of a stored file
 * @typedef {Position[][]} Rings the outline first
 * @typedef {{zone: Zone, on: string, record: Fact[], cameras: {id: string, designation: string, position: Position}[], outline: Rings[]}} ZonePage
 *
 * @typedef {{id: string, building: string|null, owner: string|null, lengthM: number}} Wall
 * @typedef {object} Seen what the cameras see together
 * @property {{id: string, designation: string, areaM2: number, polygons: Rings[]}[]} cameras
 * @property {number} areaM2
 * @property {number} zoneShare the part of the zone that is seen, 0 to 1
 * @property {number} outsideM2
 * @property {{municipalM2: number, othersM2: number, unknownM2: number, walls: Wall[]}} ground
 * @property {{meanLux: number, leastLux: number, points: number, stepM: number}|null} light
 *
 * @typedef {{low: number, high: number}} Interval 95 %
 * @typedef {{ratio: number|null, low: number|null, high: number|null}} Ratio
 * @typedef {{from: string, to: string, days: number}} Period
 * @typedef {{before: number, after: number}} Counts
 * @typedef {{before: Period, after: Period, zone: Counts, comparison: Counts, own: Ratio, other: Ratio, net: Ratio, verdict: string, sentence: Bilingual}} Change
 *
 * @typedef {object} Evidence
 * @property {string} from
 * @property {string} until
 * @property {number} count
 * @property {Interval} interval
 * @property {number} reports
 * @property {number} events
 * @property {{month: string, days: number, count: number, interval: Interval}[]} months
 * @property {{source: string, category: string, title: Bilingual, count: number}[]} categories
 * @property {Bilingual} trend
 * @property {Change|null} change
 * @property {Bilingual} about what was compared, or why nothing was
 */

const ZONES = '/api/zones';

/** @param {string|null} on a day; null: today @param {AbortSignal} [signal] @returns {Promise<Listing>} */
export function listZones(on, signal) {
  return getJson(address(ZONES, { on }), signal);
}

/** @param {string} id @param {string|null} on @param {AbortSignal} [signal] @returns {Promise<ZonePage>} */
export function getZone(id, on, signal) {
  return getJson(address(`${ZONES}/${id}`, { on }), signal);
}

/** @param {string} id @param {string|null} on @param {AbortSignal} [signal] @returns {Promise<Seen>} */
export function getSeen(id, on, signal) {
  return getJson(address(`${ZONES}/${id}/seen`, { on }), signal);
}

/** @param {string} id @param {{on: string|null, comparison: string|null}} asked comparison: id of a place @param {AbortSignal} [signal] @returns {Promise<Evidence>} */
export function getEvidence(id, asked, signal) {
  return getJson(address(`${ZONES}/${id}/evidence`, asked), signal);
}

/** @param {string} id @param {{on: string|null, comparison: string|null}} asked */
export function evidencePdf(id, asked) {
  return address(`${ZONES}/${id}/evidence`, { ...asked, format: 'pdf' });
}

/** @param {string|null} on @param {'pdf'|'csv'|'xlsx'} format */
export function registerAddress(on, format) {
  return address(ZONES, { on, format });
}
