package se.lykta.server.ogc;

import java.util.List;
import java.util.Optional;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;

/** The coordinate reference systems that items come in. */
final class Systems {
  static final Crs CRS84 = Crs.of("CRS84");

  /** CRS84 first: what comes where nothing is asked. */
  static final List<Crs> OFFERED =
      List.of(CRS84, Crs.of("EPSG:4326"), Crs.STORED, Crs.of("EPSG:3006"), Crs.of("EPSG:3857"));

  private Systems() {}

  static List<String> uris() {
    return OFFERED.stream().map(Crs::uri).toList();
  }

  /**
   * @param name of the parameter
   * @throws ProblemException where it names a system that is not offered
   */
  static Crs of(String name, Parameters given) {
    return given.find(name).map(text -> of(name, text)).orElse(CRS84);
  }

  private static Crs of(String name, String text) {
    String plain =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    Optional<Crs> known = Crs.find(plain).filter(OFFERED::contains);
    return known.orElseThrow(() -> Parameters.invalid(name, text, expected(), expected()));
  }

  private static String expected() {
    return String.join(", ", uris());
  }
}
