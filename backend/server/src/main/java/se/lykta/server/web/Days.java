package se.lykta.server.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days of years with four digits, such as {@code 2026-11-24}: stores hold no others. */
final class Days {
  private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private Days() {}

  static Optional<LocalDate> find(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
