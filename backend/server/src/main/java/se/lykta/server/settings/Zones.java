package se.lykta.server.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of zones of cameras, guards, hosts and order rules.
 *
 * @param reminderDays how many days before an end or a review it is reminded of, the most first; as
 *     many as the first before its end a zone shows as ending
 * @param documentYears for how many years the documents of a camera zone are kept after its end
 */
public record Zones(
    @NotEmpty @DefaultValue({"90", "30", "7"}) List<@Min(1) @Max(1000) Integer> reminderDays,
    @Min(1) @Max(100) @DefaultValue("5") int documentYears) {

  @AssertTrue(message = "expected reminder-days from the most to the fewest, each once")
  boolean isFalling() {
    return reminderDays.stream().sorted((a, b) -> b - a).distinct().toList().equals(reminderDays);
  }
}
