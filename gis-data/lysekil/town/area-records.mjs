/** The areas with what is written on them: names, decisions, permits, responsibility. */
import {
  cameraRings,
  cameras as plannedCameras,
  guardRings,
  hostRings,
  places,
  responsibilityAreas,
  ruleRings,
} from './areas.mjs';
import { balancingDocument, guardDecision, signPhoto } from './documents.mjs';
import { feature, id, point, polygon } from './features.mjs';

const actor = (key) => id('actor', key);

const placeFeature = (p) =>
  feature('place', p.key, polygon([p.ring]), { name: p.name, kind: p.kind, aliases: p.aliases });

export const namedPlaces = places.map(placeFeature);

const zone = (key, values, visibility) =>
  feature('camera_zone', key, polygon([cameraRings[key]]), values, visibility);

const BASIS =
  'Uppgift av allmänt intresse, artikel 6.1 e dataskyddsförordningen; kamerabevakningslagen (2018:1200)';

/** One complete, one that has ended, one that lacks most of what the law asks for. */
export const cameraZones = [
  zone('fargaregatan', {
    name: 'Färgaregatan/Södra Kronbergsgatan',
    purpose:
      'Förebygga och utreda skadegörelse och våld i korsningen kvälls- och nattetid (påhittat exempel)',
    controller: actor('ks'),
    legal_basis: BASIS,
    balancing_document: balancingDocument.sha256,
    decided_by: 'Kommunstyrelsen (påhittat beslut)',
    decided_on: '2026-04-14',
    review_on: '2027-01-15',
    footage_retention_days: 14,
    signage_confirmed_on: '2026-04-30',
    signage_photo: signPhoto.sha256,
    valid_from: '2026-05-01',
    valid_to: '2027-04-30',
  }),
  zone('kungstorget', {
    name: 'Kungstorget',
    purpose: 'Förebygga skadegörelse under torgets ombyggnad (påhittat exempel)',
    controller: actor('ks'),
    legal_basis: BASIS,
    balancing_document: balancingDocument.sha256,
    decided_by: 'Kommunstyrelsen (påhittat beslut)',
    decided_on: '2025-08-19',
    review_on: '2026-03-01',
    footage_retention_days: 14,
    signage_confirmed_on: '2025-08-30',
    signage_photo: signPhoto.sha256,
    ended_on: '2026-08-31',
    valid_from: '2025-09-01',
    valid_to: '2026-08-31',
  }),
  zone(
    'fiskhamnen',
    {
      name: 'Fiskhamnen (utkast)',
      purpose: 'Förebygga stölder av båtmotorer nattetid (påhittat exempel)',
      controller: actor('hamn'),
      valid_from: '2027-02-01',
    },
    'internal',
  ),
];

export const cameras = plannedCameras.map((c) =>
  feature(
    'camera',
    c.key,
    point(c.at),
    {
      designation: c.key,
      zone: id('camera_zone', c.zone),
      height_m: c.height,
      direction_deg: c.direction,
      field_of_view_deg: c.view,
      range_m: c.range,
      valid_from: c.zone === 'kungstorget' ? '2025-09-01' : '2026-05-01',
      valid_to: c.zone === 'kungstorget' ? '2026-08-31' : '2027-04-30',
    },
    'restricted',
  ),
);

const guard = (key, values) =>
  feature('guard_area', key, polygon([guardRings[key]]), {
    permit_holder: actor('kommun'),
    guard_company: actor('wallins'),
    decision_document: guardDecision.sha256,
    ...values,
  });

export const guardAreas = [
  guard('centrum', {
    name: 'Kungstorget, Södra hamnen och Stadsparken',
    legal_basis: 'lag2023_421',
    case_no: 'DEMO-2025-001',
    decided_on: '2025-05-12',
    hours: 'Fredag och lördag 20–03, juni–augusti även torsdag',
    conditions: 'Högst fyra ordningsvakter samtidigt; samråd med polisen varje vecka (påhittat exempel)',
    valid_from: '2025-06-01',
    valid_to: '2028-05-31',
  }),
  guard('havsbadet', {
    name: 'Havsbadsparken',
    legal_basis: 'lag2023_421',
    case_no: 'DEMO-2026-004',
    decided_on: '2026-05-04',
    hours: 'Fredag och lördag 21–02',
    conditions: 'Högst två ordningsvakter samtidigt (påhittat exempel)',
    valid_from: '2026-06-01',
    valid_to: '2027-01-31',
  }),
  guard('hamnarna', {
    name: 'Norra hamnen (äldre LOV3-område)',
    legal_basis: 'lov1980_3',
    case_no: 'DEMO-2022-017',
    decided_on: '2022-12-05',
    hours: 'Juni–augusti, alla kvällar 20–02',
    valid_from: '2023-01-01',
    valid_to: '2025-12-31',
  }),
];

const host = (key, values) => feature('host_area', key, polygon([hostRings[key]]), values);

export const hostAreas = [
  host('norra', {
    name: 'Norra hamnens småbåtshamn',
    kind: 'harbour_host',
    organisation: actor('hamn'),
    hours: 'Fredag till söndag 18–01',
    season: 'maj–september',
    valid_from: '2026-05-01',
    valid_to: '2027-09-30',
  }),
  host('havsbadet', {
    name: 'Havsbadets småbåtshamn',
    kind: 'harbour_host',
    organisation: actor('hamn'),
    hours: 'Fredag och lördag 18–01',
    season: 'juni–augusti',
    valid_from: '2026-06-01',
    valid_to: '2027-08-31',
  }),
  host('valbodalen', {
    name: 'LBAB Valbodalen',
    kind: 'housing_host',
    organisation: actor('lbab'),
    hours: 'Torsdag till lördag 18–23',
    season: 'hela året',
    valid_from: '2025-09-01',
  }),
];

const rule = (key, values) => feature('order_rule_area', key, polygon([ruleRings[key]]), values);

export const orderRules = [
  rule('fyrverkerier', {
    name: 'Fyrverkerier i centrala Lysekil',
    kind: 'fireworks',
    rule: 'Fyrverkerier får bara användas nyårsafton 20–01 och inte närmare bostadshus än 50 m (påhittat exempel)',
    paragraph: '14 § (påhittad)',
    decided_on: '2024-10-21',
    season: 'hela året',
    valid_from: '2024-11-01',
  }),
  rule('fiske', {
    name: 'Fiskeförbud i Norra hamnen',
    kind: 'fishing',
    rule: 'Fiske från kajer och bryggor är förbjudet (påhittat exempel)',
    paragraph: '9 § (påhittad)',
    decided_on: '2025-03-17',
    season: 'maj–september',
    valid_from: '2025-05-01',
  }),
];

const responsibilityFeature = (r) =>
  feature(
    'responsibility_area',
    r.key,
    polygon([r.ring]),
    { name: r.name, actor: actor(r.actor), covers: r.covers },
    'internal',
  );

export const responsibilities = responsibilityAreas.map(responsibilityFeature);
