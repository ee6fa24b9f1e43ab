/** What might be: the lanterns that one of the measures is about, along the dark half of the path in the park. */
import { feed } from './cabinets.mjs';
import { id } from './features.mjs';
import { left } from './geometry.mjs';
import { lampFeature, luminaireFeatures } from './lamp-features.mjs';
import { HEIGHTS } from './lamp-kinds.mjs';
import { darkStretches } from './lamps.mjs';
import { at, beside } from './lines.mjs';
import { streets } from './network.mjs';

const PATH = 'Stadsparksgången';
const FARTHEST_APART = 19;

export const scenario = {
  id: id('scenario', PATH),
  name: 'Lyktor på östra Stadsparksgången',
  note: 'Parkarmaturer var nittonde meter längs den mörka halvan av gången (påhittat exempel).',
};

const street = streets.find(({ name }) => name === PATH);
const { from, to } = darkStretches.find(({ name }) => name === PATH);
const count = Math.ceil((to - from) / FARTHEST_APART);

/** Across the path from where it stands, on its right. */
function bearing(s) {
  const [x, y] = left(at(street.line, s).direction);
  return Math.round(((Math.atan2(x, y) * 180) / Math.PI + 360) % 360) % 360;
}

const lanterns = Array.from({ length: count }, (_, i) => {
  const s = from + (i + 0.5) * ((to - from) / count);
  const [height, arm] = HEIGHTS.park;
  return {
    ...feed({ street }),
    point: beside(street.line, s, -(street.width / 2 + 0.7)),
    bearing: bearing(s),
    number: `SG-${101 + i}`,
    owner: 'leva',
    status: 'ok',
    support: 'pole',
    place: 'park',
    type: 'park',
    height,
    arm,
    tilt: 0,
    maintenance: 0.85,
    dimming: 'none',
  };
});

export const scenarioLayers = {
  light_point: lanterns.map(lampFeature),
  luminaire: lanterns.flatMap(luminaireFeatures),
};
