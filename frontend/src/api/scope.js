import { mapState } from '../map/state.js';

/**
 * Parameters of a call about what the map shows: the register, or the scenario that is open.
 * @param {Record<string, unknown>} [parameters]
 */
export function scoped(parameters = {}) {
  return { ...parameters, scenario: mapState.value.scenario };
}
