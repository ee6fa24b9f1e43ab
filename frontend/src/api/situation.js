import { address, getJson, send } from './http.js';

/** @typedef {import('./types.js').Bilingual} Bilingual */
/** @typedef {import('./types.js').Position} Position */

/**
 * @typedef {'present'|'activities'|'events'|'decisions'} Part
 * @typedef {{code: string, part: 'event'|'activity'|'measure', sv: string, en: string}} Category
 *
 * @typedef {object} Comparison a count with its 95 % interval, beside those of other periods
 * @property {number} count
 * @property {number} low
 * @property {number} high
 * @property {number} previous
 * @property {number} previousLow
 * @property {number} previousHigh
 * @property {number} meanBefore of the eight periods before
 * @property {number} meanLow
 * @property {number} meanHigh
 * @property {number|null} lastYear
 * @property {number|null} lastYearLow
 * @property {number|null} lastYearHigh
 * @property {Bilingual} sentence what can be said of it
 *
 * @typedef {object} Told an event, an activity or a measure; times are ISO instants
 * @property {string} id
 * @property {Bilingual} category
 * @property {'event'|'activity'|'measure'} part
 * @property {string} since
 * @property {string} found
 * @property {string|null} place
 * @property {string|null} reportedBy
 * @property {string|null} note
 * @property {boolean} reviewed
 * @property {Position} position
 * @property {number} repeats
 * @property {boolean} isAfterDusk
 * @property {string[]} faults
 *
 * @typedef {object} Present
 * @property {string} id
 * @property {Bilingual} role
 * @property {string|null} actor
 * @property {string|null} place
 * @property {string} from
 * @property {string} to
 * @property {number|null} persons
 *
 * @typedef {object} Decided
 * @property {string} id
 * @property {string} decidedOn
 * @property {string} text
 * @property {string|null} responsible
 * @property {string|null} responsibleName
 * @property {string|null} dueOn
 * @property {string|null} outcome
 * @property {number} version
 *
 * @typedef {{text: string, version: number, by: string|null, at: string|null}} Words
 *
 * @typedef {object} Compiled
 * @property {string} from
 * @property {string} to
 * @property {Bilingual} title
 * @property {boolean} isInvented
 * @property {{actor: string, name: string, events: number, presence: number}[]} reporters
 * @property {number} unreviewed
 * @property {Present[]} presence
 * @property {Told[]} activities
 * @property {{id: string|null, name: string|null, events: Told[], measures: Told[], cases: number}[]} places
 * @property {number} repeated
 * @property {Told[]} ended
 * @property {Comparison} total
 * @property {{name: Bilingual, count: number, low: number, high: number}[]} series of the periods before and this one, the oldest first
 * @property {{id: string, title: string, what: Bilingual, day: string, isLate: boolean, responsible: string|null}[]} steps measures that begin, are done or are due
 * @property {{code: string, title: Bilingual, comparison: Comparison}[]} categories
 * @property {{open: number, overdue: number, received: number, removed: number}} cases
 * @property {Decided[]} decisions
 * @property {Decided[]} followUp
 * @property {{id: string, kind: Bilingual, name: string, what: Bilingual, day: string}[]} coming zones that end or are to be reviewed in the period after
 * @property {Record<Part, Words>} texts
 *
 * @typedef {{from: string, to: string, cadence: string, title: Bilingual, version: number, at: string, by: string}} Edition
 * @typedef {{compiled: Compiled, before: string, after: string, editions: Edition[]}} Page
 */

/**
 * @typedef {object} Hexagon that stands out together with its neighbours
 * @property {string|null} place
 * @property {Position[]} outline the first corner again at the end
 * @property {number} count of events
 * @property {number} around of events in its neighbours
 * @property {number} score Gi*
 * @property {number} p
 * @property {number} adjusted for the number of hexagons
 *
 * @typedef {object} Analysis of some months; what needs more events than there are is null
 * @property {string} from
 * @property {string} to
 * @property {Bilingual} title
 * @property {boolean} isInvented
 * @property {number} events
 * @property {{pairs: number, expected: number, p: number, permutations: number}|null} nearRepeat
 * @property {number} seed
 * @property {{overM: number, untilM: number, overDays: number, untilDays: number, pairs: number, expected: number, p: number}[]|null} bands
 * @property {number[][]|null} hours weighted events by weekday, Monday first, and hour
 * @property {{hexagonM: number, level: number, fewest: number, hexagons: number, events: number, outside: number, found: Hexagon[]|null}} hotSpots
 * @property {{repeats: Bilingual, spots: Bilingual, hours: Bilingual, dark: Bilingual}} sentences
 */

/**
 * @typedef {'mapping'|'picture'|'stance'|'actions'|'coordination'|'follow_up'} StatutoryPart
 * @typedef {{from: string, to: string, count: number, low: number, high: number}} Year
 *
 * @typedef {object} StatutoryPicture what the register says for the statutory document
 * @property {string} from
 * @property {string} to
 * @property {boolean} isInvented
 * @property {Year} firstYear
 * @property {Year} secondYear
 * @property {Bilingual} change
 * @property {{category: Bilingual, source: Bilingual, count: number|null}[]} counts null: fewer than are told
 * @property {{name: string, count: number, low: number, high: number}[]} places
 * @property {{name: string, status: Bilingual, purpose: string|null}[]} plans
 * @property {{title: string, status: Bilingual, isDone: boolean}[]} measures
 * @property {{title: string, period: string, status: Bilingual}[]} promises
 * @property {Record<StatutoryPart, Words>} texts
 *
 * @typedef {object} Statutory
 * @property {StatutoryPicture} picture
 * @property {{state: 'NONE'|'HOLDS'|'DUE'|'OVERDUE', adoptedOn: string|null, renewBy: string|null, daysLeft: number|null}} clock
 * @property {{version: number, adoptedOn: string, decision: string, at: string, by: string}[]} versions the newest first
 */

const ROOT = '/api/situation';

/** @param {string} period a day in it, or `last` for the last whole one @param {AbortSignal} [signal] @returns {Promise<Page>} */
export function getPeriod(period, signal) {
  return getJson(`${ROOT}/periods/${period}`, signal);
}

/** @returns {Promise<Category[]>} */
export function getCategories() {
  return getJson(`${ROOT}/categories`);
}

/** @param {string} period @param {string} id of the change @returns {Promise<{events: number}>} */
export function review(period, id) {
  return send('POST', `${ROOT}/periods/${period}/review`, { id });
}

/** @param {string} period @param {Record<string, number>} texts the versions that were read @returns {Promise<Edition>} */
export function publish(period, texts) {
  return send('POST', `${ROOT}/periods/${period}/editions`, { texts });
}

/** @param {string} period @param {Part} part @param {{text: string, version: number, confirmedText: boolean}} content @returns {Promise<Words>} */
export function writeText(period, part, content) {
  return send('PUT', `${ROOT}/periods/${period}/texts/${part}`, content);
}

/** @param {string} id @param {object} decision with `confirmedText` @returns {Promise<{id: string}>} */
export function decide(id, decision) {
  return send('PUT', `${ROOT}/decisions/${id}`, decision);
}

/** @param {'events'|'presence'} what @param {object} entry with its id @returns {Promise<{id: string}>} */
export function enter(what, entry) {
  return send('POST', `${ROOT}/${what}`, entry);
}

/** @param {string} period @param {'internal'|'public'} edition @param {number|null} version null: as it would be now @returns {string} */
export function pdfAddress(period, edition, version) {
  return address(`${ROOT}/periods/${period}/pdf`, { edition, version });
}

/** @param {{from: string, to: string, categories: string}} asked days, and codes with commas between @param {AbortSignal} [signal] @returns {Promise<Analysis>} */
export function getAnalysis(asked, signal) {
  return getJson(address(`${ROOT}/analysis`, asked), signal);
}

/** @param {{from: string, to: string, categories: string}} asked @returns {string} */
export function analysisAddress(asked) {
  return address(`${ROOT}/analysis/pdf`, asked);
}

/** @returns {Promise<Edition[]>} all that was published, the newest first */
export function getEditions() {
  return getJson(`${ROOT}/editions`);
}

/** @returns {Promise<Statutory>} */
export function getStatutory() {
  return getJson(`${ROOT}/statutory`);
}

/** @param {StatutoryPart} part @param {{text: string, version: number, confirmedText: boolean}} content @returns {Promise<Words>} */
export function writeStatutoryText(part, content) {
  return send('PUT', `${ROOT}/statutory/texts/${part}`, content);
}

/** @param {{adoptedOn: string, decision: string, texts: Record<string, number>, confirmedText: boolean}} adoption texts: the versions that were read @returns {Promise<{version: number}>} */
export function adopt(adoption) {
  return send('POST', `${ROOT}/statutory/versions`, adoption);
}

/** @param {number|null} version null: as it would be now @returns {string} */
export function statutoryAddress(version) {
  return address(`${ROOT}/statutory/pdf`, { version });
}
