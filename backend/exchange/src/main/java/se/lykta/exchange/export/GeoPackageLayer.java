package se.lykta.exchange.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.store.Crs;

/** Writes one layer as a table of a GeoPackage. */
final class GeoPackageLayer {
  private static final List<String> STAMPS =
      List.of("created_at DATETIME", "created_by TEXT", "modified_at DATETIME", "modified_by TEXT");

  private final Connection db;
  private final Selection selection;
  private final Layer layer;
  private final Crs crs;
  private final int srs;
  private final Envelope extent = new Envelope();

  GeoPackageLayer(Connection db, Selection selection, Crs crs) {
    this.db = db;
    this.selection = selection;
    this.layer = selection.layer();
    this.crs = crs;
    srs = GeoPackageTables.number(crs);
  }

  void write() throws SQLException {
    execute("CREATE TABLE " + layer.name() + " (" + String.join(", ", columns()) + ")");
    if (layer.hasGeometry()) {
      execute(SpatialIndex.table(layer.name()));
    }
    insertRows();
    register();
  }

  private List<String> columns() {
    var columns = new ArrayList<>(List.of("fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"));
    if (layer.hasGeometry()) {
      columns.add("geom " + geometryType());
    }
    columns.addAll(List.of("id TEXT NOT NULL UNIQUE", "version INTEGER"));
    selection.fields().forEach(field -> columns.add(field.name() + " " + sqlType(field.kind())));
    columns.addAll(STAMPS);
    return columns;
  }

  /** In upper case, as the standard has it: readers refuse others. */
  private String geometryType() {
    return layer.geometry().ogcName().toUpperCase(Locale.ROOT);
  }

  private static String sqlType(Kind kind) {
    return switch (kind) {
      case Kind.Number number -> "DOUBLE";
      case Kind.Bool bool -> "BOOLEAN";
      case Kind.Date date -> "DATE";
      case Kind.Time time -> "DATETIME";
      case Kind.Text text -> "TEXT(" + text.maxLength() + ")";
      case Kind.Choice choice -> "TEXT";
      case Kind.Reference reference -> "TEXT";
      case Kind.ListOf list -> "TEXT";
      case Kind.Attachment attachment -> "TEXT";
    };
  }

  private void insertRows() throws SQLException {
    int width = columns().size();
    String marks = String.join(", ", Collections.nCopies(width, "?"));
    String rows = "INSERT INTO " + layer.name() + " VALUES (" + marks + ")";
    try (PreparedStatement row = db.prepareStatement(rows);
        SpatialIndex index = layer.hasGeometry() ? new SpatialIndex(db, layer.name()) : null) {
      var position = new long[1];
      selection.read(feature -> insert(row, index, ++position[0], feature));
    }
  }

  private void insert(PreparedStatement row, SpatialIndex index, long fid, Feature feature) {
    try {
      var cells = new ArrayList<>();
      cells.add(fid);
      if (index != null) {
        cells.add(geometry(index, fid, feature.geometry()));
      }
      cells.add(feature.id().toString());
      cells.add(feature.version());
      selection.fields().forEach(field -> cells.add(cell(field, feature)));
      addStamps(cells, feature);
      bind(row, cells);
      row.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("a row of " + layer.name() + " can't be written", e);
    }
  }

  private byte[] geometry(SpatialIndex index, long fid, Geometry stored) throws SQLException {
    Geometry geometry = crs.fromStored(stored);
    extent.expandToInclude(geometry.getEnvelopeInternal());
    index.add(fid, geometry.getEnvelopeInternal());
    return GeoPackageBlob.of(geometry, srs);
  }

  private static Object cell(Field field, Feature feature) {
    return switch (feature.values().get(field.name())) {
      case null -> null;
      case Boolean bool -> bool ? 1 : 0;
      case Double number -> number;
      case List<?> items -> items.stream().map(Object::toString).collect(Collectors.joining("; "));
      case Object other -> other.toString();
    };
  }

  private static void addStamps(List<Object> cells, Feature feature) {
    cells.add(feature.created().at().toString());
    cells.add(feature.created().by());
    cells.add(feature.modified().at().toString());
    cells.add(feature.modified().by());
  }

  private static void bind(PreparedStatement row, List<Object> cells) throws SQLException {
    for (int i = 0; i < cells.size(); i++) {
      row.setObject(i + 1, cells.get(i));
    }
  }

  private void register() throws SQLException {
    boolean illustrative = selection.isIllustrative();
    insertContents(illustrative ? Notes.ILLUSTRATIVE : "");
    if (layer.hasGeometry()) {
      execute(
          "INSERT INTO gpkg_geometry_columns VALUES ('%s', 'geom', '%s', %d, 0, 0)"
              .formatted(layer.name(), geometryType(), srs));
      for (String sql : SpatialIndex.registration(layer.name())) {
        execute(sql);
      }
    }
    if (illustrative) {
      insertNote();
    }
  }

  private void insertContents(String description) throws SQLException {
    String sql =
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y,"
            + " max_x, max_y, srs_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = db.prepareStatement(sql)) {
      var cells = new ArrayList<>();
      Collections.addAll(cells, layer.name(), layer.hasGeometry() ? "features" : "attributes");
      Collections.addAll(cells, layer.title().sv() + " / " + layer.title().en(), description);
      if (extent.isNull()) {
        Collections.addAll(cells, null, null, null, null);
      } else {
        Collections.addAll(cells, extent.getMinX(), extent.getMinY());
        Collections.addAll(cells, extent.getMaxX(), extent.getMaxY());
      }
      cells.add(layer.hasGeometry() ? srs : null);
      bind(insert, cells);
      insert.execute();
    }
  }

  private void insertNote() throws SQLException {
    String note =
        "INSERT INTO gpkg_metadata (md_standard_uri, mime_type, metadata)"
            + " VALUES ('http://purl.org/dc/terms/abstract', 'text/plain', ?)";
    try (PreparedStatement insert = db.prepareStatement(note)) {
      insert.setString(1, Notes.ILLUSTRATIVE);
      insert.execute();
    }
    execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id)"
            + " VALUES ('table', '%s', last_insert_rowid())".formatted(layer.name()));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = db.createStatement()) {
      statement.execute(sql);
    }
  }
}
