package se.lykta.server.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of Open311 GeoReport v2, by which other systems report and follow up.
 *
 * @param jurisdiction id of this municipality, usually its domain
 * @param keys by the name of the system that has it: {@code lykta.open311.keys.webb=…}; a key of at
 *     least 16 characters, without which nothing can be reported
 */
public record Open311(
    @NotBlank @DefaultValue("lysekil.se") String jurisdiction,
    @DefaultValue Map<String, @Size(min = 16) String> keys) {

  public Open311 {
    keys = Map.copyOf(keys);
  }
}
