const PAIR = /^([+-]?\d{1,3}(?:[.,]\d+)?)\s*[°NnSs]?\s*[,;\s]\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*[°EeÖöOo]?$/;

/**
 * A place typed as latitude and longitude in degrees: "58.2745, 11.4357", "58,2745 11,4357", "58.2745N 11.4357E".
 * @param {string} text @returns {[number, number]|null} longitude, latitude; null where it is none
 */
export function readCoordinates(text) {
  const match = PAIR.exec(text.trim());
  if (!match) return null;
  const [lat, lon] = [match[1], match[2]].map((part) => Number(part.replace(',', '.')));
  const precise = /[.,]\d/.test(match[1]) && /[.,]\d/.test(match[2]);
  return precise && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}
