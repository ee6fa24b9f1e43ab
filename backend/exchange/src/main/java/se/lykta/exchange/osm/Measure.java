package se.lykta.exchange.osm;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths, speeds and numbers as mappers write them. */
final class Measure {
  private static final double METRES_PER_FOOT = 0.3048;
  private static final double METRES_PER_INCH = 0.0254;
  private static final double KMH_PER_MPH = 1.609344;

  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,9}(?:[.,]\\d{1,9})?)");
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,9})?) ?(m|metres?|meters?|cm|km|ft|feet)?");
  private static final Pattern FEET_AND_INCHES = Pattern.compile("(\\d{1,6})'(?: ?(\\d{1,6})\")?");
  private static final Pattern SPEED = Pattern.compile("(\\d{1,3})(?: ?(km/h|kmh|mph))?");

  private Measure() {}

  /** In metres: {@code 12}, {@code 12.5 m}, {@code 12,5}, {@code 80 cm}, {@code 16'5"}. */
  static OptionalDouble metres(String text) {
    Matcher length = LENGTH.matcher(text.strip());
    if (length.matches()) {
      return OptionalDouble.of(decimal(length.group(1)) * metresPer(length.group(2)));
    }
    Matcher feet = FEET_AND_INCHES.matcher(text.strip());
    if (!feet.matches()) {
      return OptionalDouble.empty();
    }
    double inches = feet.group(2) == null ? 0 : decimal(feet.group(2));
    return OptionalDouble.of(decimal(feet.group(1)) * METRES_PER_FOOT + inches * METRES_PER_INCH);
  }

  private static double metresPer(String unit) {
    return switch (unit) {
      case null -> 1;
      case "cm" -> 0.01;
      case "km" -> 1000;
      case "ft", "feet" -> METRES_PER_FOOT;
      default -> 1;
    };
  }

  static OptionalDouble number(String text) {
    Matcher number = NUMBER.matcher(text.strip());
    return number.matches() ? OptionalDouble.of(decimal(number.group(1))) : OptionalDouble.empty();
  }

  /** In km/h: {@code 50}, {@code 30 mph}, {@code SE:urban}. */
  static OptionalDouble speedKmh(String text) {
    Matcher speed = SPEED.matcher(text.strip());
    if (speed.matches()) {
      boolean miles = "mph".equals(speed.group(2));
      return OptionalDouble.of(decimal(speed.group(1)) * (miles ? KMH_PER_MPH : 1));
    }
    return switch (text.strip()) {
      case "SE:urban", "DE:urban" -> OptionalDouble.of(50);
      case "SE:rural" -> OptionalDouble.of(70);
      default -> OptionalDouble.empty();
    };
  }

  /** Clockwise from north in degrees: {@code 135}, {@code SE}. */
  static OptionalDouble directionDeg(String text) {
    OptionalDouble degrees = number(text);
    if (degrees.isPresent()) {
      return OptionalDouble.of((degrees.getAsDouble() % 360 + 360) % 360);
    }
    int point = Compass.POINTS.indexOf(text.strip().toUpperCase(java.util.Locale.ROOT));
    return point < 0 ? OptionalDouble.empty() : OptionalDouble.of(point * Compass.STEP_DEG);
  }

  private static double decimal(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }
}
