package se.lykta.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How to reach who reported something; kept apart from the report and for a time only.
 *
 * @param deleteOn the day on which it goes
 */
public record Contact(
    UUID report,
    Optional<String> name,
    Optional<String> email,
    Optional<String> phone,
    LocalDate deleteOn) {}
