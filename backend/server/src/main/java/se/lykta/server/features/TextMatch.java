package se.lykta.server.features;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.server.geojson.Folded;
import se.lykta.store.Row;

/** Rows of which some text holds the words. */
final class TextMatch implements Predicate<Row> {
  private final int[] texts;
  private final String words;

  TextMatch(List<Field> fields, String words) {
    this.texts =
        IntStream.range(0, fields.size()).filter(i -> isText(fields.get(i).kind())).toArray();
    this.words = Folded.of(words);
  }

  private static boolean isText(Kind kind) {
    return kind instanceof Kind.Text || kind instanceof Kind.ListOf || kind instanceof Kind.Choice;
  }

  @Override
  public boolean test(Row row) {
    for (int field : texts) {
      String text = row.text(field);
      if (text != null && Folded.of(text).contains(words)) {
        return true;
      }
    }
    return false;
  }
}
