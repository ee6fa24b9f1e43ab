/** The areas with what is written on them: names, decisions, permits, responsibility. */
import { cameraZone, guardArea, places, responsibilityAreas } from './areas.mjs';
import { balancingDocument } from './documents.mjs';
import { feature, id, polygon } from './features.mjs';

const actor = (key) => id('actor', key);

const placeFeature = (p) =>
  feature('place', p.key, polygon([p.ring]), { name: p.name, kind: p.kind, aliases: p.aliases });

export const namedPlaces = places.map(placeFeature);

export const cameraZones = [
  feature('camera_zone', 'fargaregatan', polygon([cameraZone]), {
    name: 'Färgaregatan/Södra Kronbergsgatan',
    purpose:
      'Förebygga och utreda skadegörelse och våld i korsningen kvälls- och nattetid (påhittat exempel)',
    controller: actor('ks'),
    legal_basis:
      'Uppgift av allmänt intresse, artikel 6.1 e dataskyddsförordningen; kamerabevakningslagen (2018:1200)',
    balancing_document: balancingDocument.sha256,
    decided_by: 'Kommunstyrelsen (påhittat beslut)',
    decided_on: '2026-04-14',
    review_on: '2027-01-15',
    footage_retention_days: 14,
    signage_confirmed_on: '2026-04-30',
    valid_from: '2026-05-01',
    valid_to: '2027-04-30',
  }),
];

export const guardAreas = [
  feature('guard_area', 'centrum', polygon([guardArea]), {
    name: 'Kungstorget, Södra hamnen och Stadsparken',
    legal_basis: 'lag2023_421',
    case_no: 'DEMO-2025-001',
    permit_holder: actor('kommun'),
    guard_company: actor('wallins'),
    hours: 'Fredag och lördag 20–03, juni–augusti även torsdag',
    conditions: 'Högst fyra ordningsvakter samtidigt; samråd med polisen varje vecka (påhittat exempel)',
    valid_from: '2025-06-01',
    valid_to: '2028-05-31',
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
