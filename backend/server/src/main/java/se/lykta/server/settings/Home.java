package se.lykta.server.settings;

import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the map opens.
 *
 * @param west of the first view, degrees of longitude
 * @param south of the first view, degrees of latitude
 * @param east of the first view, degrees of longitude
 * @param north of the first view, degrees of latitude
 */
public record Home(
    @DefaultValue("11.4235") double west,
    @DefaultValue("58.2705") double south,
    @DefaultValue("11.4545") double east,
    @DefaultValue("58.2795") double north) {

  public List<Double> bounds() {
    return List.of(west, south, east, north);
  }

  @AssertTrue(message = "expected west < east and south < north, in degrees")
  boolean isInOrder() {
    return west < east && south < north && west >= -180 && east <= 180 && south > -90 && north < 90;
  }
}
