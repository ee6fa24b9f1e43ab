/** More than a year of events and presence up to the evening of the newest report. Invented; some come again at the same spot. */
import { places } from './areas.mjs';
import { ACTIVITIES, BUSY, EVENTS, KINDS, MEASURES, ROUNDS } from './event-notes.mjs';
import { feature, id, point, polygon } from './features.mjs';
import { DAY, HOUR, iso, NEWEST, spot } from './reports.mjs';
import { dice } from './random.mjs';

const { between, happens, oneOf } = dice('events');
/** More than a year, so that every week has one of last year's beside it. */
const DAYS = 430;
/** A day's chances. */
const EVENTS_A_DAY = [0.55, 0.25];
const ACTIVITY = 0.25;
const MEASURE = 0.15;
/** The share of events that come again within days, metres away. */
const AGAIN = 0.2;

const at = (daysAgo, [from, to]) => Math.round((NEWEST - daysAgo * DAY + between(from, to) * HOUR) / 300_000) * 300_000;

/** Goods stolen overnight are found in the morning; what is heard is known at once. */
const UNKNOWN_H = { vandalism: [4, 60], graffiti: [6, 40], theft: [8, 60], drugs: [2, 20] };

function event(category, daysAgo, place, where) {
  const [hours, notes, actors] = KINDS[category];
  const found = at(daysAgo, hours);
  const unknown = UNKNOWN_H[category];
  return {
    category,
    daysAgo,
    place,
    found,
    since: unknown ? found - Math.round(between(...unknown)) * HOUR : found,
    note: oneOf(notes),
    actor: oneOf(actors),
    spot: where ?? spot({ category, place }),
  };
}

function again(first) {
  const near = [first.spot[0] + between(-15, 15), first.spot[1] + between(-15, 15)];
  const later = Math.max(0, first.daysAgo - Math.ceil(between(1, 10)));
  return event(first.category, later, first.place, near);
}

function dayOf(daysAgo) {
  const told = EVENTS_A_DAY.filter(happens).map(() => event(oneOf(EVENTS), daysAgo, oneOf(BUSY)));
  const repeats = told.filter(() => happens(AGAIN)).map(again);
  const activities = happens(ACTIVITY) ? [event(oneOf(ACTIVITIES), daysAgo, oneOf(BUSY))] : [];
  const measures = happens(MEASURE) ? [event(oneOf(MEASURES), daysAgo, oneOf(BUSY))] : [];
  return [...told, ...repeats, ...activities, ...measures];
}

/** The newest day has something of its own, so that loading moves all layers on alike. */
const newest = event('disorder', 0, 'kungstorget');

const told = [newest, ...Array.from({ length: DAYS }, (_, i) => dayOf(i)).flat()].sort((a, b) => b.found - a.found);

export const events = told.map((e, i) =>
  feature(
    'event',
    `event-${told.length - i}`,
    point(e.spot),
    {
      category: e.category,
      observed_from: iso(e.since),
      observed_to: iso(e.found),
      reported_by: id('actor', e.actor),
      place: id('place', e.place),
      note: e.note,
      reviewed: e.daysAgo > 7,
    },
    'internal',
  ),
);

const weekday = (daysAgo) => (new Date(NEWEST - daysAgo * DAY).getUTCDay() + 6) % 7;

function presenceOf([role, actor, weekdays, [from, to], persons, where], daysAgo) {
  if (!weekdays.includes(weekday(daysAgo)) || happens(0.12)) return [];
  const place = places.find((p) => p.key === where[daysAgo % where.length]);
  const start = NEWEST - daysAgo * DAY + from * HOUR;
  return [
    feature(
      'presence',
      `${role}/${daysAgo}`,
      polygon([place.ring]),
      {
        role,
        actor: id('actor', actor),
        place: id('place', place.key),
        present_from: iso(start),
        present_to: iso(start + (to - from) * HOUR),
        persons,
      },
      'internal',
    ),
  ];
}

export const presence = Array.from({ length: DAYS }, (_, i) =>
  ROUNDS.flatMap((round) => presenceOf(round, i)),
).flat();
