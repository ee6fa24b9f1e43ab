package se.lykta.exchange.csv;

import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Geometry;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.mapping.BadShape;
import se.lykta.exchange.mapping.DeclaredCrs;

/**
 * What a table says about all its rows, wherever in it that stands.
 *
 * @param crs of its column {@code crs}
 * @param fittingCrs the one in which the first coordinates can lie
 * @param rows how many there are, the header among them
 */
record CsvHead(CsvColumns columns, Optional<String> crs, Optional<String> fittingCrs, long rows) {

  /**
   * Reads the whole table once.
   *
   * @throws ImportRefused where it is none, or in several coordinate systems
   */
  static CsvHead of(CsvFile file) {
    var scan = new Scan(file.name());
    file.read(scan::read);
    scan.requireRows();
    return new CsvHead(
        scan.columns,
        Optional.ofNullable(scan.crs),
        Optional.ofNullable(scan.place).flatMap(place -> DeclaredCrs.guess(place.getCoordinate())),
        scan.rows);
  }

  private static final class Scan {
    private final String file;
    private CsvColumns columns;
    private String crs;
    private Geometry place;
    private long rows;
    private long filled;

    private Scan(String file) {
      this.file = file;
    }

    private void read(CSVRecord row) {
      rows = row.getRecordNumber();
      if (columns == null) {
        columns = CsvColumns.of(file, row);
        return;
      }
      filled += columns.cells(row).isEmpty() ? 0 : 1;
      columns.crs(row).ifPresent(this::requireSame);
      if (place == null) {
        place = findPlace(row);
      }
    }

    private void requireRows() {
      if (filled == 0) {
        throw ImportRefused.file(
            file,
            "no-rows",
            "Tabellen har inga rader under rubrikerna; väntat minst en",
            "The table has no rows below its headings; expected at least one");
      }
    }

    private void requireSame(String own) {
      if (crs != null && !crs.equals(own)) {
        throw ImportRefused.file(
            file,
            "several-crs",
            "Rad %d är i %s, raderna före i %s; väntat ett system".formatted(rows, own, crs),
            "Row %d is in %s, the rows before in %s; expected one system"
                .formatted(rows, own, crs));
      }
      crs = own;
    }

    /** Null where the row has none that can be read; that is told when it is its turn. */
    private Geometry findPlace(CSVRecord row) {
      try {
        var geometry = CsvGeometry.of(columns, row);
        return geometry == null ? null : geometry.parts().getFirst();
      } catch (BadShape e) {
        return null;
      }
    }
  }
}
