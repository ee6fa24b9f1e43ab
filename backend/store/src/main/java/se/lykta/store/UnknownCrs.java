package se.lykta.store;

import se.lykta.layers.Title;

/**
 * A coordinate reference system that nobody here knows, with what was found and what is expected.
 */
public final class UnknownCrs extends RuntimeException {
  private final Title title;

  UnknownCrs(String name, Throwable cause) {
    super("unknown CRS: " + name, cause);
    title =
        Title.of(
            "Koordinatsystemet " + name + " är okänt; väntat till exempel EPSG:3007",
            "The coordinate reference system "
                + name
                + " is unknown; expected for example EPSG:3007");
  }

  public Title title() {
    return title;
  }
}
