package se.lykta.server.publicmap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lykta.layers.Title;
import se.lykta.server.document.PageLanguage;

/** The page of one entry: what is known of it, where it is, what it has to do with. */
final class EntryPage extends PublicPage {
  private static final Title STATE = Title.of("Läge", "State");
  private static final Title WHERE = Title.of("Var", "Where");
  private static final Title BACK = Title.of("Hela kartan", "The whole map");

  private EntryPage(PageLanguage language) {
    super(language);
  }

  /**
   * @param beside what it has to do with
   */
  static String of(PageLanguage language, Entry entry, List<Entry> beside) {
    return new EntryPage(language).page(entry, beside);
  }

  static String title(PageLanguage language, Entry entry) {
    return language.of(entry.section().singular()) + " " + entry.name();
  }

  /** The kind, the name, the state and the first fact. */
  static String description(PageLanguage language, Entry entry) {
    String state = language.of(entry.summary());
    String fact =
        entry.facts().stream()
            .findFirst()
            .map(first -> language.of(first.name()) + ": " + language.of(first.value()))
            .orElse("");
    return List.of(title(language, entry), entry.where(), state, fact).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private String page(Entry entry, List<Entry> beside) {
    element("p class=\"kind\"", t(entry.section().singular()));
    element("h1", written(entry.name()));
    inventedNote(List.of(entry));
    facts(entry);
    if (entry.shape() != null) {
      map(language.path(entry.path()));
    }
    beside(beside);
    reportButton();
    element("p", "<a href=\"%s\">%s</a>".formatted(language.path(HOME), t(BACK)));
    return html.toString();
  }

  private void facts(Entry entry) {
    html.append("<dl>\n");
    if (!t(entry.summary()).isEmpty()) {
      fact(STATE, t(entry.summary()));
    }
    if (!entry.where().isEmpty()) {
      fact(WHERE, written(entry.where()));
    }
    entry.facts().forEach(fact -> fact(fact.name(), value(fact)));
    html.append("</dl>\n");
  }

  private String value(Entry.Fact fact) {
    return fact.isWritten() ? written(fact.value().sv()) : t(fact.value());
  }

  private void beside(List<Entry> entries) {
    Map<Section, List<Entry>> bySection =
        entries.stream().collect(Collectors.groupingBy(Entry::section));
    Arrays.stream(Section.values())
        .filter(bySection::containsKey)
        .forEach(
            section -> {
              heading(section);
              list(bySection.get(section).stream().map(this::item).toList());
            });
  }
}
