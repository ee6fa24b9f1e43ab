package se.lykta.server.settings;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of the computed light.
 *
 * @param reachM how far a lamp's light is counted, metres
 * @param leafTransmittance the part of the light that comes through the middle of a crown in leaf
 * @param bareTransmittance the same of a crown without leaves
 * @param cacheMb how much memory ready light may take, megabytes
 * @param diskMb how much of the data folder ready light may take, megabytes
 */
public record Lighting(
    @DecimalMin("20") @DecimalMax("500") @DefaultValue("100") double reachM,
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.1") double leafTransmittance,
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("1") double bareTransmittance,
    @Min(16) @Max(65536) @DefaultValue("128") int cacheMb,
    @Min(0) @Max(1_048_576) @DefaultValue("1024") int diskMb) {

  public long cacheBytes() {
    return cacheMb * 1_048_576L;
  }

  public long diskBytes() {
    return diskMb * 1_048_576L;
  }
}
