package se.lykta.server.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.server.situation.Compiled.Decided;
import se.lykta.server.situation.Compiled.Words;
import se.lykta.store.FeatureStore;
import se.lykta.store.Situations;

/** What the team has written and decided. */
@Component
class Writing {
  private final Situations situations;

  Writing(FeatureStore store) {
    this.situations = store.situations();
  }

  /** Each part, an empty text where nobody has written one. */
  Map<String, Words> texts(Period period) {
    Map<String, Situations.Text> written =
        situations.texts(period.key()).stream()
            .collect(Collectors.toMap(Situations.Text::part, text -> text));
    Map<String, Words> texts = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      var text = written.get(part.word());
      texts.put(
          part.word(),
          text == null
              ? new Words("", 0, null, null)
              : new Words(text.text(), text.version(), text.by(), text.at()));
    }
    return texts;
  }

  List<Decided> decisions(Period period, Names names) {
    return situations.decisions(period.from(), period.to()).stream()
        .map(decision -> decided(decision, names))
        .toList();
  }

  /** Of the period before, followed up or not, and all older ones that are not. */
  List<Decided> followUp(Period period, Names names) {
    LocalDate before = period.plus(-1).from();
    return Stream.concat(
            situations.openBefore(before).stream(),
            situations.decisions(before, period.from().minusDays(1)).stream())
        .sorted(Comparator.comparing(Situations.Decision::decidedOn))
        .map(decision -> decided(decision, names))
        .toList();
  }

  private static Decided decided(Situations.Decision decision, Names names) {
    return new Decided(
        decision.id(),
        decision.decidedOn(),
        decision.text(),
        decision.responsible(),
        names.of(decision.responsible()),
        decision.dueOn(),
        decision.outcome(),
        decision.version());
  }
}
