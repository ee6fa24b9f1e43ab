import { getJson } from './http.js';

/** @typedef {import('./types.js').Bilingual} Bilingual */
/** @typedef {import('./types.js').Position} Position */
/** @typedef {import('./plans.js').Named} Named */

/**
 * @typedef {object} Walk as a list shows it; times are instants
 * @property {string} id
 * @property {string} name
 * @property {Named|null} place
 * @property {Named|null} plan
 * @property {Named|null} organiser
 * @property {string} startedAt
 * @property {string|null} endedAt
 * @property {number|null} participants
 * @property {number} observations
 * @property {number} open how many of them wait to become a measure or to be closed
 * @property {[number, number, number, number]} box west, south, east, north; degrees
 * @property {boolean} isInvented
 *
 * @typedef {object} Observation
 * @property {string} id
 * @property {number} version
 * @property {number} number on its walk, from 1
 * @property {string} observedAt
 * @property {Position} position
 * @property {number|null} accuracyM null where the point was set by hand
 * @property {string} aspect of BoTryggt2030
 * @property {number|null} rating 1 feels very unsafe, 5 very safe
 * @property {string|null} note
 * @property {string|null} photo address
 * @property {'open'|'measure'|'closed'} state
 * @property {{id: string, name: string, status: string}|null} measure
 * @property {string|null} closedReason
 *
 * @typedef {{aspect: string, title: Bilingual, observations: number, n: number, mean: number|null, counts: number[], open: number}} Ratings n: those with a rating; counts: how many of 1, 2, 3, 4 and 5
 *
 * @typedef {object} FullWalk
 * @property {Walk} walk
 * @property {Position[]} route
 * @property {number} lengthM
 * @property {number} unlocatedM how much of it the phone did not see walked
 * @property {string[]} checklist aspects
 * @property {string|null} summary
 * @property {Ratings[]} ratings
 * @property {Observation[]} observations
 *
 * @typedef {{walks: {id: string, name: string, startedAt: string, observations: number, open: number}[], observations: number, open: number, ratings: Ratings[]}} Walked what walks say of a plan's place
 */

/** @param {AbortSignal} [signal] @returns {Promise<{walks: Walk[]}>} those with open observations first */
export function getWalks(signal) {
  return getJson('/api/walks', signal);
}

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<FullWalk>} */
export function getWalk(id, signal) {
  return getJson(`/api/walks/${id}`, signal);
}
