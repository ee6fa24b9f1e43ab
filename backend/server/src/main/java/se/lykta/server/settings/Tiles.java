package se.lykta.server.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of the vector tiles.
 *
 * @param cacheMb how much memory ready tiles may take, megabytes; 0: none
 */
public record Tiles(@Min(0) @Max(4096) @DefaultValue("64") int cacheMb) {

  public long cacheBytes() {
    return cacheMb * 1_048_576L;
  }
}
