/** A lamp's life: when it was put up, what ails it, when it is off on purpose. */
import { dice } from './random.mjs';
import { OLD_SOURCES } from './lamp-kinds.mjs';

const { between, chance } = dice('lamp life');

const OFF_IN_WINTER = {
  names: ['Lindallén'],
  from: '2026-11-01T00:00:00+01:00',
  to: '2027-03-31T23:59:59+02:00',
  reason: 'Släckt vintertid, sommarväg (påhittat exempel)',
};
const OFF_FOR_WORK = {
  names: ['Ångbåtsbryggan'],
  from: '2026-10-12T08:00:00+02:00',
  to: '2026-12-18T16:00:00+01:00',
  reason: 'Släckt under ombyggnad av bryggan (påhittat exempel)',
};
export const offOf = (name) => [OFF_IN_WINTER, OFF_FOR_WORK].find((o) => o.names.includes(name));

/** Status and validity; a few lamps are out of order, two are planned and one is gone. */
const ODD = new Map([
  ['SK-007', 'faulty'],
  ['FG-004', 'faulty'],
  ['KG-019', 'column_issue'],
]);
let seen = 0;
export function statusOf(number, street) {
  if (ODD.has(number)) return ODD.get(number);
  seen += 1;
  if (offOf(street.name)) return 'ok';
  if (seen % 47 === 11) return 'faulty';
  return seen % 131 === 60 ? 'column_issue' : 'ok';
}

export const day = (year) =>
  `${year}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}`;
const yearOf = new Map();
/** All lamps of a street were put up on one day: sodium long ago, LED lately. */
export const installed = (name, type) => {
  if (!yearOf.has(name))
    yearOf.set(
      name,
      name === 'Norra Kronbergsgatan'
        ? '2019-06-01'
        : OLD_SOURCES.includes(type)
          ? day(Math.floor(between(1988, 2009)))
          : day(Math.floor(between(2016, 2026))),
    );
  return yearOf.get(name);
};

/** When the lamp stands there. */
export function validity(status, date) {
  if (status === 'planned') return { installed: undefined, from: '2027-05-01' };
  return { installed: date, from: date, to: status === 'removed' ? '2024-09-30' : undefined };
}
