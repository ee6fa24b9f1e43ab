import { address, getJson } from './http.js';

/** @typedef {import('./types.js').Bilingual} Bilingual */
/** @typedef {import('./types.js').Position} Position */

/**
 * @typedef {{id: string, name: string}} Named
 * @typedef {'draft'|'proposed'|'decided'|'running'|'followed_up'} PlanStatus
 * @typedef {'proposed'|'decided'|'ongoing'|'done'|'dropped'} MeasureStatus
 *
 * @typedef {object} Plan as a list shows it; days are ISO dates
 * @property {string} id
 * @property {string} name
 * @property {PlanStatus} status
 * @property {Named|null} place
 * @property {Named|null} owner
 * @property {string|null} decidedOn
 * @property {number|null} budgetSek
 * @property {string|null} followUpOn
 * @property {{all: number, begun: number, done: number, late: number}} measures
 * @property {{planned: number, committed: number, done: number}} costs SEK
 * @property {[number, number, number, number]} box west, south, east, north; degrees
 * @property {boolean} isInvented
 *
 * @typedef {object} Measure
 * @property {string} id
 * @property {string} title
 * @property {string} kind
 * @property {string|null} aspect of BoTryggt2030
 * @property {MeasureStatus} status
 * @property {boolean} late
 * @property {string|null} problem
 * @property {Named|null} responsible
 * @property {string|null} startOn
 * @property {string|null} dueOn
 * @property {string|null} doneOn
 * @property {number} costSek
 * @property {string|null} funding
 * @property {string|null} expectedEffect
 * @property {string|null} followUpOn
 * @property {string|null} result
 * @property {ShownLight|null} scenario null where it names none, and for those who are not logged in
 * @property {Position} position
 *
 * @typedef {{source: 'report'|'event', category: string, title: Bilingual, count: number, low: number, high: number}} Count
 * @typedef {{streets: number, lengthM: number, belowM: number, darkM: number, ready: boolean}} StreetsLit
 * @typedef {{id: string, name: string, isAdopted: boolean, light: StreetsLit|null}} ShownLight the plan's streets with a scenario; light null where there is nothing to try
 * @typedef {{question: Bilingual, value: number, low: number, high: number, change: number|null, isCertain: boolean}} Finding per cent, with its 95 % interval; the change in percentage points
 * @typedef {{year: number, areas: string[], respondents: number, isInvented: boolean, findings: Finding[]}} Surveyed
 * @typedef {{from: string, to: string, counts: Count[], light: StreetsLit, survey: Surveyed|null}} Facts
 * @typedef {{from: string, to: string}} Period
 * @typedef {{before: number, after: number, ratio: number|null, low: number|null, high: number|null}} Change
 *
 * @typedef {object} FollowUp all but the sentence null where nothing can be compared
 * @property {Period|null} before
 * @property {Period|null} after
 * @property {Change|null} area
 * @property {Change|null} comparison
 * @property {'too_few'|'alike'|'fewer'|'more'|null} verdict
 * @property {number|null} ratio
 * @property {number|null} low
 * @property {number|null} high
 * @property {Bilingual} sentence
 *
 * @typedef {object} FullPlan
 * @property {Plan} plan
 * @property {number} version
 * @property {string|null} problem
 * @property {string|null} purpose
 * @property {string|null} decidedBy
 * @property {string|null} result
 * @property {Named|null} comparison
 * @property {Measure[]} measures
 * @property {Facts|null} facts null for those who are not logged in
 * @property {import('./walks.js').Walked|null} walks null for those who are not logged in
 * @property {FollowUp|null} followUp null for those who are not logged in
 *
 * @typedef {object} CitizenPromise
 * @property {string} id
 * @property {string} title
 * @property {string} period
 * @property {string} focusArea
 * @property {string|null} description
 * @property {string} status
 * @property {Named|null} responsible
 * @property {string|null} followUp
 * @property {Named|null} plan
 * @property {{id: string|null, layer: string|null, name: string}[]} concerns areas and measures that it is about
 *
 * @typedef {{aspect: string, title: Bilingual, questions: Bilingual[]}} Aspect
 */

/** @param {string|null} on a day; null: today @param {AbortSignal} [signal] @returns {Promise<{on: string, plans: Plan[]}>} */
export function getPlans(on, signal) {
  return getJson(address('/api/plans', { on }), signal);
}

/** @param {string} id @param {string|null} on @param {AbortSignal} [signal] @returns {Promise<FullPlan>} */
export function getPlan(id, on, signal) {
  return getJson(address(`/api/plans/${id}`, { on }), signal);
}

/** @param {string|null} on @param {AbortSignal} [signal] @returns {Promise<{on: string, promises: CitizenPromise[]}>} */
export function getPromises(on, signal) {
  return getJson(address('/api/promises', { on }), signal);
}

/** @returns {Promise<Aspect[]>} */
export function getChecklist() {
  return getJson('/api/plans/checklist');
}
