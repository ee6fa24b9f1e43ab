import { latitude, longitude, pixelX, pixelY } from './mercator.js';

/**
 * What the map shows, by the size of its box.
 * @param {import('./state.js').View} view @returns {number[]} west, south, east, north in degrees
 */
export function viewBounds({ center: [lon, lat], zoom }) {
  const box = document.querySelector('.map-box');
  const [width, height] = [(box?.clientWidth ?? innerWidth) / 2, (box?.clientHeight ?? innerHeight) / 2];
  const [x, y] = [pixelX(lon, zoom), pixelY(lat, zoom)];
  return [
    longitude(x - width, zoom),
    latitude(y + height, zoom),
    longitude(x + width, zoom),
    latitude(y - height, zoom),
  ];
}
