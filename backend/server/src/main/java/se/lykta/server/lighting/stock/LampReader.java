package se.lykta.server.lighting.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;
import se.lykta.photometry.LightDistribution;

/** Makes lamps of what the register says; guesses what it doesn't say, and names the guesses. */
final class LampReader {
  private static final Set<String> NOT_THERE = Set.of("planned", "removed");

  private final AssumedLuminaires assumptions;
  private final Distributions distributions;
  private final Facades facades;
  private final StreetSides streets;

  LampReader(
      AssumedLuminaires assumptions,
      Distributions distributions,
      Nearby<Building> buildings,
      StreetSides streets) {
    this.assumptions = assumptions;
    this.distributions = distributions;
    this.facades = new Facades(buildings);
    this.streets = streets;
  }

  /**
   * @param luminaires of the light point; none: it gets one that is assumed
   * @param types by id
   */
  List<StockLamp> lamps(
      Feature point, List<Feature> luminaires, Map<UUID, Feature> types, LocalDate day) {
    boolean stands =
        point.geometry() instanceof Point
            && point.holdsOn(day)
            && !NOT_THERE.contains(point.findText("status").orElse(""));
    if (!stands) {
      return List.of();
    }
    if (luminaires.isEmpty()) {
      return List.of(new One(point, Optional.empty(), Optional.empty()).lamp());
    }
    List<StockLamp> lamps = new ArrayList<>();
    for (Feature luminaire : luminaires) {
      if (luminaire.holdsOn(day)) {
        var type = luminaire.find("type").map(types::get);
        lamps.add(new One(point, Optional.of(luminaire), type).lamp());
      }
    }
    return lamps;
  }

  /** One luminaire of a light point. */
  private final class One {
    private final Feature point;
    private final Optional<Feature> luminaire;
    private final Optional<Feature> type;
    private final AssumedLuminaires.Assumed assumed;
    private final Set<String> guesses = new LinkedHashSet<>();

    One(Feature point, Optional<Feature> luminaire, Optional<Feature> type) {
      this.point = point;
      this.luminaire = luminaire;
      this.type = type;
      this.assumed =
          assumptions.of(
              point.findText("support_kind").orElse(""),
              point.findText("location_category").orElse(""),
              type.flatMap(found -> found.findText("light_source")).orElse(""));
    }

    StockLamp lamp() {
      UUID id = luminaire.map(Feature::id).orElse(point.id());
      OptionalDouble streetSideC = number(type, "street_c_deg");
      Optional<String> file = type.flatMap(found -> found.findText("photometry"));
      Optional<LightDistribution> measured =
          file.flatMap(sha -> distributions.find(sha, streetSideC));
      LightDistribution light = measured.orElseGet(this::guessedLight);
      String named = measured.isPresent() ? file.orElseThrow() : assumed.photometry();
      return new StockLamp(
          point.id(),
          id,
          hung(id, light, measured.isPresent()),
          named + " " + light.streetSideC(),
          group(),
          guesses,
          isPublic());
    }

    private LightDistribution guessedLight() {
      guesses.add("photometry");
      return distributions.bundled(assumed.photometry());
    }

    private Luminaire hung(UUID id, LightDistribution light, boolean measured) {
      double height = heightM();
      double azimuth = azimuthDeg(light);
      double factor =
          number(luminaire, "maintenance_factor")
              .orElseGet(() -> guess("maintenance_factor", assumptions.maintenanceFactor()));
      Coordinate place = place(azimuth, height);
      return new Luminaire(
          id.toString(),
          place.x,
          place.y,
          height,
          azimuth,
          number(luminaire, "tilt_deg").orElse(0),
          0,
          light,
          fluxLm(light, measured),
          factor,
          1);
    }

    private double heightM() {
      OptionalDouble mounted = told(luminaire, "mounting_height_m");
      OptionalDouble pole = mounted.isPresent() ? mounted : told(pointItself(), "pole_height_m");
      return pole.orElseGet(() -> guess("mounting_height_m", assumed.heightM()));
    }

    /** A guess of whoever made the register stays a guess here. */
    private OptionalDouble told(Optional<Feature> feature, String field) {
      OptionalDouble value = number(feature, field);
      boolean guessed =
          feature.filter(found -> found.findTexts(Common.ASSUMED).contains(field)).isPresent();
      if (value.isPresent() && guessed) {
        guesses.add(field);
      }
      return value;
    }

    private Optional<Feature> pointItself() {
      return Optional.of(point);
    }

    private double azimuthDeg(LightDistribution light) {
      OptionalDouble told = told(luminaire, "azimuth_deg");
      if (told.isPresent() || light.cDeg().length == 1) {
        return told.orElse(0);
      }
      return guess("azimuth_deg", streets.azimuthDeg(point.geometry().getCoordinate()));
    }

    private double fluxLm(LightDistribution light, boolean measured) {
      OptionalDouble own = told(luminaire, "flux_lm");
      OptionalDouble told = own.isPresent() ? own : told(type, "flux_lm");
      return told.orElseGet(() -> measured ? light.fluxLm() : guess("flux_lm", assumed.fluxLm()));
    }

    private double guess(String field, double value) {
      guesses.add(field);
      return value;
    }

    /** At the end of its arm; out of the wall where the register has put it into the house. */
    private Coordinate place(double azimuthDeg, double heightM) {
      double arm = number(luminaire, "arm_length_m").orElse(0);
      double towards = Math.toRadians(azimuthDeg);
      Coordinate foot = point.geometry().getCoordinate();
      var end = new Coordinate(foot.x + arm * Math.sin(towards), foot.y + arm * Math.cos(towards));
      Coordinate outside = facades.outOfWall(end, heightM);
      if (!outside.equals2D(end)) {
        guesses.add("position");
      }
      return outside;
    }

    private LampGroup group() {
      return new LampGroup(
          luminaire.flatMap(found -> found.findText("dimming_profile")).orElse("none"),
          point.findText("status").filter("faulty"::equals).isPresent(),
          (Instant) point.values().get("deliberately_off_from"),
          (Instant) point.values().get("deliberately_off_to"));
    }

    private boolean isPublic() {
      return point
          .findText(Common.VISIBILITY)
          .filter(Visibility.PUBLIC.value()::equals)
          .isPresent();
    }
  }

  private static OptionalDouble number(Optional<Feature> feature, String field) {
    Object value = feature.map(found -> found.values().get(field)).orElse(null);
    return value instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }
}
