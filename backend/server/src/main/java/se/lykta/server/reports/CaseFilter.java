package se.lykta.server.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;

/**
 * Which cases a list or a figure is about.
 *
 * @param statuses counted apart, so that a list can say how many there are of the others
 * @param actor empty: whoever is responsible; the inner empty: nobody is
 * @param from the first day on which it came, in the town's time
 * @param to the last
 */
record CaseFilter(
    Set<Status> statuses,
    Set<Category> categories,
    Optional<Optional<UUID>> actor,
    Optional<UUID> place,
    boolean overdue,
    boolean offensive,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String text) {

  static final Set<String> PARAMETERS =
      Set.of("status", "category", "actor", "place", "overdue", "offensive", "from", "to", "q");

  static CaseFilter of(Parameters given) {
    return new CaseFilter(
        statuses(given.find("status").orElse("all")),
        words("category", given, Category.class, Category::find),
        given.find("actor").map(CaseFilter::actor),
        given.find("place").map(text -> Parameters.id("place", text)),
        yes("overdue", given),
        yes("offensive", given),
        given.day("from"),
        given.day("to"),
        given.find("q").orElse("").strip().toLowerCase(Locale.ROOT));
  }

  private static Set<Status> statuses(String text) {
    return switch (text) {
      case "all" -> EnumSet.allOf(Status.class);
      case "open" -> {
        var open = EnumSet.allOf(Status.class);
        open.removeIf(status -> !status.isOpen());
        yield open;
      }
      default -> words("status", text, Status.class, Status::find);
    };
  }

  private static <E extends Enum<E>> Set<E> words(
      String name, Parameters given, Class<E> kind, Function<String, Optional<E>> find) {
    return given
        .find(name)
        .map(text -> words(name, text, kind, find))
        .orElseGet(() -> EnumSet.allOf(kind));
  }

  private static <E extends Enum<E>> Set<E> words(
      String name, String text, Class<E> kind, Function<String, Optional<E>> find) {
    var found = EnumSet.noneOf(kind);
    for (String word : text.split(",")) {
      found.add(find.apply(word).orElseThrow(() -> unknown(name, word, kind)));
    }
    return found;
  }

  private static RuntimeException unknown(String name, String word, Class<? extends Enum<?>> kind) {
    String words =
        Arrays.toString(kind.getEnumConstants())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\[\\]]", "");
    return Parameters.invalid(name, word, "något av " + words, "one of " + words);
  }

  private static Optional<UUID> actor(String text) {
    return text.equals("none") ? Optional.empty() : Optional.of(Parameters.id("actor", text));
  }

  private static boolean yes(String name, Parameters given) {
    String text = given.find(name).orElse("false");
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Parameters.invalid(name, text, "true eller false", "true or false");
    };
  }

  /** Whether it is one of these, whatever its status. */
  boolean holds(CaseRow row, Instant now) {
    return categories.contains(row.category())
        && actor.filter(wanted -> !wanted.equals(Optional.ofNullable(row.responsible()))).isEmpty()
        && place.filter(wanted -> !wanted.equals(row.place())).isEmpty()
        && (!overdue || row.isOverdue(now))
        && (!offensive || row.offensive())
        && (text.isEmpty() || says(row))
        && isInTime(row);
  }

  private boolean says(CaseRow row) {
    return row.number().toLowerCase(Locale.ROOT).contains(text)
        || row.description().toLowerCase(Locale.ROOT).contains(text);
  }

  private boolean isInTime(CaseRow row) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    LocalDate day = row.receivedAt().atZone(TownTime.ZONE).toLocalDate();
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }
}
