package se.lykta.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import se.lykta.store.FeatureStore;

/**
 * Writes layers as one GeoPackage (OGC 12-128r19, version 1.3): a table for each, with spatial
 * index. SQLite needs a file, so it is made in a temporary one and copied out.
 */
final class GeoPackageWriter {
  private final FeatureStore store;
  private final ExportRequest request;

  GeoPackageWriter(FeatureStore store, ExportRequest request) {
    this.store = store;
    this.request = request;
  }

  void writeTo(OutputStream out) throws IOException {
    Path file = Files.createTempFile("lykta-export-", ".gpkg");
    try {
      fill(file);
      Files.copy(file, out);
    } catch (SQLException e) {
      throw new IOException("the GeoPackage could not be written", e);
    } finally {
      Files.delete(file);
    }
  }

  private void fill(Path file) throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      GeoPackageTables.create(db, request.crs());
      db.setAutoCommit(false);
      for (String layer : request.layers()) {
        new GeoPackageLayer(db, new Selection(store, request, layer), request.crs()).write();
      }
      db.commit();
    }
  }
}
