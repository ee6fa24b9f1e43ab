package se.lykta.exchange.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Visibility;
import se.lykta.store.Crs;

/**
 * What is to be written and how.
 *
 * @param layers at least one
 * @param crs of the coordinates that are written
 * @param box only features whose envelope meets it; stored CRS, metres. A layer without geometry is
 *     written whole
 * @param ids only these, in this order; nothing said: all
 * @param fields only these, in this order; nothing said: all fields of each layer
 * @param asOf only what holds on that day
 * @param visible what the reader may see
 */
public record ExportRequest(
    List<String> layers,
    ExportFormat format,
    Crs crs,
    Optional<Envelope> box,
    Optional<List<UUID>> ids,
    Optional<List<String>> fields,
    Optional<LocalDate> asOf,
    Set<Visibility> visible) {

  /**
   * @throws IllegalArgumentException where a layer is not known, or none is named
   */
  public ExportRequest {
    layers = List.copyOf(layers);
    ids = ids.map(List::copyOf);
    fields = fields.map(List::copyOf);
    visible = Set.copyOf(visible);
    layers.forEach(Catalogue::getLayer);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("an export without layers");
    }
  }

  /** Whole layers, all that everybody with full rights may see. */
  public static ExportRequest of(ExportFormat format, Crs crs, String... layers) {
    return new ExportRequest(
        List.of(layers),
        format,
        crs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(Visibility.values()));
  }

  public ExportRequest inBox(Envelope stored) {
    return new ExportRequest(layers, format, crs, Optional.of(stored), ids, fields, asOf, visible);
  }

  /** These, in the order in which they come. */
  public ExportRequest only(Collection<UUID> these) {
    var list = Optional.of(List.copyOf(these));
    return new ExportRequest(layers, format, crs, box, list, fields, asOf, visible);
  }

  public ExportRequest withFields(List<String> names) {
    var list = Optional.of(names);
    return new ExportRequest(layers, format, crs, box, ids, list, asOf, visible);
  }

  public ExportRequest asOf(LocalDate day) {
    return new ExportRequest(layers, format, crs, box, ids, fields, Optional.of(day), visible);
  }

  public ExportRequest visibleTo(Set<Visibility> visibilities) {
    return new ExportRequest(layers, format, crs, box, ids, fields, asOf, visibilities);
  }

  private boolean isZip() {
    return layers.size() > 1 && !format.holdsSeveralLayers();
  }

  /** Such as {@code light_point.geojson}, or {@code lykta.zip} for several layers. */
  public String fileName() {
    String stem = layers.size() == 1 ? layers.getFirst() : "lykta";
    return stem + "." + (isZip() ? "zip" : format.ending());
  }

  public String mediaType() {
    return isZip() ? "application/zip" : format.mediaType();
  }
}
