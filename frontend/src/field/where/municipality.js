import { homeBounds } from '../../map/layers.js';

/** About a kilometre: a border is not drawn for those who stand at it. */
const MARGIN_DEG = 0.015;

/** @param {import('../../api/types.js').Position} position @returns {boolean} whether it lies so far outside that it may be a mistake */
export function isFarAway([lon, lat]) {
  const [west, south, east, north] = homeBounds();
  return (
    lon < west - MARGIN_DEG || lon > east + MARGIN_DEG || lat < south - MARGIN_DEG || lat > north + MARGIN_DEG
  );
}
