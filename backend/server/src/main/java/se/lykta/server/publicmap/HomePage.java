package se.lykta.server.publicmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lykta.layers.Title;
import se.lykta.server.document.PageLanguage;
import se.lykta.server.situation.Published;

/** The public map's first page: the map, and all of it as lists. */
final class HomePage extends PublicPage {
  static final Title TITLE = Title.of("Ljus och trygga platser", "Light and safe places");
  static final Title DESCRIPTION =
      Title.of(
          "Åtgärder på gång, släckta lampor, kamerabevakning, ordningsregler och medborgarlöften på karta och i listor.",
          "Measures under way, lamps that are off, camera surveillance, rules of order and citizen promises, on a map and in lists.");
  private static final Title NOTHING = Title.of("Inget just nu.", "Nothing at present.");
  private static final Title PARTS = Title.of("På sidan", "On this page");
  private static final Title ALL_PROMISES = Title.of("Alla löften", "All promises");
  private static final Title NEWEST = Title.of("Senaste lägesbilden", "Newest situation picture");

  private HomePage(PageLanguage language) {
    super(language);
  }

  /**
   * @param weeks what is published of the situation, the newest first
   */
  static String of(PageLanguage language, List<Entry> entries, List<Published.Page> weeks) {
    return new HomePage(language).page(entries, weeks);
  }

  private String page(List<Entry> entries, List<Published.Page> weeks) {
    Map<Section, List<Entry>> bySection =
        entries.stream().collect(Collectors.groupingBy(Entry::section));
    element("h1", t(TITLE));
    element("p", t(DESCRIPTION));
    inventedNote(entries);
    reportButton();
    map("");
    parts(bySection);
    for (Section section : Section.values()) {
      heading(section);
      section(section, bySection.getOrDefault(section, List.of()));
    }
    weeks.stream().limit(1).forEach(this::week);
    return html.toString();
  }

  private void parts(Map<Section, List<Entry>> bySection) {
    html.append("<nav class=\"parts\" aria-label=\"").append(t(PARTS)).append("\">");
    list(
        Arrays.stream(Section.values())
            .map(
                section ->
                    "<a class=\"mark %1$s\" href=\"#%1$s\">%2$s</a> (%3$d)"
                        .formatted(
                            section.slug(),
                            t(section.title()),
                            bySection.getOrDefault(section, List.of()).size()))
            .toList());
    html.append("</nav>\n");
  }

  private void section(Section section, List<Entry> entries) {
    if (entries.isEmpty()) {
      element("p", t(NOTHING));
    } else if (section == Section.PROMISES) {
      promises(entries);
    } else if (section == Section.LAMPS) {
      lamps(entries);
    } else {
      list(entries.stream().map(this::item).toList());
    }
  }

  /** How they went, period by period; they have a page of their own. */
  private void promises(List<Entry> entries) {
    Map<String, Long> counts =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> t(entry.summary()), LinkedHashMap::new, Collectors.counting()));
    list(counts.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).toList());
    element("p", "<a href=\"%s\">%s</a>".formatted(language.path(PROMISES), t(ALL_PROMISES)));
  }

  /** Those that stand beside each other and are off alike, in one line. */
  private void lamps(List<Entry> entries) {
    Map<List<String>, List<Entry>> alike =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> List.of(entry.where(), t(entry.summary())),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<String> items = new ArrayList<>();
    alike.forEach(
        (what, lamps) ->
            items.add(
                (what.getFirst().isEmpty() ? "" : written(what.getFirst()) + ": ")
                    + lamps.stream()
                        .map(lamp -> link(lamp, written(lamp.name())))
                        .collect(Collectors.joining(", "))
                    + summary(lamps.getFirst())));
    list(items);
  }

  private void week(Published.Page week) {
    element("h2", t(NEWEST));
    element("p", "<a href=\"%s\">%s</a>".formatted(week.path(), written(week.title())));
  }
}
