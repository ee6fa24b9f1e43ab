/** From drawn streets to a network: ends are joined to the street they reach, and streets are cut where they meet. */
import { crossing, distance, minus, pieces } from './geometry.mjs';
import { curve, lengthOf, nearest, part, simplified } from './lines.mjs';
import { drawn } from './place-on-map.mjs';
import { plan } from './street-plan.mjs';

const REACH = 16;
const BEND = 36;

/** Moves the end of a line to `to`, bending only its last metres. */
function withEnd(line, last, to) {
  const way = last ? line : [...line].reverse();
  const shift = minus(to, way.at(-1));
  let run = 0;
  const bent = [...way].reverse().map((p, i, all) => {
    run += i ? distance(all[i - 1], p) : 0;
    const share = Math.max(0, 1 - run / BEND);
    return i ? [p[0] + shift[0] * share, p[1] + shift[1] * share] : to;
  });
  return last ? bent.reverse() : bent;
}

const endsOf = (line) => [line[0], line.at(-1)];

/** @returns the point another street offers to an end at p: an end of its own if there is one near, else its nearest point. */
function meetingPoint(p, others) {
  const ends = others.flatMap(endsOf).filter((q) => distance(p, q) < 9);
  if (ends.length) return ends.reduce((a, b) => (distance(p, a) < distance(p, b) ? a : b));
  const best = others.map((line) => nearest(line, p)).reduce((a, b) => (a.away < b.away ? a : b));
  return best.away < REACH ? best.point : p;
}

function joined(lines) {
  lines.forEach((_, i) => {
    for (const last of [false, true]) {
      const end = last ? lines[i].at(-1) : lines[i][0];
      lines[i] = withEnd(
        lines[i],
        last,
        meetingPoint(
          end,
          lines.filter((_, k) => k !== i),
        ),
      );
    }
  });
  return lines;
}

/** @returns all points where the lines end or cross, near ones counted as one. */
function nodesOf(lines) {
  const nodes = [];
  const add = (p) => nodes.some((q) => distance(p, q) < 2.5) || nodes.push(p);
  lines.forEach((line) => endsOf(line).forEach(add));
  lines.forEach((a, i) =>
    lines.slice(i + 1).forEach((b) =>
      pieces(a).forEach(([p, q]) =>
        pieces(b).forEach(([r, s]) => {
          const c = crossing(p, q, r, s);
          if (c) add(c);
        }),
      ),
    ),
  );
  return nodes;
}

/** Cuts a line at the nodes it passes; the pieces begin and end exactly in the nodes. */
function cut(line, nodes) {
  const stops = nodes
    .map((node) => ({ node, ...nearest(line, node) }))
    .filter((n) => n.away < 2.5)
    .sort((a, b) => a.s - b.s);
  return stops.slice(1).map((stop, i) => {
    const middle = simplified(part(line, stops[i].s, stop.s), 0.12);
    return [stops[i].node, ...middle.slice(1, -1), stop.node];
  });
}

const drawnLines = plan.map((s) => curve(drawn(s.way)));
const lines = joined(joined(joined(drawnLines)));
const nodes = nodesOf(lines);

/** The streets whole, as houses and lamps follow them. */
export const streets = plan.map((s, i) => ({ ...s, line: lines[i], length: lengthOf(lines[i]) }));
/** Streets that are drawn in two parts under one name get the part's number before the piece's. */
const pieceKey = (street, k, i) =>
  `${streets.slice(0, k).filter((s) => s.name === street.name).length + 1}.${i + 1}`;
/** The streets in pieces from junction to junction, as they are delivered. */
export const segments = streets.flatMap((s, k) =>
  cut(s.line, nodes).map((line, i) => ({
    ...s,
    line,
    length: lengthOf(line),
    piece: i + 1,
    key: pieceKey(s, k, i),
  })),
);
