import { findLayer } from '../map/layers.js';
import { mapState } from '../map/state.js';
import { viewBounds } from '../map/viewBounds.js';
import { filterParameters } from './filters.js';
import { sortParameter } from './sorting.js';
import { tableState } from './state.js';

/** What the open table asks the server for: its filters and order; an export asks for the same. @returns {Record<string, unknown>} */
export function question() {
  const { words, filters, sorts } = tableState.value;
  const layer = findLayer(mapState.value.table ?? '');
  const order = sorts.length ? sorts : [{ field: layer?.labelField ?? 'name', descending: false }];
  return {
    q: words,
    sort: sortParameter(order),
    bbox: layer?.geometry === 'None' ? null : area(),
    asOf: mapState.value.asOf,
    ...filterParameters(filters),
  };
}

function area() {
  const { view } = mapState.value;
  if (!tableState.value.inView || !view) return null;
  return viewBounds(view)
    .map((n) => n.toFixed(6))
    .join(',');
}
