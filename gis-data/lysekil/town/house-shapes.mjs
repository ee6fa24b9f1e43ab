/** What houses look like from above. Each outline takes a width and a depth in metres. */
import { dice } from './random.mjs';

const { between, happens } = dice('house shapes');

/** Outlines in the house's own metres: x along the street, y away from it. */
export const SHAPES = {
  plain: (w, d) => [
    [-w / 2, 0],
    [w / 2, 0],
    [w / 2, d],
    [-w / 2, d],
  ],
  wing: (w, d) => {
    const [side, wide, deep] = [happens(0.5) ? 1 : -1, w * between(0.35, 0.5), d * between(1.55, 2)];
    return [
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, d],
      [-w / 2 + wide, d],
      [-w / 2 + wide, deep],
      [-w / 2, deep],
    ].map(([x, y]) => [x * side, y]);
  },
  porch: (w, d) => {
    const x = between(-w / 5, w / 5);
    return [
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, d],
      [x + 1.6, d],
      [x + 1.6, d + 1.8],
      [x - 1.6, d + 1.8],
      [x - 1.6, d],
      [-w / 2, d],
    ];
  },
  step: (w, d) => {
    const x = between(-w / 6, w / 6);
    return [
      [-w / 2, 0],
      [x, 0],
      [x, 1.6],
      [w / 2, 1.6],
      [w / 2, d + 1.6],
      [x, d + 1.6],
      [x, d],
      [-w / 2, d],
    ];
  },
  /** A corner cut off, as on old merchants' houses. */
  corner: (w, d) => [
    [-w / 2 + 3, 0],
    [w / 2 - 3, 0],
    [w / 2, 3],
    [w / 2, d],
    [-w / 2, d],
    [-w / 2, 3],
  ],
  horseshoe: (w, d) => {
    const [arm, deep] = [Math.min(8, w * 0.3), d + between(6, 11)];
    return [
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, deep],
      [w / 2 - arm, deep],
      [w / 2 - arm, d],
      [-w / 2 + arm, d],
      [-w / 2 + arm, deep - 2],
      [-w / 2, deep - 2],
    ];
  },
  court: (w, d) => [
    [-w / 2, 0],
    [w / 2, 0],
    [w / 2, d + 16],
    [-w / 2, d + 16],
  ],
};
