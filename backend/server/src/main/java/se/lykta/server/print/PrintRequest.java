package se.lykta.server.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import se.lykta.layers.Visibility;

/**
 * What is to be printed.
 *
 * @param middle of the map, stored CRS
 * @param layers by name
 * @param day that the map shows
 * @param now when it is printed
 * @param title empty where there is none
 */
record PrintRequest(
    Sheet sheet,
    int scale,
    Coordinate middle,
    List<String> layers,
    LocalDate day,
    Instant now,
    String title,
    Language language,
    Set<Visibility> sees) {

  Ground ground() {
    return new Ground(sheet.map(), middle, scale);
  }

  Stock.Wanted wanted() {
    return new Stock.Wanted(layers, ground().around(), day, sees);
  }
}
