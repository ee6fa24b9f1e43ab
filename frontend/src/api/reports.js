import { address, getJson, post, query, request, send } from './http.js';

/** @typedef {import('./types.js').Bilingual} Bilingual */
/** @typedef {import('./types.js').Position} Position */

/**
 * @typedef {'graffiti'|'vandalism'|'lighting_fault'|'unsafe_place'|'litter'} Category
 * @typedef {'received'|'assigned'|'police_reported'|'cleaned'|'closed'|'duplicate'|'rejected'} Status
 * @typedef {'assign'|'police'|'clean'|'close'|'reopen'|'reject'|'duplicate'|'pause'|'resume'|'offensive'|'cost'} StepName
 * @typedef {{id: string, name: string}} Named
 *
 * @typedef {object} Report as a list shows it; times are ISO instants
 * @property {string} id
 * @property {string} number
 * @property {Category} category
 * @property {Status} status
 * @property {number} version
 * @property {Position} position
 * @property {string} receivedAt
 * @property {string|null} observedFrom
 * @property {string|null} observedTo
 * @property {string|null} dueAt null: no clock
 * @property {string|null} pausedAt since when the clock stands
 * @property {boolean} overdue
 * @property {string|null} description
 * @property {boolean|null} offensive
 * @property {string|null} surface
 * @property {string[]} lamps
 * @property {string|null} cabinet
 * @property {Named|null} place
 * @property {Named|null} responsible
 * @property {string|null} channel
 * @property {number|null} costSek
 * @property {string|null} thumbnail address of the first photo
 * @property {('photo'|'police')[]} asks what cleaning asks for first
 * @property {StepName[]} steps that this reader can do now
 *
 * @typedef {object} Photo
 * @property {string} id
 * @property {'before'|'after'} kind
 * @property {'received'|'ready'|'unreadable'} state
 * @property {string} receivedAt
 * @property {string} receivedBy
 * @property {number|null} width
 * @property {number|null} height
 * @property {string|null} takenAt
 * @property {boolean} masked
 *
 * @typedef {{at: string, by: string, comment: string|null, fields: string[], status: Status|null}} Logged newest first
 * @typedef {{id: string, at: string, by: string, text: string}} Remark
 * @typedef {{id: string, designation: string|null, distanceM: number, state: 'on'|'dimmed'|'off_schedule'|'off_on_purpose'|'faulty'}} LampThen
 * @typedef {{at: string, sunElevationDeg: number, sunAzimuthDeg: number, dark: boolean, lux: number|null, lamps: LampThen[]}} LightThen
 *
 * @typedef {object} More what a case says besides
 * @property {number|null} accuracyM
 * @property {string|null} policeReportNo
 * @property {string|null} policeReportedAt
 * @property {string|null} removedAt
 * @property {string|null} duplicateOf
 * @property {string|null} reason
 * @property {string|null} account
 * @property {string} reportedBy
 * @property {{name: string|null, email: string|null, phone: string|null, deleteOn: string}|null} [contact] of who reported it, for co-ordinators
 * @property {{cabinet: string|null, lamps: string[]}|null} [group] a fault of several lamps at their cabinet
 * @property {Photo[]} photos
 * @property {string[]} duplicates
 * @property {Logged[]} log
 * @property {Remark[]} remarks
 * @property {LightThen|null} [light]
 * @typedef {Report & More} Case
 *
 * @typedef {{matched: number, counts: Record<Status, number>, overdue: number, reports: Report[]}} Listing counts and overdue are under all filters but that of the status
 * @typedef {{id: string, number: string, distanceM: number, description: string|null, thumbnail: string|null, observedTo: string|null}} Near
 *
 * @typedef {object} Figures
 * @property {string} [period] 2026-W48 or 2026-11; none in totals
 * @property {string|null} key
 * @property {Bilingual|null} name
 * @property {number} count
 * @property {number} countLow 95 % interval
 * @property {number} countHigh
 * @property {number} cleaned
 * @property {number|null} medianHours
 * @property {number|null} medianLow of the 95 % interval; null where they are too few
 * @property {number|null} medianHigh
 * @property {number|null} p90Hours
 * @property {number|null} p90Low of the 95 % interval; null where they are too few
 * @property {number|null} p90High
 * @property {number} withinClock
 * @property {number} withClock
 * @property {number|null} share
 * @property {number|null} shareLow
 * @property {number|null} shareHigh
 * @property {number} costSek
 * @typedef {{from: string, to: string, by: 'week'|'month', group: string, rows: Figures[], totals: Figures[]}} Numbers
 */

const REPORTS = '/api/reports';

/** @param {Record<string, unknown>} parameters @param {AbortSignal} [signal] @returns {Promise<Listing>} */
export function listReports(parameters, signal) {
  return getJson(address(REPORTS, parameters), signal);
}

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<Case>} */
export function getCase(id, signal) {
  return getJson(`${REPORTS}/${id}`, signal);
}

/** @param {string} id @param {{id: string, step: StepName} & Record<string, unknown>} step its id twice does it once @returns {Promise<Case>} */
export function takeStep(id, step) {
  return send('POST', `${REPORTS}/${id}/steps`, step);
}

/** @param {string} id @param {string} remark id made here @param {string} text @returns {Promise<Case>} */
export function sayRemark(id, remark, text) {
  return send('POST', `${REPORTS}/${id}/remarks`, { id: remark, text });
}

/** @param {string} changeSet @param {string[]} reports @param {string} actor @returns {Promise<{assigned: number}>} all or none */
export function assignReports(changeSet, reports, actor) {
  return send('POST', `${REPORTS}/assign`, { id: changeSet, reports, actor });
}

/** Open ones of the category, nearest first. @param {Report} report @returns {Promise<Near[]>} without itself */
export async function listNear({ id, position, category }) {
  const found = await getJson(`${REPORTS}/near?${query({ at: position.join(), category })}`);
  return found.reports.filter((/** @type {Near} */ near) => near.id !== id);
}

/** @param {string} id @param {Blob} photo @param {'before'|'after'} kind */
export async function putPhoto(id, photo, kind) {
  const bytes = await photo.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const form = new URLSearchParams({ kind });
  await post('PUT', `${REPORTS}/${id}/photos/${sha256}?${form}`, new Blob([bytes]));
}

/** What lies under the boxes is gone for good. @param {string} photo @param {number[][]} boxes x, y, width, height in parts of the picture */
export function maskPhoto(photo, boxes) {
  return send('POST', `/api/photos/${photo}/mask`, { boxes });
}

/** @param {Photo} photo @param {'thumb'|'full'} size @returns {string} address; another one once it is masked */
export function photoAddress({ id, masked }, size) {
  return `/api/photos/${id}?${query({ size })}${masked ? '#masked' : ''}`;
}

/** @param {string} id @returns {Promise<string>} */
export async function getPoliceSheet(id) {
  return (await request(`${REPORTS}/${id}/police-sheet?format=text`)).text();
}

/** @param {string} id */
export function policePdfAddress(id) {
  return `${REPORTS}/${id}/police-sheet?format=pdf`;
}

/** @param {Record<string, unknown>} parameters @param {AbortSignal} [signal] @returns {Promise<Numbers>} */
export function getNumbers(parameters, signal) {
  return getJson(address(`${REPORTS}/numbers`, parameters), signal);
}

/** @param {Record<string, unknown>} parameters @param {'csv'|'xlsx'} format */
export function numbersAddress(parameters, format) {
  return address(`${REPORTS}/numbers`, { ...parameters, format });
}
