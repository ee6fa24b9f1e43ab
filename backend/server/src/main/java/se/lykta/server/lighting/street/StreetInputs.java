package se.lykta.server.lighting.street;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Feature;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.lighting.tile.Fingerprint;

/**
 * All that the light of a street depends on.
 *
 * @param chain the street with what it goes on in
 * @param roadLamps that stand beside the chain
 * @param fingerprint while it is the same, so is the light
 */
record StreetInputs(
    Feature street,
    Requirement requirement,
    StreetChain chain,
    Illumination light,
    List<StockLamp> roadLamps,
    String fingerprint) {

  /** Goes up when the same inputs give other results, such as after a mend. */
  private static final int EDITION = 1;

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final Set<String> CARRIAGEWAYS = Set.of("main", "local");

  static StreetInputs of(
      Feature street, Requirement requirement, StreetChain chain, Illumination light) {
    List<StockLamp> roadLamps = roadLamps(street, chain, light.stock());
    var print = new Fingerprint().add(EDITION).add("street").add(requirement.toString());
    print.add(street.values().toString()).add(street.geometry()).add(chain.line());
    light.addTo(print, area(street));
    roadLamps.forEach(lamp -> light.add(print, lamp));
    return new StreetInputs(street, requirement, chain, light, roadLamps, print.hex());
  }

  private static List<StockLamp> roadLamps(Feature street, StreetChain chain, Stock stock) {
    double reach = number(street, "width_m").orElse(0) / 2 + RoadFigures.BESIDE_M;
    Envelope box = chain.line().getEnvelopeInternal();
    box.expandBy(reach);
    return stock.lampsIn(box).stream()
        .filter(lamp -> chain.line().isWithinDistance(placeOf(lamp), reach))
        .toList();
  }

  private static Point placeOf(StockLamp lamp) {
    return GEOMETRY.createPoint(new Coordinate(lamp.light().x(), lamp.light().y()));
  }

  /** The street's surface. */
  static Envelope area(Feature street) {
    Envelope area = street.geometry().getEnvelopeInternal();
    area.expandBy(number(street, "width_m").orElse(0) / 2);
    return area;
  }

  static OptionalDouble number(Feature street, String field) {
    return street.values().get(field) instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  LineString line() {
    return (LineString) street.geometry();
  }

  OptionalDouble widthM() {
    return number(street, "width_m");
  }

  /** Paths and squares count as one lane; 0 where it is not known. */
  int lanes() {
    boolean isCarriageway = street.findText("function").filter(CARRIAGEWAYS::contains).isPresent();
    int told = (int) number(street, "lanes").orElse(0);
    return told == 0 && !isCarriageway ? 1 : told;
  }
}
