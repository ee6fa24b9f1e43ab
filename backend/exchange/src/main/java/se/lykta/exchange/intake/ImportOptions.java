package se.lykta.exchange.intake;

import java.time.LocalDate;
import java.util.Optional;
import se.lykta.layers.Catalogue;

/**
 * What the one who imports knows better than the file.
 *
 * @param layer where everything goes; only for formats that don't name layers themselves
 * @param crs of the coordinates, such as {@code EPSG:3006}; wins over what the file says
 * @param sourceDate the day the facts are of
 */
public record ImportOptions(
    Optional<String> layer, Optional<String> crs, Optional<LocalDate> sourceDate) {

  /** Nothing is known beyond the file. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException where there is no such layer
   */
  public ImportOptions {
    layer.ifPresent(Catalogue::getLayer);
  }

  public ImportOptions intoLayer(String name) {
    return new ImportOptions(Optional.of(name), crs, sourceDate);
  }

  public ImportOptions inCrs(String code) {
    return new ImportOptions(layer, Optional.of(code), sourceDate);
  }
}
