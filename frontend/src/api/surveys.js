import { address, getJson } from './http.js';

/** @typedef {import('./types.js').Bilingual} Bilingual */
/** @typedef {import('./types.js').Position} Position */

/**
 * @typedef {object} Change since the survey before
 * @property {number} before per cent
 * @property {number} points percentage points more, or fewer
 * @property {number} low of its 95 % interval
 * @property {number} high
 * @property {boolean} certain whether the interval leaves out none at all
 *
 * @typedef {{value: number, low: number, high: number, change: Change|null}} Share per cent, with its 95 % interval
 *
 * @typedef {object} SurveyArea
 * @property {string} id
 * @property {string} area
 * @property {number|null} respondents null where they were fewer than the survey's `fewest`
 * @property {Position[][][]} outline polygons as rings
 * @property {boolean} isInvented
 * @property {Record<string, Share>} shares by question
 *
 * @typedef {object} Survey
 * @property {number[]} years the newest first
 * @property {number|null} year null where there is no survey
 * @property {number|null} before the year of the survey before
 * @property {number} fewest
 * @property {{name: string, title: Bilingual}[]} questions
 * @property {Record<string, Share>} whole of all areas that are told of
 * @property {SurveyArea[]} areas
 */

/** @param {string|null} on a day; null: today @param {number|null} year null: the newest @param {AbortSignal} [signal] @returns {Promise<Survey>} */
export function getSurvey(on, year, signal) {
  return getJson(address('/api/surveys', { on, year: year === null ? null : String(year) }), signal);
}
