/** Ids, references, choices, counts and labels. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, LAYERS, named, texts, town } from './report.mjs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const REFERENCES = {
  light_point: {
    owner: 'actor',
    maintainer: 'actor',
    cabinet: 'lighting_cabinet',
  },
  luminaire: { light_point: 'light_point', type: 'luminaire_type' },
  lighting_cabinet: { owner: 'actor' },
  street: { road_holder: 'actor' },
  camera_zone: { controller: 'actor' },
  camera: { zone: 'camera_zone' },
  host_area: { organisation: 'actor' },
  guard_area: { permit_holder: 'actor', guard_company: 'actor' },
  responsibility_area: { actor: 'actor' },
  report: { place: 'place' },
  presence: { actor: 'actor', place: 'place' },
  event: { reported_by: 'actor', place: 'place' },
  plan: { place: 'place', owner: 'actor', comparison: 'place' },
  measure: { plan: 'plan', responsible: 'actor' },
  promise: { responsible: 'actor' },
  safety_walk: { place: 'place', plan: 'plan', organiser: 'actor' },
  observation: { walk: 'safety_walk' },
};
// prettier-ignore
const CHOICES = {
  land_cover: { kind: 'water green rock paved' }, responsibility_area: { covers: 'all buildings ground lighting' }, guard_area: { legal_basis: 'lov1980_3 lag2023_421' },
  host_area: { kind: 'harbour_host housing_host' }, order_rule_area: { kind: 'fireworks fishing alcohol camping other' },
  street: { function: 'main local foot cycle foot_cycle square_edge stairs', surface: 'R1 R2 R3 R4 C1 C2', pedestrian_flow: 'low normal high', class_source: 'rule decided' },
  building: { use: 'house apartment commerce public church industry harbour outbuilding' }, place: { kind: 'street park square harbour school housing shopping municipality other' },
  report: { category: 'graffiti vandalism lighting_fault unsafe_place litter', status: 'received assigned police_reported cleaned closed duplicate rejected', channel: 'field citizen guard', surface: 'brick concrete plaster wood metal glass stone sign other' },
  presence: { role: 'youth_worker field_team housing_host harbour_host public_order_guard police guard' },
  plan: { status: 'draft proposed decided running followed_up' }, measure: { status: 'proposed decided ongoing done dropped', kind: 'lighting sight_lines vegetation furniture access camera presence activity cleaning other', aspect: 'design mixed_uses mixed_people legibility social_control lighting building_security management information' }, promise: { status: 'planned ongoing kept partly_kept not_kept', focus_area: 'organisation places youth crime communication mapping' },
  observation: { aspect: 'design mixed_uses mixed_people legibility social_control lighting building_security management information' },
  actor: { kind: 'municipality company police guard rescue state association property_owner' }, lighting_cabinet: { control: 'astronomical_clock photocell cms' },
  light_point: { status: 'ok faulty column_issue planned removed', support_kind: 'pole wall span_wire bollard', location_category: 'main_street residential foot_cycle park square harbour school', condition: '1 2 3 4 5' },
  luminaire: { dimming_profile: 'none half_22_05 half_23_05 off_00_05' }, luminaire_type: { light_source: 'led hps mh fluorescent mercury', corrosion_class: 'C1 C2 C3 C4 C5' } }
const COUNTS = {
  street: [120, 220],
  building: [380, 560],
  tree: [220, 300],
  light_point: [330, 400],
  lighting_cabinet: [6, 6],
  camera_zone: [3, 3],
  camera: [4, 4],
  guard_area: [3, 3],
  host_area: [3, 3],
  order_rule_area: [2, 2],
  responsibility_area: [3, 3],
  place: [18, 30],
  actor: [12, 30],
  report: [55, 65],
  survey_area: [12, 12],
  presence: [500, 750],
  event: [450, 750],
  plan: [2, 4],
  measure: [10, 20],
  promise: [27, 27],
  safety_walk: [1, 1],
  observation: [12, 12],
};
const LARGEST = 2_200_000;

const ids = Object.fromEntries(LAYERS.map((l) => [l, new Set(town[l].map((f) => f.id))]));

function checkFeature(layer, f) {
  const at = `${layer} ${named(f)}`;
  expect(UUID.test(f.id), `${at}: id ${f.id} is no UUID`);
  expect(
    f.properties.provenance === 'illustrative' && f.properties.source === 'Lykta demodata, påhittade lägen',
    `${at}: not labelled as invented`,
  );
  expect(
    ['public', 'internal', 'restricted'].includes(f.properties.visibility),
    `${at}: visibility ${f.properties.visibility}`,
  );
  for (const [field, target] of Object.entries(REFERENCES[layer] ?? {}))
    expect(ids[target].has(f.properties[field]), `${at}: ${field} ${f.properties[field]} is no ${target}`);
  for (const [field, values] of Object.entries(CHOICES[layer] ?? {}))
    expect(
      f.properties[field] === undefined || values.split(' ').includes(f.properties[field]),
      `${at}: ${field} is ${f.properties[field]}; expected one of ${values}`,
    );
}

function checkLamps() {
  const numbers = town.light_point.map((f) => f.properties.owner + f.properties.designation);
  expect(new Set(numbers).size === numbers.length, 'light_point: a designation stands twice for one owner');
  const lit = new Set(town.luminaire.map((f) => f.properties.light_point));
  for (const f of town.light_point) expect(lit.has(f.id), `light_point ${named(f)}: no luminaire`);
  const { properties } = town.light_point.find((f) => f.properties.designation === 'NK-014');
  expect(properties.circuit === 'T3-2', `light_point NK-014: circuit ${properties.circuit}; expected T3-2`);
}

/** Attachments are named by the hash of a file in files/. */
function checkFiles() {
  const folder = new URL('../files/', import.meta.url);
  const hashes = new Set(
    readdirSync(folder).map((name) =>
      createHash('sha256')
        .update(readFileSync(new URL(name, folder)))
        .digest('hex'),
    ),
  );
  const fields = {
    camera_zone: ['balancing_document', 'signage_photo'],
    guard_area: ['decision_document'],
  };
  for (const [layer, names] of Object.entries(fields))
    for (const f of town[layer])
      for (const name of names)
        expect(
          f.properties[name] === undefined || hashes.has(f.properties[name]),
          `${layer} ${named(f)}: ${name} is not the hash of a file in files/`,
        );
}

/** Times follow each other, references lead to a report, lamp or actor, and each status has what it asks for. */
function checkReports() {
  const needs = {
    cleaned: 'removed_at',
    closed: 'removed_at',
    police_reported: 'police_reported_at',
    duplicate: 'duplicate_of',
    rejected: 'reason',
  };
  for (const f of town.report) {
    const {
      number,
      status,
      observed_from,
      observed_to,
      removed_at,
      duplicate_of,
      responsible,
      lamps = [],
    } = f.properties;
    const at = `report ${number}`;
    expect(observed_from < observed_to, `${at}: found before it happened`);
    expect(!removed_at || observed_to < removed_at, `${at}: cleaned before it was found`);
    expect(!duplicate_of || ids.report.has(duplicate_of), `${at}: duplicate_of is no report`);
    expect(!responsible || ids.actor.has(responsible), `${at}: responsible is no actor`);
    expect(
      lamps.every((lamp) => ids.light_point.has(lamp)),
      `${at}: a lamp is not in light_point`,
    );
    expect(!needs[status] || f.properties[needs[status]], `${at}: ${status} without ${needs[status]}`);
  }
}

export function checkRecords() {
  for (const layer of LAYERS) for (const f of town[layer]) checkFeature(layer, f);
  const all = LAYERS.flatMap((l) => town[l].map((f) => f.id));
  expect(new Set(all).size === all.length, 'an id stands twice');
  for (const [layer, [low, high]] of Object.entries(COUNTS))
    expect(
      town[layer].length >= low && town[layer].length <= high,
      `${layer}: ${town[layer].length} features; expected ${low} to ${high}`,
    );
  const names = new Set(town.street.map((f) => f.properties.name)).size;
  expect(names >= 58 && names <= 75, `street: ${names} names; expected 58 to 75`);
  const size = Object.values(texts).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(size < LARGEST, `files: ${size} bytes together; expected fewer than ${LARGEST}`);
  checkLamps();
  checkReports();
  checkFiles();
}
