/** GeoJSON features in the words of the layer catalogue. */
import { createHash } from 'node:crypto';
import { anticlockwise, clockwise } from './geometry.mjs';
import { toLonLat } from './sweref.mjs';

const COMMON = {
  provenance: 'illustrative',
  source: 'Lykta demodata, påhittade lägen',
  source_date: '2026-11-24',
};

/** A name-based UUID (version 5): the same key gives the same id every time. */
export function id(layer, key) {
  const hash = createHash('sha1').update(`lykta-demo/${layer}/${key}`).digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

const degrees = (p) => toLonLat(p).map((x) => Number(x.toFixed(8)));

export const point = (p) => ({ type: 'Point', coordinates: degrees(p) });
export const lineString = (line) => ({ type: 'LineString', coordinates: line.map(degrees) });

/** The first ring is the outline, the others are holes (RFC 7946: outline anticlockwise, holes clockwise). */
export function polygon(rings) {
  const closed = rings
    .map((ring, i) => (i ? clockwise(ring) : anticlockwise(ring)))
    .map((ring) => [...ring, ring[0]]);
  return { type: 'Polygon', coordinates: closed.map((ring) => ring.map(degrees)) };
}

const given = (values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

/** @param {string} layer @param {string} key what makes the id @param {object|null} geometry @param {object} values */
export function feature(layer, key, geometry, values, visibility = 'public') {
  return {
    type: 'Feature',
    id: id(layer, key),
    geometry,
    properties: { ...given(values), visibility, ...COMMON },
  };
}

export const round = (x, decimals = 1) => Number(x.toFixed(decimals));
