package se.lykta.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKTWriter;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.GeometryKind;
import se.lykta.layers.Kind;
import se.lykta.store.Crs;

/**
 * Writes a layer as CSV (RFC 4180): UTF-8 with a byte order mark, commas, a decimal point. Points
 * stand in the columns x and y (east before north), lines and polygons as WKT. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvWriter {
  private static final String END_OF_LINE = "\r\n";
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Selection selection;
  private final Crs crs;
  private final WKTWriter wkt = new WKTWriter();
  private boolean illustrative;

  CsvWriter(Selection selection, Crs crs) {
    this.selection = selection;
    this.crs = crs;
  }

  void writeTo(OutputStream out) throws IOException {
    illustrative = selection.isIllustrative();
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    writeRow(writer, header());
    try {
      selection.read(feature -> writeUnchecked(writer, row(feature)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private List<String> header() {
    var header = new ArrayList<String>();
    if (illustrative) {
      header.add("illustrative");
    }
    header.addAll(List.of("id", "version"));
    header.addAll(geometryColumns());
    selection.fields().forEach(field -> header.add(field.name()));
    header.addAll(List.of("created_at", "created_by", "modified_at", "modified_by"));
    return header;
  }

  private List<String> geometryColumns() {
    return switch (selection.layer().geometry()) {
      case NONE -> List.of();
      case POINT -> List.of("crs", "x", "y");
      case LINE_STRING, POLYGON -> List.of("crs", "wkt");
    };
  }

  private List<String> row(Feature feature) {
    var row = new ArrayList<String>();
    if (illustrative) {
      boolean made = "illustrative".equals(feature.values().get(Common.PROVENANCE));
      row.add(made ? Notes.ILLUSTRATIVE_ROW : "");
    }
    row.add(feature.id().toString());
    row.add(Long.toString(feature.version()));
    addGeometry(row, feature.geometry());
    selection.fields().forEach(field -> row.add(cell(field, feature)));
    row.add(feature.created().at().toString());
    row.add(guarded(feature.created().by()));
    row.add(feature.modified().at().toString());
    row.add(guarded(feature.modified().by()));
    return row;
  }

  private void addGeometry(List<String> row, Geometry stored) {
    if (selection.layer().geometry() == GeometryKind.NONE) {
      return;
    }
    row.add(crs.code());
    Geometry geometry = Decimals.rounded(crs.fromStored(stored), crs);
    if (geometry instanceof Point point) {
      row.add(Decimals.text(point.getX()));
      row.add(Decimals.text(point.getY()));
    } else {
      row.add(wkt.write(geometry));
    }
  }

  private static String cell(Field field, Feature feature) {
    Object value = feature.values().get(field.name());
    return switch (value) {
      case null -> "";
      case Double number -> Decimals.text(number);
      case List<?> items ->
          guarded(items.stream().map(Object::toString).collect(Collectors.joining("; ")));
      case String text -> field.kind() instanceof Kind.Choice ? text : guarded(text);
      default -> value.toString();
    };
  }

  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static void writeUnchecked(Writer writer, List<String> row) {
    try {
      writeRow(writer, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeRow(Writer writer, List<String> row) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      writer.write(i == 0 ? "" : ",");
      writer.write(quoted(row.get(i)));
    }
    writer.write(END_OF_LINE);
  }

  private static String quoted(String cell) {
    boolean special = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
