/** What is written on each piece of street. */
import { id } from './features.mjs';
import { nearest } from './lines.mjs';
import { lightPoints } from './lamp-facts.mjs';

/** Streets whose class is decided (invented decisions); the others wait for the rule of the strategy. */
const DECIDED = {
  Färgaregatan: 'P4',
  'Norra Kronbergsgatan': 'P3',
  'Södra Kronbergsgatan': 'P3',
  Stadsparksgången: 'P4',
  Kungsgatan: 'M4',
  'Södra Hamngatan': 'M5',
  Badhustrappan: 'P4',
};
const TRAFFIC = {
  Kungsgatan: 4200,
  Landsvägsgatan: 6800,
  'Södra Hamngatan': 3900,
  'Norra Hamngatan': 1400,
  'Norra Kronbergsgatan': 1100,
  'Södra Kronbergsgatan': 900,
  Skolgatan: 1200,
  Ekgatan: 1800,
  Mariedalsgatan: 1500,
  Färgaregatan: 350,
};
const HOLDERS = { Pinneviksvägen: 'vagforening' };
const DRIVEN = ['main', 'local', 'square_edge'];

function lit({ name, line, lamps }) {
  return lamps > 0 && lightPoints.some((l) => l.street.name === name && nearest(line, l.point).away < 12);
}

export function streetValues(s) {
  const driven = DRIVEN.includes(s.kind);
  return {
    name: s.name,
    function: s.kind,
    width_m: s.width,
    lanes: driven ? (s.width < 4 ? 1 : 2) : undefined,
    surface: s.surface,
    road_holder: id('actor', HOLDERS[s.name] ?? s.holder),
    speed_kmh: driven ? s.speed : undefined,
    traffic_adt: TRAFFIC[s.name],
    pedestrian_flow: s.flow,
    school_way: s.school,
    bus_stop: s.bus && s.piece % 3 === 1 ? true : undefined,
    lit: lit(s),
    lighting_class: DECIDED[s.name],
    class_source: DECIDED[s.name] ? 'decided' : undefined,
  };
}
