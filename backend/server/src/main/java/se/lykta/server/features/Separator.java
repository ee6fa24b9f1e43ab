package se.lykta.server.features;

import se.lykta.server.geojson.JsonBytes;

/** Puts commas between the members of a list. */
final class Separator {
  private final JsonBytes out;
  private boolean started;

  Separator(JsonBytes out) {
    this.out = out;
  }

  void next() {
    if (started) {
      out.raw(',');
    }
    started = true;
  }
}
