import { mapState } from '../map/state.js';

/**
 * Parameters of a call about what the map shows: the register, or the scenario that is open.
 * @param {Record<string, unknown>} [parameters] a scenario among them is asked about instead; null: the register
 */
export function scoped(parameters = {}) {
  return { scenario: mapState.value.scenario, ...parameters };
}
