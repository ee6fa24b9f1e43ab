/** What is written on each lamp: number, owner, cabinet and circuit, condition, luminaires. */
import { between, chance, oneOf } from './random.mjs';
import { distance } from './geometry.mjs';
import { lamps } from './lamps.mjs';
import { beside } from './lines.mjs';
import { streets } from './network.mjs';
import { onMap } from './place-on-map.mjs';
import { houseDistance, streetDistance } from './site.mjs';

// prettier-ignore
const CABINETS = [['T1', -335, -18, 'cms'], ['T2', -110, -66, 'astronomical_clock'], ['T3', 196, 128, 'cms'], ['T4', 238, -176, 'cms'], ['T5', 640, 92, 'photocell'], ['T6', 900, -34, 'astronomical_clock']]
/** The nearest free spot 1.6 m from the edge of a street that has lamps. */
function roadside(p) {
  const spots = streets
    .filter((s) => s.lamps && s.kind !== 'foot')
    .flatMap((s) =>
      [1, -1].flatMap((side) =>
        Array.from({ length: Math.floor(s.length / 3) }, (_, i) =>
          beside(s.line, i * 3 + 1, side * (s.width / 2 + 1.6)),
        ),
      ),
    );
  const free = spots.filter(
    (q) =>
      distance(p, q) < 60 &&
      streetDistance(q) > 1.4 &&
      houseDistance(q) > 0.5 &&
      lamps.every((l) => distance(l.point, q) > 2.5),
  );
  return free.reduce((a, b) => (distance(p, a) < distance(p, b) ? a : b));
}
export const cabinets = CABINETS.map(([name, u, v, control]) => ({
  name,
  point: roadside(onMap([u, v])),
  control,
}));

// prettier-ignore
const CODES = { 'Norra Kronbergsgatan': 'NK', 'Södra Kronbergsgatan': 'SK', 'Östra Kronbergsgatan': 'ÖK', 'Västra Kronbergsgatan': 'VK', Kungsgatan: 'KG', Färgaregatan: 'FG', 'Norra Hamngatan': 'NH', 'Södra Hamngatan': 'SH' }
const used = new Map(Object.entries(CODES).map(([name, code]) => [code, name]));

/** @returns two or three letters that no other street has. */
function codeOf(name) {
  const words = name.toUpperCase().split(' ');
  const [first, rest] = [words[0][0], words.length > 1 ? words[1] : words[0].slice(1)];
  const tries = [...rest].map((c) => first + c).concat([...rest].map((c) => words[0].slice(0, 2) + c));
  const code = [...used].find(([, n]) => n === name)?.[0] ?? tries.find((c) => !used.has(c));
  used.set(code, name);
  return code;
}

const counted = new Map();
function designation(name) {
  const n = (counted.get(name) ?? 0) + 1;
  counted.set(name, n);
  return `${codeOf(name)}-${String(n).padStart(3, '0')}`;
}

const PARK = [
  'Stadsparksgången',
  'Dammgången',
  'Lindallén',
  'Kronbergsstigen',
  'Kronbergstrappan',
  'Strandpromenaden',
  'Badhustrappan',
];
const HARBOUR = [
  'Södra kajen',
  'Norra kajen',
  'Norra piren',
  'Södra piren',
  'Ångbåtsbryggan',
  'Fiskhamnskajen',
];

function category({ name, kind }) {
  if (PARK.includes(name)) return 'park';
  if (HARBOUR.includes(name)) return 'harbour';
  if (name === 'Skolgatan' || name === 'Mariedalsstråket') return 'school';
  if (kind === 'square_edge') return 'square';
  if (kind === 'main') return 'main_street';
  return kind === 'local' ? 'residential' : 'foot_cycle';
}

function typeKey({ street, support }) {
  if (support === 'wall') return street.light === 'led' ? 'wall' : 'sodium50wall';
  if (support === 'bollard') return 'bollard';
  if (support === 'span_wire') return 'span';
  if (street.name === 'Klockaregränden' || street.name === 'Smedjebacken') return 'mercury125';
  if (street.light === 'hps') return street.width > 5.8 ? 'sodium100' : 'sodium70';
  if (street.light === 'mh') return 'halide70';
  if (PARK.includes(street.name)) return 'park';
  if (street.kind === 'main') return street.name === 'Landsvägsgatan' ? 'main' : 'wide';
  if (street.width < 4.5) return 'path';
  return street.width >= 6.5 ? 'wide' : 'narrow';
}

/** Mounting height and arm, m. */
// prettier-ignore
const HEIGHTS = { wide: [8, 0.5], main: [10, 1.5], narrow: [6, 0.5], path: [4.5, 0], park: [4, 0], bollard: [1, 0], wall: [4.2, 0.4], span: [7, 0], sodium70: [6, 0.5], sodium100: [8, 1], sodium50wall: [4.2, 0.4], halide70: [6, 0.5], mercury125: [6, 1] }
const SODIUM = ['sodium70', 'sodium100', 'sodium50wall', 'halide70', 'mercury125'];

function dimming(type, place) {
  if (SODIUM.includes(type)) return 'none';
  if (place === 'main_street') return 'half_23_05';
  if (place === 'harbour') return oneOf(['half_23_05', 'half_22_05']);
  return place === 'residential' || place === 'school' ? 'half_22_05' : 'none';
}

const OFF_IN_WINTER = {
  names: ['Lindallén'],
  from: '2026-11-01T00:00:00+01:00',
  to: '2027-03-31T23:59:59+02:00',
  reason: 'Släckt vintertid, sommarväg (påhittat exempel)',
};
const OFF_FOR_WORK = {
  names: ['Ångbåtsbryggan'],
  from: '2026-10-12T08:00:00+02:00',
  to: '2026-12-18T16:00:00+01:00',
  reason: 'Släckt under ombyggnad av bryggan (påhittat exempel)',
};
const offOf = (name) => [OFF_IN_WINTER, OFF_FOR_WORK].find((o) => o.names.includes(name));

/** Status and validity; a few lamps are out of order, two are planned and one is gone. */
const ODD = new Map([
  ['SK-007', 'faulty'],
  ['FG-004', 'faulty'],
  ['KG-019', 'column_issue'],
]);
let seen = 0;
function statusOf(number, street) {
  if (ODD.has(number)) return ODD.get(number);
  seen += 1;
  if (offOf(street.name)) return 'ok';
  if (seen % 47 === 11) return 'faulty';
  return seen % 131 === 60 ? 'column_issue' : 'ok';
}

const day = (year) =>
  `${year}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}`;
const yearOf = new Map();
const installed = (name, type) => {
  if (!yearOf.has(name))
    yearOf.set(
      name,
      name === 'Norra Kronbergsgatan'
        ? '2019-06-01'
        : SODIUM.includes(type)
          ? day(Math.floor(between(1988, 2009)))
          : day(Math.floor(between(2016, 2026))),
    );
  return yearOf.get(name);
};
/** LBAB has its own lamps in its own streets, the harbour its own on piers and quays; the rest is LEVA's. */
const ownerOf = ({ name, houses, holder }) =>
  holder === 'hamn' ? 'hamn' : houses === 'block' && name === 'Valbodalsgatan' ? 'lbab' : 'leva';
const cabinetNear = (p) => cabinets.reduce((a, b) => (distance(a.point, p) < distance(b.point, p) ? a : b));

const homes = new Map();
const circuits = new Map(cabinets.map((c) => [c.name, []]));
/** A street is fed from one cabinet, by one of its at most four circuits. */
function feed(lamp) {
  const { name } = lamp.street;
  if (!homes.has(name)) {
    const first = lamps.filter((l) => l.street.name === name);
    const cabinet = name.endsWith('Kronbergsgatan')
      ? 'T3'
      : cabinetNear(first[Math.floor(first.length / 2)].point).name;
    const fed = circuits.get(cabinet);
    fed.push(name);
    homes.set(name, {
      cabinet,
      circuit: `${cabinet}-${name === 'Norra Kronbergsgatan' ? 2 : ((fed.length - 1) % 4) + 1}`,
    });
  }
  return homes.get(name);
}

/** When the lamp stands there. */
function validity(status, date) {
  if (status === 'planned') return { installed: undefined, from: '2027-05-01' };
  return { installed: date, from: date, to: status === 'removed' ? '2024-09-30' : undefined };
}

function facts(lamp) {
  const number = designation(lamp.street.name);
  const type = typeKey(lamp);
  const [height, arm] = HEIGHTS[type];
  const place = category(lamp.street);
  const status = lamp.otherDay ?? statusOf(number, lamp.street);
  return {
    ...lamp,
    ...feed(lamp),
    number,
    type,
    height,
    arm,
    place,
    status,
    off: offOf(lamp.street.name),
    owner: ownerOf(lamp.street),
    dimming: dimming(type, place),
    ...validity(status, installed(lamp.street.name, type)),
    condition: SODIUM.includes(type) ? oneOf(['3', '3', '4', '4', '5']) : oneOf(['1', '1', '2', '2', '3']),
    inspected: day(oneOf([2022, 2023, 2024, 2025])),
    tilt:
      lamp.support === 'bollard' || lamp.support === 'span_wire' || type === 'park'
        ? 0
        : oneOf([0, 5, 5, 10]),
    maintenance: SODIUM.includes(type) ? oneOf([0.7, 0.75, 0.8]) : 0.85,
    assumed: chance() < 0.065,
  };
}

export const lightPoints = lamps.map(facts);
