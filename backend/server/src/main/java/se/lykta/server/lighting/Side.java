package se.lykta.server.lighting;

import se.lykta.engine.illuminance.OverFacings;

/** The side from which a face or a wall is seen, of all around. */
enum Side {
  WORST(OverFacings.LEAST_VERTICAL, OverFacings.LEAST_SEMI_CYLINDRICAL),
  BEST(OverFacings.MOST_VERTICAL, OverFacings.MOST_SEMI_CYLINDRICAL);

  final OverFacings vertical;
  final OverFacings semiCylindrical;

  Side(OverFacings vertical, OverFacings semiCylindrical) {
    this.vertical = vertical;
    this.semiCylindrical = semiCylindrical;
  }
}
