package se.lykta.photometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An EULUMDAT file.
 *
 * @param head the first 26 lines; numbers with a decimal point, whatever else as it was
 * @param lampSets the six lines of every set: count, type, flux, colour, rendering, watts
 * @param directRatios ten lines
 * @param table all C planes are listed, those that the symmetry needs have intensities, cd/klm
 */
record EulumdatDocument(
    Map<EulumdatField, String> head,
    List<List<String>> lampSets,
    List<String> directRatios,
    Table table)
    implements PhotometryDocument {
  static final int LAMP_SET_LINES = 6;
  static final int DIRECT_RATIOS = 10;

  EulumdatDocument {
    head = Collections.unmodifiableMap(new EnumMap<>(head));
    lampSets = lampSets.stream().map(List::copyOf).toList();
    directRatios = List.copyOf(directRatios);
  }

  @Override
  public Format format() {
    return Format.EULUMDAT;
  }

  @Override
  public String text() {
    List<String> lines = new ArrayList<>(head.values());
    lampSets.forEach(lines::addAll);
    lines.addAll(directRatios);
    for (List<Numeral> numbers : List.of(table.listedC(), table.gamma(), table.intensities())) {
      numbers.forEach(number -> lines.add(number.text()));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  String text(EulumdatField field) {
    return head.get(field).strip();
  }

  Optional<Numeral> find(EulumdatField field) {
    return Numeral.find(head.get(field));
  }

  Symmetry symmetry() {
    return Symmetry.values()[(int) find(EulumdatField.SYMMETRY).orElseThrow().value()];
  }

  /** Where the first intensity stands, from 1. */
  int firstIntensityLine() {
    return EulumdatField.values().length
        + lampSets.size() * LAMP_SET_LINES
        + DIRECT_RATIOS
        + table.listedC().size()
        + table.gamma().size()
        + 1;
  }
}
