/** Curves and open lines in metres. */
import { along, distance, left, minus, nearestOnSegment, pieces, unit } from './geometry.mjs';

/** Centripetal-like smooth curve (Catmull-Rom) through the points, a point about every `step` metres. */
export function curve(points, step = 6) {
  const p = [along(points[1], points[0], 2), ...points, along(points.at(-2), points.at(-1), 2)];
  const out = [points[0]];
  for (let i = 1; i < p.length - 2; i++) {
    const n = Math.max(1, Math.round(distance(p[i], p[i + 1]) / step));
    for (let k = 1; k <= n; k++)
      out.push(k === n ? p[i + 1] : onCurve(p[i - 1], p[i], p[i + 1], p[i + 2], k / n));
  }
  return out;
}

function onCurve(a, b, c, d, t) {
  const f = (i) =>
    0.5 *
    (2 * b[i] +
      (c[i] - a[i]) * t +
      (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t +
      (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t);
  return [f(0), f(1)];
}

export const lengthOf = (line) => pieces(line).reduce((sum, [a, b]) => sum + distance(a, b), 0);

/** @returns the point `s` metres into the line and the direction there. */
export function at(line, s) {
  let rest = s;
  for (const [a, b] of pieces(line)) {
    const length = distance(a, b);
    if (rest <= length && length > 0)
      return { point: along(a, b, rest / length), direction: unit(minus(b, a)) };
    rest -= length;
  }
  const [a, b] = line.slice(-2);
  return { point: b, direction: unit(minus(b, a)) };
}

/** @returns the point of the line nearest to p, how far into the line it lies and how far from p, in metres. */
export function nearest(line, p) {
  let best = { point: line[0], s: 0, away: Infinity };
  let run = 0;
  for (const [a, b] of pieces(line)) {
    const q = nearestOnSegment(p, a, b);
    const away = distance(p, q);
    if (away < best.away) best = { point: q, s: run + distance(a, q), away };
    run += distance(a, b);
  }
  return best;
}

/** @returns the part of the line between two distances into it. */
export function part(line, from, to) {
  const out = [at(line, from).point];
  let run = 0;
  for (const [a, b] of pieces(line)) {
    run += distance(a, b);
    if (run > from + 0.5 && run < to - 0.5) out.push(b);
  }
  return [...out, at(line, to).point];
}

/** @returns the point beside the line: `off` metres to the left (negative: right) at `s` metres. */
export function beside(line, s, off) {
  const { point, direction } = at(line, s);
  const n = left(direction);
  return [point[0] + n[0] * off, point[1] + n[1] * off];
}

/** Leaves out points that lie within `tolerance` metres of the line without them (Douglas-Peucker). */
export function simplified(line, tolerance) {
  if (line.length < 3) return line;
  const [a, b] = [line[0], line.at(-1)];
  let far = 0;
  let index = 0;
  line.forEach((p, i) => {
    const d = distance(p, nearestOnSegment(p, a, b));
    if (d > far) [far, index] = [d, i];
  });
  if (far <= tolerance) return [a, b];
  return [
    ...simplified(line.slice(0, index + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(index), tolerance),
  ];
}
