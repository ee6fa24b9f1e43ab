const VIEW = /^#karta=(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

/**
 * The map's view as it stands in the address: #karta=16.5/58.27451/11.43572, zoom, latitude and longitude.
 * @param {string} hash @returns {{zoom: number, center: [number, number]}|null} null where it says none; center: latitude, longitude
 */
export function readView(hash) {
  const found = VIEW.exec(hash);
  if (!found) return null;
  const [zoom, lat, lon] = found.slice(1).map(Number);
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { zoom, center: [lat, lon] } : null;
}

/** @param {{lat: number, lng: number}} center @param {number} zoom @returns {string} */
export function writeView({ lat, lng }, zoom) {
  return `#karta=${Number(zoom.toFixed(2))}/${lat.toFixed(5)}/${lng.toFixed(5)}`;
}
