import { Store } from '../map/store.js';

/**
 * @typedef {'horizontal'|'semicylindrical'|'vertical'} Quantity
 * @typedef {'worst'|'best'|'along'|'facing'} Side from which a face is seen; only of the half cylinder
 *
 * @typedef {object} LightState
 * @property {Quantity} quantity
 * @property {Side} side
 * @property {number} facing degrees clockwise from grid north, of an upright surface
 * @property {'leaf'|'bare'} season
 * @property {number|null} hour of the night, 0 to 23; null: nothing is dimmed
 * @property {'designed'|'tonight'} state whether faulty and switched-off lamps give light
 * @property {number} most lux at the bright end of the scale
 * @property {number[]} limits lux at which contour lines are drawn
 */

/** Mean illuminance of the classes P6, P4 and P2 (EN 13201-2). */
export const CLASS_LIMITS = [2, 5, 10];
/** The classes by their mean illuminance, lux (EN 13201-2, table 3). @type {Record<number, string>} */
export const CLASS_NAMES = { 2: 'P6', 3: 'P5', 5: 'P4', 7.5: 'P3', 10: 'P2', 15: 'P1' };

const LEAF_FROM_MONTH = 4;
const LEAF_TO_MONTH = 9;

/** @param {Date} day @returns {'leaf'|'bare'} trees on the west coast, roughly */
export function seasonOf(day) {
  const month = day.getMonth();
  return month >= LEAF_FROM_MONTH && month <= LEAF_TO_MONTH ? 'leaf' : 'bare';
}

/** What the view Ljus shows. @type {Store<LightState>} */
export const light = new Store(
  /** @type {LightState} */ ({
    quantity: 'horizontal',
    side: 'worst',
    facing: 0,
    season: seasonOf(new Date()),
    hour: null,
    state: 'designed',
    most: 30,
    limits: CLASS_LIMITS,
  }),
);

/** What the server must be asked for. @param {LightState} state @returns {Record<string, string|number|null>} */
export function requestOf(state) {
  const { quantity, facing, season, hour } = state;
  return {
    quantity,
    facing: quantity === 'vertical' ? facing : null,
    side: isAlong(state) ? 'along' : null,
    season,
    hour,
    state: state.state,
  };
}

/** The directions of streets only the server knows; all other sides follow from what it sends. @param {LightState} state */
export function isAlong({ quantity, side }) {
  return quantity === 'semicylindrical' && side === 'along';
}
