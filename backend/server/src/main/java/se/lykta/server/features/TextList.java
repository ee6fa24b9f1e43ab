package se.lykta.server.features;

import java.util.List;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.geojson.Separator;

/** Writes texts as a JSON array. */
final class TextList {
  private TextList() {}

  static void write(List<String> texts, JsonBytes out) {
    var separator = new Separator(out);
    out.raw('[');
    for (String text : texts) {
      separator.next();
      out.text(text);
    }
    out.raw(']');
  }
}
