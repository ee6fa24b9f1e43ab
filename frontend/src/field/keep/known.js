import { Store } from '../../map/store.js';
import { getJson } from '../../api/http.js';
import { homeBounds } from '../../map/layers.js';
import { nearestFirst } from '../where/distance.js';
import { recall, remember } from './kept.js';

/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {{id: string, designation: string, position: Position, status: string}} Lamp */

/**
 * A report as others see it.
 * @typedef {object} Known
 * @property {string} id
 * @property {string} number
 * @property {string} category
 * @property {Position} position
 * @property {number} [distanceM]
 * @property {string} observedTo
 * @property {string} status
 * @property {string|null} description
 * @property {string|null} thumbnail
 *
 * @typedef {Known & {version: number, order: number, dueAt: string|null, offensive: boolean|null, lamps: string[], place: {id: string, name: string}|null, asks: string[], steps?: string[], responsible: {id: string, name: string}|null}} Case one that I have to do with
 *
 * What the server said last.
 * @typedef {object} Knowledge
 * @property {Lamp[]|null} lamps null: never asked
 * @property {Case[]|null} mine
 * @property {string|null} mineAt when, an instant
 * @property {Known[]} near all that was seen near somewhere
 * @property {Record<string, number>} closed versions of cases by id, as they were when they were closed here
 * @property {string|null} map which map of which surroundings lies in the phone
 */

/** @type {Store<Knowledge>} */
export const knowledge = new Store(
  /** @type {Knowledge} */ ({ lamps: null, mine: null, mineAt: null, near: [], closed: {}, map: null }),
);

const REACH_M = 250;
const MOST_NEAR = 300;

/** What was kept at the last visit. */
export async function recallAll() {
  const names = /** @type {const} */ (['lamps', 'mine', 'mineAt', 'near', 'closed', 'map']);
  const values = await Promise.all(names.map((name) => recall(name)));
  names.forEach((name, i) => values[i] !== undefined && knowledge.set({ [name]: values[i] }));
}

/** @param {Partial<Knowledge>} news */
export function learn(news) {
  knowledge.set(news);
  for (const [name, value] of Object.entries(news)) void remember(name, value);
}

/** All lamps of the register; the browser asks only whether they have changed. */
export async function learnLamps() {
  /** @type {{lamps: [string, string, number, number, string][]}} */
  const { lamps } = await getJson('/api/field/lamps');
  learn({
    lamps: lamps.map(([id, designation, lon, lat, status]) => ({
      id,
      designation,
      position: [lon, lat],
      status,
    })),
  });
}

/** @param {Position|null} at where the way begins; amid the municipality where the phone can't say */
export async function learnMine(at) {
  const { reports } = await getJson(`/api/reports/mine?at=${(at ?? middleOfHome()).join(',')}`);
  learn({ mine: reports, mineAt: new Date().toISOString() });
}

/** @returns {Position} */
function middleOfHome() {
  const [west, south, east, north] = homeBounds();
  return [(west + east) / 2, (south + north) / 2];
}

/** @param {Case} found that was closed here: no longer to be done, whether the server has heard of it or not */
export function markClosed({ id, version }) {
  learn({ closed: { ...knowledge.value.closed, [id]: version } });
}

/** It is to be done after all. @param {string} id */
export function markOpen(id) {
  const { [id]: _, ...closed } = knowledge.value.closed;
  learn({ closed });
}

/** What is to be done: a case that was closed here is so again when somebody has changed it since. @returns {Case[]} */
export function todo() {
  const { mine, closed } = knowledge.value;
  return (mine ?? []).filter(({ id, version }) => version > (closed[id] ?? -1));
}

/**
 * Open reports of a category within 250 m.
 * @param {Position} at @param {string} category @param {AbortSignal} signal
 * @returns {Promise<Known[]>} nearest first
 */
export async function learnNear(at, category, signal) {
  /** @type {{reports: Known[]}} */
  const { reports } = await getJson(`/api/reports/near?at=${at.join(',')}&category=${category}`, signal);
  const ids = new Set(reports.map(({ id }) => id));
  const gone = new Set(knownNear(at, category).map(({ id }) => id));
  const rest = knowledge.value.near.filter(({ id }) => !ids.has(id) && !gone.has(id));
  learn({ near: [...reports.filter(({ position }) => position), ...rest].slice(0, MOST_NEAR) });
  return reports;
}

/** The same, from what the phone knows. @param {Position} at @param {string} category @returns {(Known & {distanceM: number})[]} */
export function knownNear(at, category) {
  const { near, mine } = knowledge.value;
  const all = new Map([...(mine ?? []), ...near].map((one) => [one.id, one]));
  const same = [...all.values()].filter((one) => one.category === category);
  return nearestFirst(same, at).filter(({ distanceM }) => distanceM <= REACH_M);
}
