/** The cabinets at the roadside, and which street is fed from where. */
import { distance } from './geometry.mjs';
import { lamps } from './lamps.mjs';
import { beside } from './lines.mjs';
import { streets } from './network.mjs';
import { onMap } from './place-on-map.mjs';
import { houseDistance, streetDistance } from './site.mjs';

/** Name, where about it stands on the drawing board, control. */
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

const cabinetNear = (p) => cabinets.reduce((a, b) => (distance(a.point, p) < distance(b.point, p) ? a : b));

const homes = new Map();
const fedFrom = new Map(cabinets.map((c) => [c.name, []]));

/** A street is fed from one cabinet, by one of its at most four circuits. */
export function feed(lamp) {
  const { name } = lamp.street;
  if (!homes.has(name)) {
    const first = lamps.filter((l) => l.street.name === name);
    const cabinet = name.endsWith('Kronbergsgatan')
      ? 'T3'
      : cabinetNear(first[Math.floor(first.length / 2)].point).name;
    const fed = fedFrom.get(cabinet);
    fed.push(name);
    homes.set(name, {
      cabinet,
      circuit: `${cabinet}-${name === 'Norra Kronbergsgatan' ? 2 : ((fed.length - 1) % 4) + 1}`,
    });
  }
  return homes.get(name);
}
