import { html } from 'lit';
import { choose } from '../map/chosen.js';
import { findLayer } from '../map/layers.js';
import { mapState, select } from '../map/state.js';
import { number, pick, t } from '../i18n/i18n.js';
import { icon } from '../shell/icons.js';

/** @typedef {import('../api/differences.js').Difference} Difference */

/** A button for each layer that opens its table with those chosen that differ and are still there, where they are several. @param {Difference[]} found */
export function tableButtons(found) {
  const several = [...idsByLayer(found)].filter(([, ids]) => ids.length > 1);
  return several.map(([layer, ids]) => {
    const what = pick(findLayer(layer)?.title).toLowerCase();
    return html`<button class="button small" @click=${() => show(layer, ids)}>
      ${icon('table', 16)}<span>${t('compare.inTable', { n: number(ids.length), what })}</span>
    </button>`;
  });
}

/** @param {Difference[]} found @returns {Map<string, string[]>} */
function idsByLayer(found) {
  /** @type {Map<string, string[]>} */
  const ids = new Map();
  for (const { kind, layer, id } of found)
    if (kind !== 'removed') ids.set(layer, [...(ids.get(layer) ?? []), id]);
  return ids;
}

/** @param {string} layer @param {string[]} ids */
function show(layer, ids) {
  choose(layer, ids);
  select(null);
  mapState.set({ table: layer });
}
