import { listIds } from '../../api/features.js';
import { tell } from '../../shell/notices.js';
import { addChosen, choose, chosen, clearChosen } from '../chosen.js';
import { findLayer } from '../layers.js';
import { mapState, select } from '../state.js';
import { viewBounds } from '../viewBounds.js';
import { number, pick } from '../../i18n/i18n.js';

/** @typedef {import('../../api/types.js').Position} Position */
/** @typedef {{ids: string[], matched: number}} Found */

/**
 * The server is asked, not the painted map: far out that shows only some of the points.
 * @param {string} layer @param {Position[]} corners @param {boolean} add to what is chosen already
 */
export async function chooseWithin(layer, corners, add = false) {
  const within = corners.map(([lon, lat]) => `${lon.toFixed(7)},${lat.toFixed(7)}`).join();
  take(layer, await find(layer, { within }), add);
}

/** @param {string} layer @param {string} where field, operator and value @param {{layer: string, owner: string}|null} [part] whose field it is, where not the layer's own */
export async function chooseWhere(layer, where, part = null) {
  const found = part ? find(part.layer, { where, give: part.owner }) : find(layer, { where });
  take(layer, await found, false);
}

/** @param {string} layer */
export async function chooseInView(layer) {
  take(layer, await find(layer, inView()), false);
}

/** All but those chosen now. @param {string} layer @param {boolean} everywhere, or in view alone: what is chosen elsewhere then stays chosen */
export async function invert(layer, everywhere) {
  const before = chosen.value.layer === layer ? chosen.value.ids : new Set();
  const { ids, matched } = await find(layer, everywhere ? {} : inView());
  const seen = new Set(ids);
  const outside = everywhere ? [] : [...before].filter((id) => !seen.has(id));
  take(layer, { ids: [...outside, ...ids.filter((id) => !before.has(id))], matched }, false);
}

/** @returns {Record<string, unknown>} */
function inView() {
  const { view } = mapState.value;
  return view ? { within: cornersOf(viewBounds(view)).join() } : {};
}

/** @param {number[]} bounds @returns {Position[]} */
export function cornersOf([west, south, east, north]) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** Of what is valid on the day that the map shows. @param {string} layer @param {Record<string, unknown>} question @returns {Promise<Found>} */
function find(layer, question) {
  const day = mapState.value.asOf ?? new Date().toLocaleDateString('sv-SE');
  return listIds(layer, { ...question, asOf: day });
}

/** One feature alone is opened. @param {string} layer @param {Found} found @param {boolean} add */
function take(layer, { ids, matched }, add) {
  if (matched > ids.length && ids.length >= 10_000)
    tell('choose.tooMany', { params: { n: number(ids.length), all: number(matched) } });
  if (add) addChosen(layer, ids);
  else if (ids.length === 1) return open(layer, ids[0]);
  else choose(layer, ids);
  if (ids.length) return select(null);
  tell('choose.none', { params: { what: pick(findLayer(layer)?.title).toLowerCase() } });
}

/** @param {string} layer @param {string} id */
function open(layer, id) {
  clearChosen();
  select({ layer, id });
}
