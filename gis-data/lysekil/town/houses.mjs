/** Rows of houses along the streets, each turned to its street, and the sheds behind them. */
import { dice } from './random.mjs';
import { bounds, left, minus, unit } from './geometry.mjs';
import { SHAPES } from './house-shapes.mjs';
import { at, beside } from './lines.mjs';
import { landmarks } from './landmarks.mjs';
import { streets } from './network.mjs';
import { fits, streetDistance, take } from './site.mjs';

const { between, chance, oneOf } = dice('houses');

// prettier-ignore
const STYLES = {
  town: { width: [14, 31], depth: [10.5, 14], setback: [2.2, 3], between: [1.5, 9], turn: 0.6, gap: 0.5, levels: [2, 3, 3, 4], shapes: ['plain', 'plain', 'wing', 'wing', 'step', 'corner', 'horseshoe', 'court'] },
  old: { width: [6.5, 10.5], depth: [5.5, 8], setback: [0.7, 1.8], between: [1.2, 4], turn: 5, gap: 1.1, levels: [1, 1, 2], shapes: ['plain', 'plain', 'porch', 'wing'] },
  villa: { width: [9, 13], depth: [8, 10.5], setback: [4, 8], between: [11, 26], turn: 5, gap: 4, levels: [1, 2, 2], shapes: ['plain', 'porch', 'wing'] },
  block: { width: [34, 48], depth: [10.5, 12], setback: [6, 10], between: [12, 20], turn: 3, gap: 8, levels: [3, 3, 4], shapes: ['plain', 'step'] },
}

const use = {
  town: () => oneOf(['commerce', 'commerce', 'apartment', 'apartment', 'house']),
  old: () => 'house',
  villa: () => 'house',
  block: () => 'apartment',
};

export const houses = landmarks.map((m) => ({ ...m }));
houses.forEach((h) => take(h.rings[0]));

/** Puts an outline on the street: its front along the chord of the street between s - w/2 and s + w/2. */
function onStreet(street, s, side, width, setback, turn, outline) {
  const [a, b] = [
    at(street.line, Math.max(0, s - width / 2)).point,
    at(street.line, Math.min(street.length, s + width / 2)).point,
  ];
  const x = unit(minus(b, a));
  const y = left(x).map((c) => c * side);
  const front = beside(street.line, s, side * (street.width / 2 + setback));
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return outline.map(([p, q]) => {
    const [r, t] = [p * cos - q * sin, p * sin + q * cos];
    return [front[0] + x[0] * r + y[0] * t, front[1] + x[1] * r + y[1] * t];
  });
}

/** The yard of a house that is deep and wide enough, or null. */
function courtyard(width, depth, place) {
  const [half, back] = [width / 2 - 7.5, depth + 8.5];
  return half < 2.5
    ? null
    : place([
        [-half, depth],
        [-half, back],
        [half, back],
        [half, depth],
      ]);
}

function tryHouse(street, s, side) {
  const style = STYLES[street.houses];
  const [width, depth] = [between(...style.width), between(...style.depth)];
  const shape = oneOf(style.shapes);
  const setback = between(...style.setback);
  const turn = (between(-style.turn, style.turn) * Math.PI) / 180;
  const place = (outline) => onStreet(street, s + width / 2, side, width, setback, turn, outline);
  const ring = place(SHAPES[shape](shape === 'court' ? Math.max(width, 22) : width, depth));
  if (!fits(ring, { gap: style.gap })) return null;
  const hole = shape === 'court' ? courtyard(Math.max(width, 22), depth, place) : null;
  return { width: shape === 'court' ? Math.max(width, 22) : width, rings: hole ? [ring, hole] : [ring] };
}

function addRow(street, side) {
  const style = STYLES[street.houses];
  let number = side > 0 ? 1 : 2;
  for (let s = 3; s < street.length - 5; ) {
    const found = tryHouse(street, s, side);
    if (!found) {
      s += 2.5;
      continue;
    }
    const levels = oneOf(style.levels);
    take(found.rings[0]);
    houses.push({
      key: `${street.name} ${number}`,
      use: use[street.houses](),
      levels,
      height: Math.round((levels * 2.9 + between(1.5, 3.5)) * 10) / 10,
      rings: found.rings,
      owner: street.houses === 'block' ? 'lbab' : street.houses === 'town' ? 'fastighet' : undefined,
      style: street.houses,
    });
    number += 2;
    s += found.width + between(...style.between);
  }
}

const rowOrder = ['town', 'old', 'block', 'villa'];
for (const style of rowOrder)
  for (const street of streets.filter((s) => s.houses === style))
    [1, -1].forEach((side) => addRow(street, side));

/** Sheds, garages and wash-houses in the yards, turned like the house they belong to. */
function addShed(house, index) {
  const ring = house.rings[0];
  const axis = unit(minus(ring[1], ring[0]));
  const box = bounds(ring);
  const [w, d] = [between(3.5, 7), between(3, 4.5)];
  for (let attempt = 0; attempt < 6; attempt++) {
    const c = [between(box[0] - 9, box[2] + 9), between(box[1] - 9, box[3] + 9)];
    const shed = SHAPES.plain(w, d).map(([x, y]) => [
      c[0] + axis[0] * x - axis[1] * y,
      c[1] + axis[1] * x + axis[0] * y,
    ]);
    if (streetDistance(c) < 7 || !fits(shed, { gap: 1.5 })) continue;
    take(shed);
    houses.push({
      key: `Uthus ${index + 1}`,
      use: 'outbuilding',
      levels: 1,
      height: Math.round(between(2.6, 4) * 10) / 10,
      rings: [shed],
      owner: house.owner,
    });
    return;
  }
}

houses
  .filter((h) => h.style && h.style !== 'block')
  .forEach((h, i) => {
    if (chance() < 0.1) addShed(h, i);
  });
