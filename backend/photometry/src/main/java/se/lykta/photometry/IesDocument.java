package se.lykta.photometry;

import static se.lykta.photometry.IesNumber.HEIGHT;
import static se.lykta.photometry.IesNumber.LAMPS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An IES LM-63 file.
 *
 * @param labels the lines before TILT=, the edition's among them
 * @param numbers all thirteen
 * @param table intensities in cd before the multiplier and the ballast factors
 */
record IesDocument(
    IesEdition edition,
    List<String> labels,
    IesTilt tilt,
    Map<IesNumber, Numeral> numbers,
    Table table)
    implements PhotometryDocument {

  IesDocument {
    labels = List.copyOf(labels);
    numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
  }

  @Override
  public Format format() {
    return Format.IES_LM63;
  }

  @Override
  public String text() {
    List<String> lines = new ArrayList<>(labels);
    lines.addAll(tilt.lines());
    List<Numeral> all = List.copyOf(numbers.values());
    lines.addAll(NumberLines.of(all.subList(LAMPS.ordinal(), HEIGHT.ordinal() + 1)));
    lines.addAll(NumberLines.of(all.subList(HEIGHT.ordinal() + 1, all.size())));
    lines.addAll(NumberLines.of(table.gamma()));
    lines.addAll(NumberLines.of(table.listedC()));
    int gammas = table.gamma().size();
    for (int from = 0; from < table.intensities().size(); from += gammas) {
      lines.addAll(NumberLines.of(table.intensities().subList(from, from + gammas)));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  double value(IesNumber number) {
    return numbers.get(number).value();
  }

  /** What stands behind a keyword such as MANUFAC, with its [MORE] lines. */
  Optional<String> keyword(String name) {
    String tag = "[" + name + "]";
    StringBuilder text = new StringBuilder();
    boolean within = false;
    for (String label : labels) {
      String line = label.strip();
      within = within && line.startsWith("[MORE]") || line.startsWith(tag);
      if (within) {
        text.append(' ').append(line.substring(line.indexOf(']') + 1).strip());
      }
    }
    return Optional.of(text.toString().strip()).filter(found -> !found.isEmpty());
  }
}
