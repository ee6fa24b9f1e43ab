package se.lykta.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody was told about a report.
 *
 * @param kind such as {@code assigned}
 * @param about tells it from other notices of that kind about the report
 * @param outcome empty while it is being sent
 */
public record ReportNotice(
    UUID id,
    UUID report,
    String kind,
    String about,
    String recipient,
    Instant at,
    Optional<String> outcome) {}
