package se.lykta.server.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A map from elsewhere that can lie under Lykta's own.
 *
 * @param id short name, for permalinks
 * @param titleSv name in Swedish
 * @param titleEn name in English; empty: the Swedish one
 * @param type xyz or wmts
 * @param url address with {z}, {x} and {y}
 * @param attribution who made it, as its licence wants it named
 * @param maxZoom the finest zoom there is
 */
public record Background(
    @NotBlank String id,
    @NotBlank String titleSv,
    @DefaultValue("") String titleEn,
    @Pattern(regexp = "xyz|wmts", message = "expected xyz or wmts") @DefaultValue("xyz")
        String type,
    @Pattern(regexp = "https?://.+", message = "expected https://host/{z}/{x}/{y}.png") String url,
    @NotBlank String attribution,
    @Min(1) @Max(24) @DefaultValue("19") int maxZoom) {

  String host() {
    return LyktaSettings.hostOf(url);
  }
}
