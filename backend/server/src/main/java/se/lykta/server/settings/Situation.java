package se.lykta.server.settings;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of the situation picture.
 *
 * @param cadence how often it is compiled: week, fortnight or month
 * @param repeatM what happens again within this distance, in metres, is at the same place
 * @param repeatDays and within this many days, is repeated
 * @param faultM how near, in metres, an open lighting fault is told with an event after dusk
 * @param hexagonM width in metres of the hexagons on which areas with many events are looked for
 * @param fewest in the public edition a smaller number of events is told as a few
 */
public record Situation(
    @NotNull @DefaultValue("week") Cadence cadence,
    @DecimalMin("1") @DecimalMax("1000") @DefaultValue("50") double repeatM,
    @Min(1) @Max(365) @DefaultValue("14") int repeatDays,
    @DecimalMin("1") @DecimalMax("1000") @DefaultValue("50") double faultM,
    @DecimalMin("50") @DecimalMax("2000") @DefaultValue("100") double hexagonM,
    @Min(1) @Max(100) @DefaultValue("3") int fewest) {

  /** How often. */
  public enum Cadence {
    WEEK,
    FORTNIGHT,
    MONTH
  }
}
