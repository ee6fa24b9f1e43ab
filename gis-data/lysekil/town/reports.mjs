/** The town's reports: where each sits, who acts, and how far it has come. */
import { places } from './areas.mjs';
import { feature, id, point } from './features.mjs';
import { bounds, distance, edges, inside, nearestOnSegment, pointDistance } from './geometry.mjs';
import { houses } from './houses.mjs';
import { lightPoints } from './lamp-facts.mjs';
import { beside, nearest } from './lines.mjs';
import { streets } from './network.mjs';
import { dice } from './random.mjs';
import { notes } from './report-notes.mjs';

const { between, oneOf } = dice('reports');

/** The evening on which the newest was found; whoever loads the town moves all times on from it. */
export const NEWEST = Date.UTC(2026, 10, 23);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const TRIES = 400;
/** The walls of a square stand around it. */
const AROUND_M = 25;
/** As lykta.reports of the server's settings. */
const CLOCK_H = {
  graffiti: 48,
  vandalism: 48,
  litter: 48,
  lighting_fault: 120,
};
const OFFENSIVE_H = 24;
const ON_WALLS = new Set(['graffiti', 'vandalism']);
const NEEDS_POLICE = ON_WALLS;
const DONE = new Set(['cleaned', 'closed']);
const COST = {
  graffiti: [900, 6200],
  vandalism: [1500, 14000],
  lighting_fault: [1200, 9000],
  litter: [300, 1600],
};

export const iso = (ms) => new Date(ms).toISOString().replace('.000Z', 'Z');
const ringOf = (key) => places.find((place) => place.key === key).ring;

function anywhereIn(ring) {
  const box = bounds(ring);
  return [between(box[0], box[2]), between(box[1], box[3])];
}

/** On the nearest wall. */
const onWall = (p) =>
  houses
    .flatMap((house) => edges(house.rings[0]).map(([a, b]) => nearestOnSegment(p, a, b)))
    .reduce((a, b) => (distance(p, a) < distance(p, b) ? a : b));

/** Beside the nearest street, where one walks. */
function onGround(p) {
  const best = streets
    .map((street) => ({ street, ...nearest(street.line, p) }))
    .reduce((a, b) => (a.away < b.away ? a : b));
  return beside(best.street.line, best.s, best.street.width / 2);
}

/** @returns where something of a category is found at a place. */
export function spot({ category, place }) {
  const ring = ringOf(place);
  const put = ON_WALLS.has(category) ? onWall : onGround;
  for (let i = 0; i < TRIES; i++) {
    const p = put(anywhereIn(ring));
    if (inside(p, ring) || pointDistance(p, edges(ring)) < AROUND_M) return p;
  }
  throw new Error(`${place} has no room for ${category}`);
}

const lampKey = (l) => `${l.owner}/${l.number}`;

/** The lamps nearest to the middle of a place that stand today. */
function lampsAt({ place, lamps }) {
  const ring = ringOf(place);
  const box = bounds(ring);
  const middle = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return lightPoints
    .filter((lamp) => !['planned', 'removed'].includes(lamp.status))
    .sort((a, b) => distance(a.point, middle) - distance(b.point, middle))
    .slice(0, lamps);
}

/** As the areas of responsibility say. */
function actorOf({ category, place }) {
  if (category === 'lighting_fault') return 'leva';
  return place === 'valbodalen' && ON_WALLS.has(category) ? 'lbab' : 'kommun';
}

/** @returns what the routine has written so far. */
function routine(note, found) {
  const { category, status, offensive } = note;
  const clock = CLOCK_H[category] && (offensive ? OFFENSIVE_H : CLOCK_H[category]);
  const police =
    NEEDS_POLICE.has(category) && !['received', 'assigned', 'duplicate', 'rejected'].includes(status);
  const done = DONE.has(status);
  const took = clock
    ? clock * oneOf([0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.1, 1.8])
    : oneOf([30, 90, 200, 400]);
  const last = NEWEST + 17 * HOUR;
  return {
    responsible: status === 'received' ? undefined : id('actor', actorOf(note)),
    due_at: clock ? iso(found + clock * HOUR) : undefined,
    paused_at: note.paused === undefined ? undefined : iso(NEWEST - note.paused * DAY + 6 * HOUR),
    police_report_no: police ? `0000-K${Math.floor(between(10000, 99999))}-26` : undefined,
    police_reported_at: police ? iso(found + Math.round(clock * 0.1) * HOUR) : undefined,
    removed_at: done ? iso(Math.min(last, found + Math.round(Math.max(6, took)) * HOUR)) : undefined,
    duplicate_of: note.same ? id('report', note.same) : undefined,
    reason: note.reason ?? (note.paused === undefined ? undefined : 'Frost, färgen kan inte tvättas bort.'),
    cost_sek: done && COST[category] ? Math.round(between(...COST[category]) / 50) * 50 : undefined,
    account: done && COST[category] ? '4310' : undefined,
  };
}

function reportFeature(note) {
  const found = NEWEST - note.daysAgo * DAY + note.hour * HOUR;
  const lamps = note.lamps ? lampsAt(note) : [];
  return feature(
    'report',
    note.number,
    point(lamps[0]?.point ?? spot(note)),
    {
      number: note.number,
      category: note.category,
      observed_from: iso(found - oneOf([2, 8, 14, 36]) * HOUR),
      observed_to: iso(found),
      received_at: iso(found),
      description: note.text,
      offensive: note.offensive,
      surface: note.surface,
      lamps: lamps.length ? lamps.map((lamp) => id('light_point', lampKey(lamp))) : undefined,
      place: id('place', note.place),
      channel: oneOf(['field', 'field', 'field', 'guard', 'citizen']),
      status: note.status,
      ...routine(note, found),
    },
    'restricted',
  );
}

/** What is another sight of a report comes after it. */
export const reports = [...notes].sort((a, b) => (a.same ? 1 : 0) - (b.same ? 1 : 0)).map(reportFeature);
