package se.lykta.layers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Features for tests: sound ones, to be spoilt in one respect. */
final class Features {
  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
  private static final Map<String, Object> COMMON =
      Map.of("visibility", "public", "provenance", "illustrative");

  private Features() {}

  static Feature lightPoint(Map<String, ?> more) {
    return of("light_point", "POINT (107000 6461000)", with(Map.of("status", "ok"), more));
  }

  static Feature luminaire(Map<String, ?> more) {
    return of("luminaire", null, with(Map.of("light_point", ID), more));
  }

  static Feature street(String wkt) {
    return of("street", wkt, Map.of("function", "local"));
  }

  static Feature place(String wkt) {
    return of("place", wkt, Map.of("name", "Stadsparken", "kind", "park"));
  }

  static Feature of(String layer, String wkt, Map<String, ?> own) {
    return Feature.unsaved(layer, ID, wkt == null ? null : geometry(wkt), with(COMMON, own));
  }

  static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
    var all = new LinkedHashMap<String, Object>(some);
    all.putAll(more);
    return all;
  }

  static List<Problem> problems(Feature feature) {
    return Validation.check(Catalogue.getLayer(feature.layer()), feature, WorkingArea.DEFAULT);
  }

  static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException wrongTest) {
      throw new IllegalArgumentException(wkt, wrongTest);
    }
  }
}
