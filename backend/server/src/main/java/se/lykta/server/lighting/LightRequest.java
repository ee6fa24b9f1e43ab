package se.lykta.server.lighting;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.StreetAxes;
import se.lykta.server.lighting.tile.Fingerprint;
import se.lykta.server.lighting.tile.LightAddress;
import se.lykta.server.lighting.tile.LightKind;
import se.lykta.server.lighting.tile.Quantity;
import se.lykta.server.lighting.tile.TileLight;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;

/**
 * Which light a request asks for.
 *
 * @param side of the half cylinder, where one plane is asked for; empty: those that give every side
 */
record LightRequest(LightKind kind, Conditions conditions, Optional<Side> side) {
  static final Set<String> PARAMETERS =
      Set.of("quantity", "facing", "side", "season", "hour", "state", Views.PARAMETER);
  private static final Set<String> STATES = Set.of("designed", "tonight");

  static LightRequest of(Parameters given) {
    Quantity quantity = quantity(given);
    boolean faces = quantity == Quantity.VERTICAL;
    int facing = faces ? facing(given).orElseThrow(LightRequest::noFacing) : 0;
    return new LightRequest(
        new LightKind(quantity, facing, season(given)), conditions(given), findSide(given));
  }

  /** The planes that are asked for of those that a tile keeps. */
  TileLight seen(TileLight light, StreetAxes streets) {
    if (side.isEmpty() || kind.quantity() != Quantity.SEMICYLINDRICAL) {
      return light;
    }
    return switch (side.get()) {
      case WORST -> light.worst();
      case BEST -> light.best();
      case ALONG -> light.along(streets);
    };
  }

  /** While this is the same beside the tile's own fingerprint, so is what is seen of it. */
  String fingerprint(LightAddress address, StreetAxes streets) {
    var print = new Fingerprint().add(side.map(Side::code).orElse(""));
    if (side.filter(Side.ALONG::equals).isPresent()) {
      streets.piecesNear(address.box()).forEach(piece -> print.add(piece.toString()));
    }
    return print.hex();
  }

  /** Cells of 2^level metres. */
  static int level(Parameters given) {
    long level = given.count("level").orElse(0L);
    if (level > LightAddress.MOST_LEVEL) {
      throw Parameters.invalid("level", level, "0 till 5", "0 to 5");
    }
    return (int) level;
  }

  private static RuntimeException noFacing() {
    return Parameters.invalid("facing", "", "0 till 359 grader", "0 to 359 degrees");
  }

  static Quantity quantity(Parameters given) {
    String code = given.find("quantity").orElse(Quantity.HORIZONTAL.code());
    return Arrays.stream(Quantity.values())
        .filter(quantity -> quantity.code().equals(code))
        .findFirst()
        .orElseThrow(() -> wrong("quantity", code, codes()));
  }

  private static String codes() {
    return Arrays.stream(Quantity.values()).map(Quantity::code).collect(Collectors.joining(", "));
  }

  /** From which a face is seen where no facing is asked for. */
  static Side side(Parameters given) {
    return findSide(given).orElse(Side.WORST);
  }

  private static Optional<Side> findSide(Parameters given) {
    return given
        .find("side")
        .map(code -> Side.find(code).orElseThrow(() -> wrong("side", code, Side.codes())));
  }

  static Season season(Parameters given) {
    String code = given.find("season").orElse("leaf");
    return switch (code) {
      case "leaf" -> Season.LEAF;
      case "bare" -> Season.BARE;
      default -> throw wrong("season", code, "leaf, bare");
    };
  }

  static Conditions conditions(Parameters given) {
    String state = given.find("state").orElse("designed");
    if (!STATES.contains(state)) {
      throw wrong("state", state, "designed, tonight");
    }
    return new Conditions(hour(given), state.equals("tonight"), Instant.now());
  }

  private static OptionalInt hour(Parameters given) {
    return whole("hour", given, 23, "en timme, 0 till 23", "an hour, 0 to 23");
  }

  /** Whole degrees. */
  static OptionalInt facing(Parameters given) {
    return whole("facing", given, 359, "0 till 359 hela grader", "0 to 359 whole degrees");
  }

  private static OptionalInt whole(
      String name, Parameters given, int most, String expectedSv, String expectedEn) {
    var text = given.find(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.get().matches("\\d{1,3}") || Integer.parseInt(text.get()) > most) {
      throw Parameters.invalid(name, text.get(), expectedSv, expectedEn);
    }
    return OptionalInt.of(Integer.parseInt(text.get()));
  }

  /**
   * From the coordinate system that the request names, or the stored one.
   *
   * @param xy x and y in turn, east (or longitude) first; changed
   */
  static void toStored(Parameters given, double[] xy) {
    String name = given.find("crs").orElse("EPSG:3007");
    Crs crs =
        Crs.find(name)
            .orElseThrow(
                () ->
                    Parameters.invalid("crs", name, "EPSG:3007 eller CRS84", "EPSG:3007 or CRS84"));
    try {
      crs.toStored(xy);
    } catch (IllegalArgumentException e) {
      String found =
          Arrays.stream(xy).limit(6).mapToObj(Double::toString).collect(Collectors.joining(", "));
      throw Parameters.invalid("x, y", found, "platser i " + crs.code(), "places in " + crs.code());
    }
  }

  private static RuntimeException wrong(String name, String found, String expected) {
    return Parameters.invalid(name, found, "något av " + expected, "one of " + expected);
  }
}
