package se.lykta.exchange.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.lykta.exchange.mapping.BadShape;
import se.lykta.exchange.mapping.RawGeometry;

/** Where a row lies: a point in two cells, or a shape in one. */
sealed interface CsvGeometry extends RawGeometry {
  GeometryFactory GEOMETRIES = new GeometryFactory();

  @Override
  default boolean hasHeight() {
    return false;
  }

  /** Two numbers, with a decimal point or comma. */
  record Point(String east, String north) implements CsvGeometry {
    @Override
    public List<Geometry> parts() throws BadShape {
      return List.of(
          GEOMETRIES.createPoint(
              new Coordinate(number("öst", "east", east), number("nord", "north", north))));
    }

    private static double number(String sv, String en, String text) throws BadShape {
      String plain = text.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.').replace('−', '-');
      if (!plain.matches("-?\\d+(\\.\\d*)?")) {
        throw new BadShape(
            "wrong-coordinates",
            "Koordinaten " + sv + " är ”" + text + "”; väntat ett tal",
            "The coordinate " + en + " is \"" + text + "\"; expected a number");
      }
      return Double.parseDouble(plain);
    }
  }

  /** Well-known text (OGC 06-103). */
  record Shape(String wkt) implements CsvGeometry {
    /** The reader follows them as deep as they go, until the stack is full. */
    private static final Pattern NESTED =
        Pattern.compile("COLLECTION.*COLLECTION", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public List<Geometry> parts() throws BadShape {
      Geometry shape = read();
      if (shape.isEmpty()) {
        throw bad("tom", "empty");
      }
      return shape instanceof GeometryCollection parts
          ? IntStream.range(0, parts.getNumGeometries()).mapToObj(parts::getGeometryN).toList()
          : List.of(shape);
    }

    private Geometry read() throws BadShape {
      if (NESTED.matcher(wkt).find()) {
        throw bad("en samling av samlingar", "a collection of collections");
      }
      try {
        return new WKTReader(GEOMETRIES).read(wkt);
      } catch (ParseException | IllegalArgumentException e) {
        throw bad("oläslig (" + e.getMessage() + ")", "unreadable (" + e.getMessage() + ")");
      }
    }

    private static BadShape bad(String sv, String en) {
      return new BadShape(
          "wrong-coordinates",
          "Geometrin är " + sv + "; väntat WKT som POINT (öst nord)",
          "The geometry is " + en + "; expected WKT such as POINT (east north)");
    }
  }

  /**
   * @return null where the row has no coordinates
   */
  static CsvGeometry of(CsvColumns columns, CSVRecord row) {
    Optional<String> shape = columns.shape(row);
    if (shape.isPresent()) {
      return new Shape(shape.get());
    }
    Optional<String> east = columns.east(row);
    Optional<String> north = columns.north(row);
    return east.or(() -> north).isEmpty() ? null : new Point(east.orElse(""), north.orElse(""));
  }
}
