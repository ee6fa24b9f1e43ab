package se.lykta.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody was told.
 *
 * @param subject id of the report or zone that it is about
 * @param kind such as {@code assigned}
 * @param about tells it from other notices of that kind about the subject
 * @param outcome empty while it is being sent
 */
public record SentNotice(
    UUID id,
    UUID subject,
    String kind,
    String about,
    String recipient,
    Instant at,
    Optional<String> outcome) {}
