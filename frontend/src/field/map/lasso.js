/** @typedef {{x: number, y: number}} Point */

const LEAST_CORNERS = 3;
const NS = 'http://www.w3.org/2000/svg';

/**
 * Lets a finger draw a line about things; the map stands still meanwhile.
 * @param {import('leaflet').Map} map @param {(ring: Point[]) => void} drawn told of the line, pixels in the map's box
 * @returns {() => void} ends it
 */
export function lassoOn(map, drawn) {
  const sheet = document.createElementNS(NS, 'svg');
  const line = document.createElementNS(NS, 'polygon');
  sheet.setAttribute('class', 'onsite-lasso-sheet');
  sheet.append(line);
  map.getContainer().append(sheet);
  map.dragging.disable();
  /** @type {Point[]} */
  let ring = [];
  const at = (/** @type {PointerEvent} */ { clientX, clientY }) => {
    const { left, top } = sheet.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const show = () => line.setAttribute('points', ring.map(({ x, y }) => `${x},${y}`).join(' '));
  sheet.onpointerdown = (event) => {
    sheet.setPointerCapture(event.pointerId);
    ring = [at(event)];
    event.stopPropagation();
  };
  sheet.onpointermove = (event) => {
    if (!ring.length) return;
    ring.push(at(event));
    show();
  };
  sheet.onpointercancel = () => (ring = []);
  sheet.onpointerup = () => {
    if (ring.length > LEAST_CORNERS) drawn(ring);
    ring = [];
    show();
  };
  return () => {
    sheet.remove();
    map.dragging.enable();
  };
}
