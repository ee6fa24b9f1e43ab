package se.lykta.server.lighting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lykta.engine.illuminance.OverFacings;

/** The side from which a face or a wall is seen. */
enum Side {
  /** Of all around. */
  WORST(OverFacings.LEAST_VERTICAL, OverFacings.LEAST_SEMI_CYLINDRICAL),
  /** Of all around. */
  BEST(OverFacings.MOST_VERTICAL, OverFacings.MOST_SEMI_CYLINDRICAL),
  /** The worse of the nearest street's two directions; the worst where no street is near. */
  ALONG(OverFacings.LEAST_VERTICAL, OverFacings.LEAST_SEMI_CYLINDRICAL);

  final OverFacings vertical;
  final OverFacings semiCylindrical;

  Side(OverFacings vertical, OverFacings semiCylindrical) {
    this.vertical = vertical;
    this.semiCylindrical = semiCylindrical;
  }

  /** As it stands in addresses. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Side> find(String code) {
    return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
  }

  static String codes() {
    return Arrays.stream(values()).map(Side::code).collect(Collectors.joining(", "));
  }
}
