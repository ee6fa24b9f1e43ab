/** The scenario: new lamps in the plan's area, with a luminaire each, and a measure that names it. */
import { readFileSync } from 'node:fs';
import { inside } from '../town/geometry.mjs';
import { expect, gridPoint, gridRings, town } from './report.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../scenario/${name}`, import.meta.url), 'utf8'));

export function checkScenario() {
  const { id } = read('scenario.json');
  const lamps = read('light_point.geojson').features;
  const luminaires = read('luminaire.geojson').features;
  const known = new Set(town.light_point.map((lamp) => lamp.id));
  const measures = town.measure.filter(({ properties }) => properties.scenario === id);
  expect(measures.length === 1, `scenario: named by ${measures.length} measures`);
  const [area] = gridRings(town.plan.find((plan) => plan.id === measures[0]?.properties.plan));
  for (const feature of lamps) {
    const { id: lamp, properties } = feature;
    expect(inside(gridPoint(feature), area), `scenario: ${properties.designation} is outside the plan`);
    expect(!known.has(lamp), `scenario: ${properties.designation} is in the register`);
    const hung = luminaires.filter((one) => one.properties.light_point === lamp);
    expect(hung.length === 1, `scenario: ${hung.length} luminaires on ${properties.designation}`);
  }
}
