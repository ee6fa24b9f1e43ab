import { html, svg } from 'lit';

/** How each layer looks on the map, for the legend. @type {Record<string, () => unknown>} */
const SWATCHES = {
  light_point: () => svg`<circle class="sw-led" cx="9" cy="9" r="5.2" />`,
  lighting_cabinet: () => svg`<rect class="sw-cabinet" x="3" y="3" width="12" height="12" rx="2.5" />`,
  report: () =>
    svg`<circle class="sw-report" cx="9" cy="9" r="6" /><path class="sw-report-mark" d="M9 6v3.5M9 12v.2" />`,
  event: () => svg`<path class="sw-report" d="M9 2l7 7-7 7-7-7z" />`,
  presence: () => zone('guard'),
  street: () => svg`<path class="sw-street-line" d="M1 14 17 4" /><path class="sw-street" d="M1 14 17 4" />`,
  building: () => svg`<path class="sw-building" d="M3 5h8v3h4v7H3z" />`,
  tree: () => svg`<circle class="sw-tree" cx="9" cy="9" r="5.5" />`,
  place: () => svg`<rect class="sw-place" x="2.5" y="3.5" width="13" height="11" rx="2" />`,
  camera_zone: () => zone('camera'),
  guard_area: () => zone('guard'),
  host_area: () => zone('host'),
  order_rule_area: () => zone('rule'),
  plan: () => zone('plan'),
  measure: () => svg`<path class="sw-measure" d="M9 2.5 15.500 9 9 15.500 2.500 9z" />`,
  safety_walk: () => svg`<path class="sw-walk" d="M2 14 7 6l4 5 5-8" />`,
  observation: () => svg`<circle class="sw-observation" cx="9" cy="9" r="5.5" />`,
  camera: () =>
    svg`<path class="sw-zone sw-camera-view" d="M9 9 3 1.500A9.600 9.600 0 0 1 15 1.500z" /><circle class="sw-camera-dot" cx="9" cy="10" r="4" />`,
  responsibility_area: () => zone('responsibility'),
  survey_area: () => zone('responsibility'),
  land_cover: () => svg`<path class="sw-green" d="M2 2h14L2 16z" /><path class="sw-water" d="M16 2v14H2z" />`,
};

/** @param {string} kind */
function zone(kind) {
  return svg`<rect class="sw-zone sw-${kind}" x="2.5" y="3.5" width="13" height="11" rx="2" />`;
}

/** @param {string} layer */
export function swatch(layer) {
  return html`<svg class="swatch" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    ${SWATCHES[layer]?.() ?? ''}
  </svg>`;
}

const LAMPS = /** @type {const} */ (['led', 'sodium', 'other', 'off', 'faulty', 'planned']);
/** @typedef {(typeof LAMPS)[number]} LampKind */

/** @param {LampKind} kind */
export function lampSwatch(kind) {
  return html`<svg class="swatch" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <circle class="sw-${kind === 'faulty' ? 'led' : kind}" cx="9" cy="9" r="5" />
    ${kind === 'faulty' ? svg`<path class="sw-cross" d="M4 4l10 10M14 4 4 14" />` : ''}
  </svg>`;
}

export const lampKinds = LAMPS;
