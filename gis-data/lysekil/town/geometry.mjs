/** Plane geometry in metres. A point is [east, north]; a ring is a list of points without the closing repeat. */

export const minus = (a, b) => [a[0] - b[0], a[1] - b[1]];
export const along = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
export const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const unit = (v) => {
  const length = Math.hypot(v[0], v[1]) || 1;
  return [v[0] / length, v[1] / length];
};
/** The direction to the left of v. */
export const left = (v) => [-v[1], v[0]];

/** @returns the point of segment ab nearest to p. */
export function nearestOnSegment(p, a, b) {
  const [u, v] = minus(b, a);
  const length2 = u * u + v * v;
  const t = length2 === 0 ? 0 : ((p[0] - a[0]) * u + (p[1] - a[1]) * v) / length2;
  return along(a, b, Math.max(0, Math.min(1, t)));
}

/** @returns the crossing of segments ab and cd, or null; parallel segments do not cross. */
export function crossing(a, b, c, d) {
  const [r, s, w] = [minus(b, a), minus(d, c), minus(c, a)];
  const cross = r[0] * s[1] - r[1] * s[0];
  if (Math.abs(cross) < 1e-12) return null;
  const t = (w[0] * s[1] - w[1] * s[0]) / cross;
  const u = (w[0] * r[1] - w[1] * r[0]) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? along(a, b, t) : null;
}

/** @returns the edges of a ring as pairs of points. */
export const edges = (ring) => ring.map((p, i) => [p, ring[(i + 1) % ring.length]]);
/** @returns the pieces of an open line as pairs of points. */
export const pieces = (line) => line.slice(1).map((p, i) => [line[i], p]);

/** @returns square metres, positive when the ring runs anticlockwise. */
export const signedArea = (ring) =>
  edges(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0) / 2;

export const anticlockwise = (ring) => (signedArea(ring) < 0 ? [...ring].reverse() : ring);
export const clockwise = (ring) => (signedArea(ring) > 0 ? [...ring].reverse() : ring);

/** @returns whether p lies inside the ring (even-odd). */
export function inside(p, ring) {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i], ring[j]];
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0])
      within = !within;
  }
  return within;
}

export function bounds(points) {
  const [east, north] = [points.map((p) => p[0]), points.map((p) => p[1])];
  return [Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)];
}
export const boundsApart = (a, b, gap) =>
  a[0] > b[2] + gap || b[0] > a[2] + gap || a[1] > b[3] + gap || b[1] > a[3] + gap;

/** @returns metres between two sets of segments; 0 where they cross. */
export function segmentsDistance(first, second) {
  let least = Infinity;
  for (const [a, b] of first)
    for (const [c, d] of second) {
      if (crossing(a, b, c, d)) return 0;
      least = Math.min(
        least,
        distance(a, nearestOnSegment(a, c, d)),
        distance(b, nearestOnSegment(b, c, d)),
        distance(c, nearestOnSegment(c, a, b)),
        distance(d, nearestOnSegment(d, a, b)),
      );
    }
  return least;
}

/** @returns metres between two areas, 0 where they touch, cross or hold each other. */
export function ringsDistance(a, b) {
  if (inside(a[0], b) || inside(b[0], a)) return 0;
  return segmentsDistance(edges(a), edges(b));
}

/** @returns metres from p to the nearest of the segments. */
export const pointDistance = (p, segments) =>
  segments.reduce((least, [a, b]) => Math.min(least, distance(p, nearestOnSegment(p, a, b))), Infinity);

/** @returns whether a ring crosses itself. */
export function crossesItself(ring) {
  const sides = edges(ring);
  for (let i = 0; i < sides.length; i++)
    for (let j = i + 2; j < sides.length; j++)
      if (!(i === 0 && j === sides.length - 1) && crossing(...sides[i], ...sides[j])) return true;
  return false;
}
