import { EPSG_3006, EPSG_3007, toDegrees, toMetres } from './sweref.js';

/** @typedef {import('../api/types.js').Position} Position */
/** @typedef {'sweref1200'|'swerefTm'|'wgs84'} System */
/** @typedef {{position: Position, system: System}} Reading what a text may mean */

/** @type {Record<'sweref1200'|'swerefTm', import('./sweref.js').Zone>} */
const ZONES = { sweref1200: EPSG_3007, swerefTm: EPSG_3006 };
/** How the system is said before or after the numbers. @type {[RegExp, System][]} */
const NAMES = [
  [/\b(?:epsg:?\s*)?3007\b:?|\bsweref\s*99\s*12\s?00\b:?/i, 'sweref1200'],
  [/\b(?:epsg:?\s*)?3006\b:?|\bsweref\s*99\s*tm\b:?/i, 'swerefTm'],
  [/\b(?:epsg:?\s*)?4326\b:?|\bwgs\s*84\b:?/i, 'wgs84'],
];
const ALLOWED = /^[\d\s.,;:°º'′’"″”+\-NSEW\u00d6VO]*$/i;
const NUMBERS = /[+-]?\d+(?:[.,]\d+)?/g;
const LEAST_METRES = 1000;

/**
 * What places a text may mean: metres in SWEREF 99 12 00 or TM (north and east in either order), or WGS 84 in degrees,
 * degrees and minutes, or degrees, minutes and seconds ("58.2745, 11.4357", "58°16'28,2\"N 11°26'9\"E"). Decimal comma
 * or point. Metres without the name of their system may be of both.
 * @param {string} text @returns {Reading[]} none where it is no coordinate
 */
export function readPositions(text) {
  const [name, rest] = nameOf(text.trim());
  if (!ALLOWED.test(rest)) return [];
  const found = rest.match(NUMBERS) ?? [];
  const numbers = found.map((number) => Number(number.replace(',', '.')));
  const metres = numbers.length === 2 && numbers.every((number) => Math.abs(number) >= LEAST_METRES);
  if (metres) return metresOf(numbers, name);
  if (name && name !== 'wgs84') return [];
  if (numbers.length === 2 && !name && !found.every((number) => /[.,]\d/.test(number))) return [];
  const position = degreesOf(numbers, rest);
  return position ? [{ position, system: 'wgs84' }] : [];
}

/** @param {string} text @returns {[System|null, string]} the system that is named, and what else is said */
function nameOf(text) {
  const [pattern, system] = NAMES.find(([name]) => name.test(text)) ?? [null, null];
  return [system, pattern ? text.replace(pattern, ' ').trim() : text];
}

/**
 * In Sweden the north is always the larger number; what one system puts abroad is of the other.
 * @param {number[]} numbers @param {System|null} name @returns {Reading[]}
 */
function metresOf([a, b], name) {
  if (name === 'wgs84') return [];
  const metres = [Math.min(a, b), Math.max(a, b)];
  const systems = name ? [name] : /** @type {const} */ (['sweref1200', 'swerefTm']);
  const readings = systems.map((system) => ({ position: toDegrees(metres, ZONES[system]), system }));
  const inSweden = readings.filter(({ position: [lon, lat] }) => isInSweden(lat, lon));
  return inSweden.length ? inSweden : readings;
}

/** @param {number} lat @param {number} lon */
function isInSweden(lat, lon) {
  return lon > 10 && lon < 25 && lat > 55 && lat < 70;
}

/** @param {number[]} numbers as many for each angle @param {string} text @returns {Position|null} */
function degreesOf(numbers, text) {
  const each = numbers.length / 2;
  if (![1, 2, 3].includes(each)) return null;
  const [first, second] = [angleOf(numbers.slice(0, each)), angleOf(numbers.slice(each))];
  if (first === null || second === null) return null;
  const letters = text.toUpperCase().replace(/[^NSEW\u00d6VO]/g, '');
  // Without letters latitude comes first, unless only the other order lies in Sweden.
  const eastFirst = letters ? /^[EW\u00d6VO]/.test(letters) : isInSweden(second, first);
  const [north, east] = eastFirst ? [second, first] : [first, second];
  const [lat, lon] = [/S/.test(letters) ? -north : north, /[WV]/.test(letters) ? -east : east];
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

/** @param {number[]} parts degrees, then minutes, then seconds @returns {number|null} degrees */
function angleOf([degrees, ...smaller]) {
  if (smaller.some((part) => part < 0 || part >= 60)) return null;
  if ([degrees, ...smaller].slice(0, -1).some((part) => !Number.isInteger(part))) return null;
  const [minutes = 0, seconds = 0] = smaller;
  return degrees + Math.sign(degrees || 1) * (minutes / 60 + seconds / 3600);
}

/** @param {Reading[]} readings @param {number[]} bounds degrees @returns {Reading[]} those nearer to them first */
export function nearestFirst(readings, [west, south, east, north]) {
  const home = toMetres([(west + east) / 2, (south + north) / 2]);
  const away = (/** @type {Reading} */ { position }) => {
    const [x, y] = toMetres(position);
    return Math.hypot(x - home[0], y - home[1]);
  };
  return readings.toSorted((a, b) => away(a) - away(b));
}

/** As it can be read again: north before east. @param {Position} position @param {System} system @returns {string} */
export function writePosition(position, system) {
  if (system === 'wgs84') return `${position[1].toFixed(6)}, ${position[0].toFixed(6)}`;
  const [east, north] = toMetres(position, ZONES[system]);
  return `${north.toFixed(1)}, ${east.toFixed(1)}`;
}
