package se.lykta.server.publicmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lykta.layers.Title;
import se.lykta.server.document.PageLanguage;

/** What municipality and police have promised, by period and focus area, and how it went. */
final class PromisesPage extends PublicPage {
  static final Title DESCRIPTION =
      Title.of(
          "Vad kommun och polis har lovat invånarna, period för period, och hur det gick.",
          "What municipality and police have promised the citizens, period by period, and how it went.");
  private static final Title NOTHING =
      Title.of("Inga löften är publicerade.", "No promises are published.");

  private PromisesPage(PageLanguage language) {
    super(language);
  }

  /**
   * @param promises the newest period first
   */
  static String of(PageLanguage language, List<Entry> promises) {
    return new PromisesPage(language).page(promises);
  }

  private String page(List<Entry> promises) {
    element("h1", t(Section.PROMISES.title()));
    element("p", t(DESCRIPTION));
    inventedNote(promises);
    if (promises.isEmpty()) {
      element("p", t(NOTHING));
    }
    grouped(promises, 0).forEach(this::period);
    return html.toString();
  }

  /** The layer makes everybody say period and focus area: they are the first facts. */
  private static Map<Title, List<Entry>> grouped(List<Entry> promises, int fact) {
    return promises.stream()
        .collect(
            Collectors.groupingBy(
                promise -> promise.facts().get(fact).value(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void period(Title period, List<Entry> promises) {
    element("h2", t(period));
    grouped(promises, 1)
        .forEach(
            (area, promised) -> {
              element("h3", t(area));
              list(promised.stream().map(this::item).toList());
            });
  }
}
