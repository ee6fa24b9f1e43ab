import { html } from 'lit';
import { boundsOf } from '../edit/shapes.js';
import { shapeOf } from '../map/comparison.js';
import { goTo } from '../map/goTo.js';
import { findLayer } from '../map/layers.js';
import { mapState, select } from '../map/state.js';
import { moment, named, pick } from '../i18n/i18n.js';
import { changedFields } from './changedFields.js';

/** @typedef {import('../api/differences.js').Difference} Difference */

const MARKS = { added: '+', changed: '~', removed: '×' };

/** What became of one feature, as an item of a list. @param {Difference} difference @param {unknown} more below it */
export function differenceItem(difference, more) {
  const { kind, layer: name, before, after, by, at, changedFields: names } = difference;
  const layer = findLayer(name);
  const label = (after ?? before)?.properties[layer?.labelField ?? ''] ?? '';
  return html`<li class="version difference tone-${kind}">
    <header class="version-head">
      <button class="link" @click=${() => show(difference)}>
        <span aria-hidden="true">${MARKS[kind]}</span> ${pick(layer?.singular)} ${label}
      </button>
      <strong>${named('tone', kind)}</strong>
      <span class="dim">${by}, <time datetime=${at}>${moment(at)}</time></span>
    </header>
    ${before && after ? changedFields(names, before, after) : ''} ${more}
  </li>`;
}

/** @param {Difference} difference */
function show({ layer, id, before, after }) {
  const geometry = (after ?? before)?.geometry;
  if (geometry) goTo(boundsOf(geometry), 19);
  if (after) select({ layer, id });
}

/** The feature as it was and as it is, for the map; none of a layer that is not shown. @param {Difference} difference @returns {import('../map/comparison.js').ComparedShape[]} */
export function shapesOf({ layer, kind, before, after }) {
  if (!mapState.value.visible.includes(layer)) return [];
  const moved = kind === 'changed' && JSON.stringify(before?.geometry) !== JSON.stringify(after?.geometry);
  return [...(moved ? shapeOf('old', before?.geometry) : []), ...shapeOf(kind, (after ?? before)?.geometry)];
}
