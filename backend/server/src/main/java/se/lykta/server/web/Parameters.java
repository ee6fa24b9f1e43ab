package se.lykta.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Layer;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;

/** The query parameters of a request, each read once and checked; what nobody knows is refused. */
public final class Parameters {
  private final HttpServletRequest request;

  private Parameters(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * @param known every name that may stand in the query
   * @throws ProblemException where another one stands there, or one stands there twice
   */
  public static Parameters of(HttpServletRequest request, Set<String> known) {
    request.getParameterMap().forEach((name, values) -> check(name, values, known));
    return new Parameters(request);
  }

  private static void check(String name, String[] values, Set<String> known) {
    if (!known.contains(name)) {
      String names = String.join(", ", new TreeSet<>(known));
      throw ProblemException.of(
          ProblemKind.UNKNOWN_PARAMETER,
          "Parametern " + name + " är okänd; väntat någon av " + names,
          "Parameter " + name + " is unknown; expected one of " + names);
    }
    if (values.length > 1) {
      throw invalid(name, Arrays.toString(values), "ett enda värde", "a single value");
    }
    if (values[0].indexOf('\0') >= 0) {
      throw invalid(name, values[0].replace('\0', '␀'), "läsbar text", "readable text");
    }
  }

  public static ProblemException invalid(
      String name, Object found, String expectedSv, String expectedEn) {
    return ProblemException.of(
        ProblemKind.INVALID_PARAMETER,
        name + " är '" + found + "'; väntat " + expectedSv,
        name + " is '" + found + "'; expected " + expectedEn);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
  }

  /** Clamped to {@code most}. */
  public int limit(int usual, int most) {
    long limit = count("limit").orElse((long) usual);
    if (limit < 1) {
      throw invalid("limit", limit, "ett heltal från 1", "a whole number from 1");
    }
    return (int) Math.min(limit, most);
  }

  public Optional<Long> count(String name) {
    return find(name).map(text -> parseCount(name, text));
  }

  private static long parseCount(String name, String text) {
    try {
      long count = Long.parseLong(text);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw invalid(name, text, "ett heltal från 0", "a whole number from 0");
  }

  public Optional<LocalDate> day(String name) {
    return find(name).map(text -> parseDay(name, text));
  }

  static LocalDate parseDay(String name, String text) {
    return Days.find(text)
        .orElseThrow(
            () -> invalid(name, text, "ett datum som 2026-11-24", "a date such as 2026-11-24"));
  }

  /**
   * The layer that an address names.
   *
   * @throws ProblemException where there is none of that name
   */
  public static Layer layer(String name) {
    return Catalogue.findLayer(name)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Lagret " + name + " finns inte",
                    "There is no layer " + name));
  }

  public static UUID id(String name, String text) {
    try {
      if (text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw invalid(name, text, "ett UUID", "a UUID");
  }

  /** Four (or, with heights, six) numbers; first the lower left corner. */
  public Optional<Envelope> box(String name) {
    return find(name).map(text -> parseBox(name, text));
  }

  private static Envelope parseBox(String name, String text) {
    double[] n = numbers(name, text);
    int half = n.length / 2;
    if (n.length != 4 && n.length != 6 || n[1] > n[half + 1]) {
      throw invalidBox(name, text);
    }
    if (n[0] > n[half]) {
      throw invalidBox(name, text);
    }
    return new Envelope(n[0], n[half], n[1], n[half + 1]);
  }

  private static double[] numbers(String name, String text) {
    try {
      double[] numbers =
          Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (Arrays.stream(numbers).allMatch(Double::isFinite)) {
        return numbers;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw invalidBox(name, text);
  }

  private static ProblemException invalidBox(String name, String text) {
    return invalid(
        name,
        text,
        "fyra tal: minsta x, minsta y, största x, största y",
        "four numbers: least x, least y, greatest x, greatest y");
  }
}
