package se.lykta.server.ogc;

import se.lykta.server.geojson.FeatureWriter;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.store.Row;
import se.lykta.store.RowReader;

/** Writes the features of a page one after the other, and counts them. */
final class CollectionWriter implements RowReader {
  private final FeatureWriter features;
  private final JsonBytes out;
  private int written;

  CollectionWriter(ItemsRequest wanted, JsonBytes out) {
    this.features =
        new FeatureWriter(wanted.layer(), wanted.notation(), FeatureWriter.Members.PLAIN);
    this.out = out;
  }

  @Override
  public void read(Row row) {
    if (written++ > 0) {
      out.raw(',');
    }
    features.write(row, out);
  }

  int written() {
    return written;
  }
}
