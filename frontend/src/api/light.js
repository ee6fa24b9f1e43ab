import { readGrid } from '../light/lightGrid.js';
import { address, getJson, post, query, request, send } from './http.js';
import { scoped } from './scope.js';

/** @typedef {import('../light/lightGrid.js').LightGrid} LightGrid */
/** @typedef {import('./types.js').Edit} Edit */

/**
 * @typedef {{crs: string, cells: number, levels: number, reachM: number, bounds: number[]|null, luminaires: number, assumed: number, houses: Guessed, trees: Guessed}} LightOverview
 * @typedef {{all: number, guessed: number}} Guessed how many there are, and of how many the height is guessed
 * @typedef {{id: string|null, luminaire: string|null, lux: number}} LampShare id of the light point; null where it may not be known
 * @typedef {{lux: number, quantity: string, facing: number, lamps: LampShare[], assumed: {id: string, fields: string[]}[]}} LightValue
 */

/** @returns {Promise<LightOverview>} */
export function getLightOverview() {
  return getJson(address('/api/light', scoped()));
}

/**
 * @param {{level: number, column: number, row: number}} address
 * @param {string} parameters
 * @param {string|null} tag of the tile as it is known
 * @param {AbortSignal} signal
 * @returns {Promise<{same: boolean, grid: LightGrid|null, tag: string|null}>}
 */
export async function getLightTile({ level, column, row }, parameters, tag, signal) {
  const headers = /** @type {HeadersInit} */ (tag ? { 'If-None-Match': tag } : {});
  const path = `/api/light/tiles/${level}/${column}/${row}?${parameters}`;
  const response = await request(path, { headers, signal, cache: 'no-store' });
  const same = response.status === 304;
  const empty = same || response.status === 204;
  return {
    same,
    grid: empty ? null : readGrid(await response.arrayBuffer()),
    tag: response.headers.get('ETag'),
  };
}

/**
 * The light after edits that nobody has saved: the cells that they may change.
 * @param {Edit[]} edits @param {Record<string, unknown>} parameters @returns {Promise<LightGrid|null>} null where they change nothing
 */
export async function tryLight(edits, parameters) {
  const response = await post('POST', `/api/light/preview?${query(parameters)}`, { edits });
  return response.status === 204 ? null : readGrid(await response.arrayBuffer());
}

/**
 * @typedef {{cDeg: number, angleDeg: number[], candelas: number[]}} PolarCurve angles from straight down, -180 to 180
 * @typedef {{maxCd: number, streetSideC: number, curves: PolarCurve[]}} PolarDiagram
 * @typedef {{fluxLm: number, upwardShare: number, maximum: {maxCd: number, cDeg: number, gammaDeg: number}, intensityClass: string|null}} LightFigures
 * @typedef {{luminaire: string, figures: LightFigures, polar: PolarDiagram, issues: {kind: string, line: number, found: string, expected: string}[]}} Distribution
 * @typedef {{lux: number, outline: [number, number][]}} Isolux as far as the luminaire gives so much; metres east and north of its foot
 * @typedef {{isolux: Isolux[], half: [number, number][], peaks: [number, number][]}} Beam of one luminaire alone on level ground: by lux, as far as half of its highest intensity, and where the highest meets the ground
 * @typedef {{luminaire: string, x: number, y: number, beam: Beam, inside: boolean, heightM: number, azimuthDeg: number, tiltDeg: number, fluxLm: number, maintenanceFactor: number, assumed: string[], figures: LightFigures, polar: PolarDiagram}} LitLamp as it is computed; inside: in a house, where it lights nothing
 */

/** @typedef {{id: string, status: 'running'|'done'|'cancelled'|'failed', done: number, total: number, seconds: number}} LightJob tiles */

/** Has all tiles computed beforehand. @param {Record<string, unknown>} parameters @returns {Promise<LightJob>} */
export function startLightJob(parameters) {
  return send('POST', `/api/light/jobs?${query(parameters)}`, {});
}

/** @param {string} id @returns {Promise<LightJob>} */
export function getLightJob(id) {
  return getJson(`/api/light/jobs/${id}`);
}

/** What is computed already stays. @param {string} id */
export function cancelLightJob(id) {
  return send('DELETE', `/api/light/jobs/${id}`);
}

/** @param {string} sha256 of a photometry file @returns {Promise<Distribution>} */
export function getDistribution(sha256) {
  return getJson(`/api/light/photometry/${sha256}`);
}

/** The luminaires of a light point. @param {string} id @returns {Promise<LitLamp[]>} */
export function listLitLamps(id) {
  return getJson(address(`/api/light/lamps/${id}`, scoped()));
}

/** The same after edits that nobody has saved. @param {string} id @param {Edit[]} edits @returns {Promise<LitLamp[]>} */
export function tryLitLamps(id, edits) {
  return send('POST', address(`/api/light/lamps/${id}`, scoped()), { edits });
}

/**
 * @typedef {{lamps: number, powerGuessed: number, powerW: number, energyKwh: number, costSek: number, carbonKg: number, fluxLm: number, upwardLm: number}} LampFigures of a year
 * @typedef {{scenario: string|null, name: string|null, lamps: LampFigures, spill: {mostLux: number, meanLux: number, tooBrightM: number}, belowM: number, darkM: number, belowM2: number, darkM2: number}} ComparedSide
 * @typedef {{verdict: string, meanLux: number|null, leastLux: number|null, uniformity: number|null, below: number|null, dark: number}} ComparedValues
 * @typedef {{id: string, name: string|null, lightingClass: string|null, a: ComparedValues|null, b: ComparedValues|null}} Compared a street or place that differs
 * @typedef {{value: number, source: string}} Rule
 * @typedef {{ready: boolean, a: ComparedSide, b: ComparedSide, streets: Compared[], places: Compared[], rules: Record<string, Rule>}} LightComparison
 */

/** @param {Record<string, unknown>} parameters a and b: register or a scenario's id @param {AbortSignal} signal @returns {Promise<LightComparison>} */
export function getLightComparison(parameters, signal) {
  return getJson(`/api/light/comparison?${query(parameters)}`, signal);
}

/**
 * @typedef {{id: string, luminaire: string, designation: string|null, at: import('./types.js').Position, fields: string[]}} AssumedLamp id and place of the light point; names of the fields that are guessed
 */

/** @returns {Promise<AssumedLamp[]>} luminaires that are partly guessed */
export function listAssumed() {
  return getJson(address('/api/light/assumed', scoped()));
}

/** @param {Record<string, unknown>} parameters @param {AbortSignal} signal @returns {Promise<LightValue>} */
export function getLightValue(parameters, signal) {
  return getJson(`/api/light/value?${query(parameters)}`, signal);
}
