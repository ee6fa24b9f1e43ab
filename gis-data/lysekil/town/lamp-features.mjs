/** Lamps as features: the light point, and the luminaires on it. */
import { feature, id, point } from './features.mjs';

const actor = (key) => id('actor', key);

const lampKey = (l) => `${l.owner}/${l.number}`;

export const lampFeature = (l) =>
  feature('light_point', lampKey(l), point(l.point), {
    designation: l.number,
    status: l.status,
    support_kind: l.support,
    pole_height_m: l.support === 'pole' ? l.height : l.support === 'bollard' ? 1 : undefined,
    location_category: l.place,
    owner: actor(l.owner),
    maintainer: actor('leva'),
    cabinet: id('lighting_cabinet', l.cabinet),
    circuit: l.circuit,
    deliberately_off_from: l.off?.from,
    deliberately_off_to: l.off?.to,
    deliberately_off_reason: l.off?.reason,
    condition: l.condition,
    last_inspected: l.status === 'planned' || l.from > l.inspected ? undefined : l.inspected,
    valid_from: l.from,
    valid_to: l.to,
  });

export function luminaireFeatures(l) {
  const turns = l.double ? [0, 180] : [0];
  return turns.map((turn, i) =>
    feature('luminaire', `${lampKey(l)}/${i + 1}`, null, {
      light_point: id('light_point', lampKey(l)),
      type: id('luminaire_type', l.type),
      mounting_height_m: l.height,
      arm_length_m: l.arm,
      azimuth_deg: (l.bearing + turn) % 360,
      tilt_deg: l.tilt,
      maintenance_factor: l.maintenance,
      dimming_profile: l.dimming,
      installed_on: l.installed,
      serial: `DEMO-${l.number}-${i + 1}`,
      valid_from: l.from,
      valid_to: l.to,
      assumed: l.assumed ? ['tilt_deg', 'maintenance_factor'] : undefined,
    }),
  );
}
