import { html } from 'lit';
import { named } from '../i18n/i18n.js';

/** The state in words, its colour beside them. @param {import('../api/zones.js').ZoneState} state */
export function stateChip(state) {
  return html`<span class="zone-state ${state}">${named('zoneState', state)}</span>`;
}
