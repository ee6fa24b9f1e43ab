/** What is written on each lamp: number, owner, cabinet and circuit, condition, luminaires. */
import { dice } from './random.mjs';
import { feed } from './cabinets.mjs';
import { category, dimming, HEIGHTS, OLD_SOURCES, typeKey } from './lamp-kinds.mjs';
import { day, installed, offOf, statusOf, validity } from './lamp-life.mjs';
import { designation } from './lamp-numbers.mjs';
import { lamps } from './lamps.mjs';

const { chance, oneOf } = dice('lamp facts');

/** LBAB has its own lamps in its own streets, the harbour its own on piers and quays; the rest is LEVA's. */
const ownerOf = ({ name, houses, holder }) =>
  holder === 'hamn' ? 'hamn' : houses === 'block' && name === 'Valbodalsgatan' ? 'lbab' : 'leva';

function facts(lamp) {
  const number = designation(lamp.street.name);
  const type = typeKey(lamp);
  const [height, arm] = HEIGHTS[type];
  const place = category(lamp.street);
  const status = lamp.otherDay ?? statusOf(number, lamp.street);
  return {
    ...lamp,
    ...feed(lamp),
    number,
    type,
    height,
    arm,
    place,
    status,
    off: offOf(lamp.street.name),
    owner: ownerOf(lamp.street),
    dimming: dimming(type, place),
    ...validity(status, installed(lamp.street.name, type)),
    condition: OLD_SOURCES.includes(type)
      ? oneOf(['3', '3', '4', '4', '5'])
      : oneOf(['1', '1', '2', '2', '3']),
    inspected: day(oneOf([2022, 2023, 2024, 2025])),
    tilt:
      lamp.support === 'bollard' || lamp.support === 'span_wire' || type === 'park'
        ? 0
        : oneOf([0, 5, 5, 10]),
    maintenance: OLD_SOURCES.includes(type) ? oneOf([0.7, 0.75, 0.8]) : 0.85,
    assumed: chance() < 0.065,
  };
}

export const lightPoints = lamps.map(facts);
