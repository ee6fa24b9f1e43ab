import { homeBounds } from '../../map/layers.js';

/** Some 10 km: the server knows the border better, and asks too. This is for what can be asked on the spot. */
const MARGIN = { lon: 0.17, lat: 0.09 };

/** @param {import('../../api/types.js').Position} position @returns {boolean} whether it lies so far outside that it may be a mistake */
export function isFarAway([lon, lat]) {
  const [west, south, east, north] = homeBounds();
  const { lon: wide, lat: high } = MARGIN;
  return lon < west - wide || lon > east + wide || lat < south - high || lat > north + high;
}
