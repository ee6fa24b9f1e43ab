package se.lykta.server.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Layer;
import se.lykta.layers.Visibility;
import se.lykta.layers.WorkingArea;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.Crs;

/** Reads what is to be printed from the parameters of a request. */
final class PrintParameters {
  static final Set<String> KNOWN =
      Set.of("scale", "paper", "orientation", "center", "layers", "asOf", "title", "lang");
  static final int LARGEST = 500;
  static final int SMALLEST = 10_000;

  private static final int MOST_TITLE = 80;
  private static final int FARTHEST_LON = 180;
  private static final int FARTHEST_LAT = 90;

  private final Parameters given;

  PrintParameters(Parameters given) {
    this.given = given;
  }

  PrintRequest read(Set<Visibility> sees, Instant now) {
    return new PrintRequest(
        new Sheet(paper(), isLandscape()),
        scale(),
        middle(),
        layers(),
        given.day("asOf").orElseGet(() -> LocalDate.ofInstant(now, TownTime.ZONE)),
        now,
        title(),
        language(),
        sees);
  }

  private Paper paper() {
    String name = given.find("paper").orElse(Paper.A4.value());
    return Arrays.stream(Paper.values())
        .filter(paper -> paper.value().equals(name))
        .findFirst()
        .orElseThrow(() -> Parameters.invalid("paper", name, "a4 eller a3", "a4 or a3"));
  }

  private boolean isLandscape() {
    String name = given.find("orientation").orElse("landscape");
    return switch (name) {
      case "landscape" -> true;
      case "portrait" -> false;
      default ->
          throw Parameters.invalid(
              "orientation", name, "landscape eller portrait", "landscape or portrait");
    };
  }

  private int scale() {
    String text = given.find("scale").orElse("");
    return parseInt(text)
        .filter(scale -> scale >= LARGEST && scale <= SMALLEST)
        .orElseThrow(
            () ->
                Parameters.invalid(
                    "scale",
                    text,
                    "ett heltal från 500 till 10000, för 1:500 till 1:10 000",
                    "a whole number from 500 to 10000, for 1:500 to 1:10,000"));
  }

  private static Optional<Integer> parseInt(String text) {
    try {
      return Optional.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Coordinate middle() {
    String text = given.find("center").orElse("");
    return parsePlace(text)
        .filter(place -> WorkingArea.DEFAULT.envelope().covers(place))
        .orElseThrow(
            () ->
                Parameters.invalid(
                    "center",
                    text,
                    "longitud,latitud i grader inom arbetsområdet, som 11.43,58.27",
                    "longitude,latitude in degrees within the working area, such as 11.43,58.27"));
  }

  /** In the stored CRS. */
  private static Optional<Coordinate> parsePlace(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      double[] xy = {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
      if (!(Math.abs(xy[0]) <= FARTHEST_LON && Math.abs(xy[1]) < FARTHEST_LAT)) {
        return Optional.empty();
      }
      Crs.of("CRS84").toStored(xy);
      return Optional.of(new Coordinate(xy[0], xy[1]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Each once; all that can be drawn where none is named. */
  private List<String> layers() {
    List<String> names =
        given
            .find("layers")
            .map(list -> Stream.of(list.split(",", -1)).distinct().toList())
            .orElseGet(PrintParameters::drawn);
    names.stream()
        .filter(name -> Catalogue.findLayer(name).filter(Layer::hasGeometry).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              String known = drawn().stream().collect(Collectors.joining(", "));
              throw Parameters.invalid("layers", name, "några av " + known, "some of " + known);
            });
    return names;
  }

  static List<String> drawn() {
    return Catalogue.LAYERS.stream().filter(Layer::hasGeometry).map(Layer::name).toList();
  }

  private String title() {
    String title = given.find("title").map(String::strip).orElse("");
    if (title.length() > MOST_TITLE) {
      throw Parameters.invalid(
          "title",
          title.length() + " tecken / characters",
          "högst " + MOST_TITLE + " tecken",
          "at most " + MOST_TITLE + " characters");
    }
    return title;
  }

  private Language language() {
    String name = given.find("lang").orElse("sv");
    return switch (name) {
      case "sv" -> Language.SV;
      case "en" -> Language.EN;
      default -> throw Parameters.invalid("lang", name, "sv eller en", "sv or en");
    };
  }
}
