package se.lykta.store;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.CRS.AxisOrder;

/**
 * Makes transforms. The systems that every day needs are written out here, because GeoTools' EPSG
 * database takes two seconds to open; it is opened when another system is asked for.
 */
final class Transforms {
  private static final String SWEREF99 =
      """
      GEOGCS["SWEREF99",
        DATUM["SWEREF99", SPHEROID["GRS 1980", 6378137.0, 298.257222101, AUTHORITY["EPSG","7019"]],
          TOWGS84[0, 0, 0, 0, 0, 0, 0], AUTHORITY["EPSG","6619"]],
        PRIMEM["Greenwich", 0.0, AUTHORITY["EPSG","8901"]], UNIT["degree", 0.017453292519943295],
        AXIS["Geodetic longitude", EAST], AXIS["Geodetic latitude", NORTH],
        AUTHORITY["EPSG","4619"]]""";

  private Transforms() {}

  /**
   * @throws UnknownCrs where EPSG has no such number, or no way leads to the stored system
   */
  static Transform between(CrsName name) {
    try {
      return switch (name.number()) {
        case 0 -> geographic(false);
        case 4326, 4258, 4619 -> geographic(true);
        case 3006 -> projected(transverseMercator("SWEREF99 TM", 15, 0.9996, 500_000), true);
        case 3857 -> webMercator();
        default -> ofEpsg(name);
      };
    } catch (FactoryException | NoninvertibleTransformException | IllegalArgumentException e) {
      throw new UnknownCrs(name.code(), e);
    }
  }

  static CoordinateReferenceSystem stored() throws FactoryException {
    return transverseMercator("SWEREF99 12 00", 12, 1, 150_000);
  }

  private static CoordinateReferenceSystem transverseMercator(
      String name, int meridianDeg, double scale, int falseEastingM) throws FactoryException {
    return CRS.parseWKT(
        """
        PROJCS["%s", %s, PROJECTION["Transverse_Mercator"],
          PARAMETER["central_meridian", %d], PARAMETER["latitude_of_origin", 0],
          PARAMETER["scale_factor", %s], PARAMETER["false_easting", %d],
          PARAMETER["false_northing", 0], UNIT["m", 1],
          AXIS["Easting", EAST], AXIS["Northing", NORTH]]"""
            .formatted(name, SWEREF99, meridianDeg, scale, falseEastingM));
  }

  private static Transform geographic(boolean northEast)
      throws FactoryException, NoninvertibleTransformException {
    return transform(CRS.parseWKT(SWEREF99), northEast, true);
  }

  private static Transform projected(CoordinateReferenceSystem crs, boolean northEast)
      throws FactoryException, NoninvertibleTransformException {
    return transform(crs, northEast, false);
  }

  /** By formula over the geographic base, so that no datum shift comes in between. */
  private static Transform webMercator() throws FactoryException, NoninvertibleTransformException {
    Transform base = geographic(true);
    return new Transform(
        WebMercator.inverseThen(base.toStored()),
        WebMercator.after(base.fromStored()),
        false,
        false);
  }

  private static Transform ofEpsg(CrsName name)
      throws FactoryException, NoninvertibleTransformException {
    boolean northEast = CRS.getAxisOrder(CRS.decode(name.code())) == AxisOrder.NORTH_EAST;
    CoordinateReferenceSystem crs = CRS.getHorizontalCRS(CRS.decode(name.code(), true));
    if (crs == null) {
      throw new FactoryException("no horizontal part");
    }
    return transform(crs, northEast, crs instanceof GeographicCRS);
  }

  private static Transform transform(
      CoordinateReferenceSystem crs, boolean northEast, boolean geographic)
      throws FactoryException, NoninvertibleTransformException {
    MathTransform toStored = CRS.findMathTransform(crs, stored(), true);
    return new Transform(toStored, toStored.inverse(), northEast, geographic);
  }
}
