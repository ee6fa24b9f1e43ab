/** The town layer by layer. */
import { actors, actorName } from './actors.mjs';
import {
  cameras,
  cameraZones,
  guardAreas,
  hostAreas,
  namedPlaces,
  orderRules,
  responsibilities,
} from './area-records.mjs';
import { cabinets } from './cabinets.mjs';
import { events, presence } from './events.mjs';
import { feature, id, lineString, point, polygon, round } from './features.mjs';
import { landCover } from './ground.mjs';
import { houses } from './houses.mjs';
import { lightPoints } from './lamp-facts.mjs';
import { lampFeature, luminaireFeatures } from './lamp-features.mjs';
import { luminaireTypes } from './luminaire-types.mjs';
import { photometryOf } from './photometry.mjs';
import { measures, plans, promises } from './plans.mjs';
import { reports } from './reports.mjs';
import { segments } from './network.mjs';
import { surveyAreas } from './surveys.mjs';
import { streetValues } from './street-facts.mjs';
import { trees } from './trees.mjs';
import { observations, safetyWalks } from './walks.mjs';

const actor = (key) => id('actor', key);

const actorFeature = (a) =>
  feature('actor', a.key, null, {
    name: a.name,
    kind: a.kind,
    contact: a.contact,
  });

const landFeature = (g) =>
  feature('land_cover', g.name, polygon(g.rings), {
    name: g.name,
    kind: g.kind,
  });

const streetFeature = (s) => feature('street', `${s.name}/${s.key}`, lineString(s.line), streetValues(s));

const buildingFeature = (h) =>
  feature('building', h.key, polygon(h.rings), {
    name: h.name,
    height_m: h.height,
    levels: h.levels,
    use: h.use,
    property_owner: actorName(h.owner),
  });

const treeFeature = (t, i) =>
  feature('tree', `${t.species}/${i}`, point(t.point), {
    species: t.species,
    height_m: round(t.height),
    crown_radius_m: round(t.crown),
    crown_base_m: round(t.base),
  });

const cabinetFeature = (c) =>
  feature(
    'lighting_cabinet',
    c.name,
    point(c.point),
    {
      designation: c.name,
      owner: actor('leva'),
      control: c.control,
      max_power_kw: 11,
      meter: `DEMO-${c.name}`,
    },
    'internal',
  );

const typeFeature = (t) =>
  feature('luminaire_type', t.key, null, {
    manufacturer: t.maker,
    model: t.model,
    photometry: photometryOf(t.key),
    light_source: t.source,
    flux_lm: t.flux,
    cct_k: t.cct,
    cri: t.cri,
    street_c_deg: 90,
    power_w: t.power,
    power_at_min_dim_w: t.dimmed,
    corrosion_class: 'C5',
    unit_cost_sek: t.cost,
    working_life_h: t.life,
  });

/** Layer name → features, in an order in which every reference points back. */
export const layers = {
  actor: actors.map(actorFeature),
  land_cover: landCover.map(landFeature),
  street: segments.map(streetFeature),
  building: houses.map(buildingFeature),
  tree: trees.map(treeFeature),
  place: namedPlaces,
  lighting_cabinet: cabinets.map(cabinetFeature),
  luminaire_type: luminaireTypes.map(typeFeature),
  light_point: lightPoints.map(lampFeature),
  luminaire: lightPoints.flatMap(luminaireFeatures),
  camera_zone: cameraZones,
  camera: cameras,
  guard_area: guardAreas,
  host_area: hostAreas,
  order_rule_area: orderRules,
  responsibility_area: responsibilities,
  survey_area: surveyAreas,
  report: reports,
  presence,
  event: events,
  plan: plans,
  measure: measures,
  promise: promises,
  safety_walk: safetyWalks,
  observation: observations,
};
