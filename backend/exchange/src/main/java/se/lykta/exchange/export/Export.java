package se.lykta.exchange.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.lykta.store.FeatureStore;

/** Writes layers out, feature by feature, in constant memory. */
public final class Export {

  private Export() {}

  /**
   * @param out gets the whole file and is flushed, not closed
   * @throws IOException where {@code out} takes no more
   */
  public static void write(FeatureStore store, ExportRequest request, OutputStream out)
      throws IOException {
    if (request.format().holdsSeveralLayers()) {
      new GeoPackageWriter(store, request).writeTo(out);
    } else if (request.layers().size() == 1) {
      writeLayer(new Selection(store, request, request.layers().getFirst()), request, out);
    } else {
      writeArchive(store, request, out);
    }
    out.flush();
  }

  private static void writeArchive(FeatureStore store, ExportRequest request, OutputStream out)
      throws IOException {
    var archive = new ZipOutputStream(out);
    for (String layer : request.layers()) {
      archive.putNextEntry(new ZipEntry(layer + "." + request.format().ending()));
      writeLayer(new Selection(store, request, layer), request, unclosed(archive));
      archive.closeEntry();
    }
    archive.finish();
  }

  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private static void writeLayer(Selection selection, ExportRequest request, OutputStream out)
      throws IOException {
    switch (request.format()) {
      case GEOJSON -> new GeoJsonWriter(selection, request.crs()).writeTo(out);
      case CSV -> new CsvWriter(selection, request.crs()).writeTo(out);
      case GPKG -> throw new IllegalStateException("a GeoPackage holds all layers at once");
    }
  }
}
