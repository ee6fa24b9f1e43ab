package se.lykta.server.reports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.lykta.server.web.JsonObject;
import tools.jackson.databind.JsonNode;

/**
 * A report as somebody without log-in sends it: that of the field app without what takes knowledge
 * of others' reports.
 *
 * @param email how to ask back; kept apart and for a time only
 * @param confirmedText whether they stand by a text that may tell of a person
 */
record PublicReport(NewReport report, Optional<String> email, boolean confirmedText) {
  private static final Set<String> NOT_FOR_ALL = Set.of("lamps", "sameAs");
  private static final Set<String> ADDED = Set.of("email", "consent", "confirmedText");
  private static final int LONGEST_EMAIL = 254;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  static PublicReport read(JsonNode body) {
    Set<String> known = new HashSet<>(NewReport.KNOWN);
    known.removeAll(NOT_FOR_ALL);
    known.addAll(ADDED);
    var json = JsonObject.of(body, known);
    return new PublicReport(
        NewReport.read(json), email(json), json.bool("confirmedText").orElse(false));
  }

  private static Optional<String> email(JsonObject json) {
    Optional<String> email = json.text("email");
    email
        .filter(text -> text.length() > LONGEST_EMAIL || !EMAIL.matcher(text).matches())
        .ifPresent(
            text -> {
              throw JsonObject.wrong(
                  "email", text, "en adress som namn@example.se", "an address as name@example.se");
            });
    if (email.isPresent() && !json.bool("consent").orElse(false)) {
      throw JsonObject.missing(
          "consent",
          "true, för att adressen får sparas en tid",
          "true, that the address may be kept for a time");
    }
    return email;
  }
}
