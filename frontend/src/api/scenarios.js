import { getJson, query, send } from './http.js';

/**
 * @typedef {object} Scenario a named list of changes over the register
 * @property {string} id
 * @property {string} name
 * @property {string|null} note what it is for
 * @property {string} createdAt ISO instant
 * @property {string} createdBy
 * @property {string|null} adoptedAs the change set by which it became the register's own; null while it is open
 *
 * @typedef {import('./differences.js').Difference & {lost: boolean, clashing: string[]}} ScenarioChange
 * lost: the register has removed the feature; clashing: fields that the register has changed too since
 */

const PATH = '/api/scenarios';

/** @returns {Promise<Scenario[]>} the newest first */
export function listScenarios() {
  return getJson(PATH);
}

/** @param {string} id @returns {Promise<Scenario>} */
export function getScenario(id) {
  return getJson(`${PATH}/${id}`);
}

/** @param {string} id @param {string} name 1 to 100 characters @returns {Promise<Scenario>} */
export function createScenario(id, name) {
  return send('POST', PATH, { id, name });
}

/** @param {string} id @param {{name: string, note: string}} words @returns {Promise<Scenario>} */
export function renameScenario(id, words) {
  return send('PATCH', `${PATH}/${id}`, words);
}

/** Takes it from the list. @param {string} id */
export function removeScenario(id) {
  return send('DELETE', `${PATH}/${id}`);
}

/** @param {string} id of one that was removed @returns {Promise<Scenario>} */
export function bringBackScenario(id) {
  return send('POST', `${PATH}/${id}/bring-back`, {});
}

/** @param {string} scenario @returns {Promise<ScenarioChange[]>} what it makes of the register's features */
export async function listScenarioChanges(scenario) {
  return (await getJson(`/api/differences?${query({ scenario })}`)).differences;
}

/** Makes its changes the register's own. @param {string} scenario @param {string} id of the change set that does @returns {Promise<import('./types.js').Saved>} */
export function adoptScenario(scenario, id) {
  return send('POST', `/api/change-sets/adopt?${query({ scenario })}`, { id });
}

/** Gives up its changes of features that the register has removed. @param {string} scenario @param {string} id of the change set that does @returns {Promise<import('./types.js').Saved>} */
export function letGoOfLost(scenario, id) {
  return send('POST', `/api/change-sets/let-go?${query({ scenario })}`, { id });
}
