/** The files under test and what was found wrong in them. */
import { readFileSync } from 'node:fs';
import { toGrid } from '../town/sweref.mjs';

export const LAYERS = [
  'actor',
  'land_cover',
  'street',
  'building',
  'tree',
  'place',
  'lighting_cabinet',
  'luminaire_type',
  'light_point',
  'luminaire',
  'camera_zone',
  'camera',
  'guard_area',
  'host_area',
  'order_rule_area',
  'responsibility_area',
  'survey_area',
  'report',
  'presence',
  'event',
  'plan',
  'measure',
  'promise',
  'safety_walk',
  'observation',
];
export const texts = Object.fromEntries(
  LAYERS.map((l) => [l, readFileSync(new URL(`../${l}.geojson`, import.meta.url), 'utf8')]),
);
export const town = Object.fromEntries(LAYERS.map((l) => [l, JSON.parse(texts[l]).features]));

export const findings = [];
export const expect = (holds, message) => holds || findings.push(message);

/** The rings of a polygon in EPSG:3007 metres, without the closing repeat. */
export const gridRings = (f) => f.geometry.coordinates.map((ring) => ring.slice(0, -1).map(toGrid));
export const gridLine = (f) => f.geometry.coordinates.map(toGrid);
export const gridPoint = (f) => toGrid(f.geometry.coordinates);
export const named = (f) => f.properties.designation ?? f.properties.name ?? f.properties.title ?? f.id;
