package se.lykta.exchange.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.mapping.Names;

/**
 * What the columns of a table are, by their headings: where something lies, which one it is, and
 * properties of it.
 */
final class CsvColumns {
  private static final Set<String> EASTS =
      Set.of(
          "x",
          "e",
          "ost",
          "oster",
          "east",
          "easting",
          "lon",
          "long",
          "lng",
          "longitude",
          "longitud");
  private static final Set<String> NORTHS =
      Set.of("y", "n", "nord", "norr", "north", "northing", "lat", "latitude", "latitud");
  private static final Set<String> SHAPES = Set.of("wkt", "geometry", "geom", "geometri");

  /** What our own export tells beside the fields. */
  private static final Set<String> TOLD =
      Set.of("illustrative", "created_at", "created_by", "modified_at", "modified_by");

  private static final String FORMULA = "'[=+\\-@\\t\\r].*";

  private final List<String> headings;
  private final List<String> names;

  private CsvColumns(List<String> headings) {
    this.headings = headings;
    names = headings.stream().map(Names::normal).toList();
  }

  /**
   * @throws ImportRefused where two columns have one heading
   */
  static CsvColumns of(String file, CSVRecord header) {
    var columns = new CsvColumns(header.stream().map(String::strip).toList());
    columns.requireDistinct(file);
    return columns;
  }

  private void requireDistinct(String file) {
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty() && !seen.add(names.get(i))) {
        throw ImportRefused.file(
            file,
            "same-heading",
            "Kolumn " + (i + 1) + " heter ”" + headings.get(i) + "” som en före; väntat olika namn",
            "Column "
                + (i + 1)
                + " is called \""
                + headings.get(i)
                + "\" like one before it; expected different names");
      }
    }
  }

  int size() {
    return headings.size();
  }

  Optional<String> id(CSVRecord row) {
    return cell(row, Set.of("id"));
  }

  Optional<String> version(CSVRecord row) {
    return cell(row, Set.of("version"));
  }

  Optional<String> crs(CSVRecord row) {
    return cell(row, Set.of("crs"));
  }

  Optional<String> layer(CSVRecord row) {
    return cell(row, Set.of("layer", "lager"));
  }

  Optional<String> east(CSVRecord row) {
    return cell(row, EASTS);
  }

  Optional<String> north(CSVRecord row) {
    return cell(row, NORTHS);
  }

  Optional<String> shape(CSVRecord row) {
    return cell(row, SHAPES);
  }

  /** Cells that are none of the above, by their headings; null where one is empty. */
  Map<String, Object> properties(CSVRecord row) {
    var properties = new LinkedHashMap<String, Object>();
    for (int i = 0; i < headings.size(); i++) {
      if (isProperty(names.get(i))) {
        properties.put(headings.get(i), text(row, i).orElse(null));
      }
    }
    return properties;
  }

  /** All that was written, for a name of the row where it has none of its own. */
  List<String> cells(CSVRecord row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < headings.size(); i++) {
      text(row, i).ifPresent(cells::add);
    }
    return cells;
  }

  private static boolean isProperty(String name) {
    return !name.isEmpty()
        && !TOLD.contains(name)
        && !EASTS.contains(name)
        && !NORTHS.contains(name)
        && !SHAPES.contains(name)
        && !Set.of("id", "version", "crs", "layer", "lager").contains(name);
  }

  private Optional<String> cell(CSVRecord row, Set<String> called) {
    for (int i = 0; i < names.size(); i++) {
      if (called.contains(names.get(i))) {
        return text(row, i);
      }
    }
    return Optional.empty();
  }

  /** Rows of spreadsheets may end early. The apostrophe that guards a formula is no part of it. */
  private static Optional<String> text(CSVRecord row, int column) {
    return Optional.of(column)
        .filter(i -> i < row.size())
        .map(row::get)
        .map(cell -> cell.matches("(?s)" + FORMULA) ? cell.substring(1) : cell)
        .map(String::strip)
        .filter(cell -> !cell.isEmpty());
  }
}
