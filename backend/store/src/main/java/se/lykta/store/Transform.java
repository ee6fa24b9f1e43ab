package se.lykta.store;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.transform.IdentityTransform;

/**
 * The way between a coordinate reference system and the stored one; both sides east before north.
 *
 * @param northEast whether the authority of the system says north before east
 * @param geographic whether its coordinates are degrees
 */
record Transform(
    MathTransform toStored, MathTransform fromStored, boolean northEast, boolean geographic) {

  /** The stored system's own: EPSG says north before east for SWEREF 99 12 00. */
  static Transform none() {
    MathTransform same = IdentityTransform.create(2);
    return new Transform(same, same, true, false);
  }
}
