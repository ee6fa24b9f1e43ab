import { operating, setUp } from '../edit/operating.js';
import { xyOf } from '../edit/geometry/plane.js';

/**
 * A drag on the map that sets up an operation: how far to move, how much to turn.
 * @param {import('leaflet').Map} map @param {PointerEvent} start @param {() => void} onDrag called when it is more than a click
 */
export function dragOperation(map, start, onDrag) {
  const { operation, subject, values } = operating.value;
  if (!operation?.drag || !subject) return;
  const { drag } = operation;
  const place = (/** @type {PointerEvent} */ event) => {
    const { lng, lat } = map.mouseEventToLatLng(event);
    return xyOf([lng, lat]);
  };
  const from = place(start);
  const stop = new AbortController();
  const { signal } = stop;
  map.dragging.disable();
  const end = () => {
    stop.abort();
    map.dragging.enable();
  };
  const move = (/** @type {PointerEvent} */ event) => {
    if (event.pointerId !== start.pointerId) return;
    onDrag();
    setUp(drag(subject, values, from, place(event)));
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
  const otherFinger = (/** @type {PointerEvent} */ event) => event.pointerId !== start.pointerId && end();
  window.addEventListener('pointerdown', otherFinger, { signal });
}
