package se.lykta.layers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a field may hold. The Java type of a value follows from its kind: Text {@code String},
 * Number {@code Double}, Choice {@code String} (the option's value), Date {@code LocalDate}, Time
 * {@code Instant}, Bool {@code Boolean}, Reference {@code UUID}, ListOf {@code List<String>},
 * Attachment {@code String} (SHA-256 of the stored file, 64 hexadecimal digits).
 */
public sealed interface Kind {

  /** How the API calls it. */
  default String word() {
    return switch (this) {
      case Text text -> "text";
      case Number number -> "number";
      case Choice choice -> "choice";
      case Date date -> "date";
      case Time time -> "time";
      case Bool bool -> "boolean";
      case Reference reference -> "reference";
      case ListOf list -> "list";
      case Attachment attachment -> "attachment";
    };
  }

  /** One line or several; {@code maxLength} in characters. */
  record Text(int maxLength) implements Kind {
    /** The longest text that stands on one line. */
    static final int LINE = 200;

    /** Whether it may hold line breaks and tabs. */
    public boolean isMultiline() {
      return maxLength > LINE;
    }
  }

  /**
   * A number, whole where it counts things.
   *
   * @param unit shown after the value, empty where the number has none
   * @param range what may be stored
   * @param usual what is common; outside it a warning, never a refusal
   * @param decimals how many are shown
   */
  record Number(String unit, Range range, Optional<Range> usual, int decimals) implements Kind {

    /** Whether it counts things: whole, and without a unit. A measure may be finer than shown. */
    boolean isCount() {
      return decimals == 0 && unit.isEmpty();
    }

    /** Whether it may be stored: in the range, both ends included, and whole where it counts. */
    public boolean accepts(double value) {
      return range.contains(value) && (!isCount() || value == Math.rint(value));
    }
  }

  /** One of a closed list. */
  record Choice(List<Option> options) implements Kind {

    /**
     * @throws IllegalArgumentException where there is no such option
     */
    public Title titleOf(String value) {
      return options.stream()
          .filter(option -> option.value().equals(value))
          .findFirst()
          .map(Option::title)
          .orElseThrow(() -> new IllegalArgumentException("no option " + value));
    }

    public boolean has(String value) {
      for (Option option : options) {
        if (option.value().equals(value)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A day without a time of day. */
  record Date() implements Kind {}

  /** A moment in time. */
  record Time() implements Kind {}

  record Bool() implements Kind {}

  /** A feature of another layer, by its id. */
  record Reference(String layer) implements Kind {}

  /** Several short texts, in order; {@code maxLength} in characters of each. */
  record ListOf(int maxLength) implements Kind {}

  /** A stored file; {@code accepts} names its media types. */
  record Attachment(Set<String> accepts) implements Kind {

    /** Always in the same order. */
    public List<String> mediaTypes() {
      return accepts.stream().sorted().toList();
    }
  }

  /** Both ends included. */
  record Range(double min, double max) {

    public Range {
      if (!(min <= max)) {
        throw new IllegalArgumentException("a range from " + min + " to " + max);
      }
    }

    public boolean contains(double value) {
      return value >= min && value <= max;
    }
  }

  /** A choice: the value that is stored, the title that is read. */
  record Option(String value, Title title) {}
}
