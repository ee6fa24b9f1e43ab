/** Safety plans, their measures and the promises to the citizens. The promises are those of 2021–2022; the rest is invented. */
import { places } from './areas.mjs';
import { feature, id, point, polygon } from './features.mjs';
import { lightPoints } from './lamp-facts.mjs';
import { bounds } from './geometry.mjs';
import { MEASURES, PLANS, PROMISES } from './plan-notes.mjs';
import { drawn } from './place-on-map.mjs';

const actor = (key) => id('actor', key);
const placeOf = (key) => places.find((p) => p.key === key);
const planId = (key) => id('plan', key);

/** A street's own shape is too narrow for what is done beside it. */
const SURROUNDINGS = drawn(
  '-130,96 -120,152 40,182 160,214 300,236 430,230 500,222 640,240 700,130 662,80 556,116 428,146 302,154 162,132 42,104 -84,84',
);

const areaOf = (key) => (key === 'norra-kronbergsgatan' ? SURROUNDINGS : placeOf(key).ring);

export const plans = PLANS.map(([place, { owner, comparison, ...facts }]) =>
  feature('plan', place, polygon([areaOf(place)]), {
    ...facts,
    place: id('place', place),
    owner: actor(owner),
    comparison: id('place', comparison),
  }),
);

/** Of a lamp, a step on the drawing board, or somewhere in the plan's area by the measure's number. */
function spotOf(plan, where, i) {
  const lamp = lightPoints.find((l) => l.number === where);
  if (lamp) return lamp.point;
  if (where) return drawn(where)[0];
  const [x0, y0, x1, y1] = bounds(areaOf(plan));
  const part = 0.3 + 0.2 * (i % 3);
  return [x0 + (x1 - x0) * part, (y0 + y1) / 2];
}

export const measures = MEASURES.map(([plan, key, where, { responsible, scenario, ...facts }], i) =>
  feature('measure', `${plan}/${key}`, point(spotOf(plan, where, i)), {
    ...facts,
    scenario: scenario && id('scenario', scenario),
    plan: planId(plan),
    responsible: actor(responsible),
  }),
);

export const promises = PROMISES.map(({ responsible, plan, ...facts }) =>
  feature('promise', facts.title, null, {
    ...facts,
    responsible: actor(responsible),
    plan: plan && planId(plan),
  }),
);
