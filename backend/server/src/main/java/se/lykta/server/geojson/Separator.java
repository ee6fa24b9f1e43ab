package se.lykta.server.geojson;

/** Puts commas between the members of a list. */
public final class Separator {
  private final JsonBytes out;
  private boolean started;

  public Separator(JsonBytes out) {
    this.out = out;
  }

  public void next() {
    if (started) {
      out.raw(',');
    }
    started = true;
  }
}
