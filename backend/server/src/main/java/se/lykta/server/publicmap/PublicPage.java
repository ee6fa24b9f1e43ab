package se.lykta.server.publicmap;

import java.util.List;
import se.lykta.layers.Title;
import se.lykta.server.document.OpenPage;
import se.lykta.server.document.PageLanguage;

/** What the pages of the public map are written with: elements, in one language. */
class PublicPage {
  static final String HOME = "/publik";
  static final String PROMISES = HOME + "/loften";
  static final String CASES = HOME + "/arende/";

  private static final Title INVENTED =
      Title.of("Innehåller påhittade demouppgifter.", "Holds invented demo data.");
  private static final Title REPORT =
      Title.of("Anmäl fel eller otrygg plats", "Report a fault or an unsafe place");
  private static final Title MAP =
      Title.of(
          "Karta; allt på den står också i listorna", "Map; all on it stands in the lists as well");
  private static final Title ZOOM_IN = Title.of("Närmare", "Zoom in");
  private static final Title ZOOM_OUT = Title.of("Längre bort", "Zoom out");

  /** By which a page with a map is known. */
  static final String MAP_MARK = "class=\"map\"";

  final PageLanguage language;
  final StringBuilder html = new StringBuilder();

  PublicPage(PageLanguage language) {
    this.language = language;
  }

  String t(Title title) {
    return OpenPage.escaped(language.of(title));
  }

  /** What somebody wrote in the register is Swedish, whatever the page is. */
  String written(String text) {
    String escaped = OpenPage.escaped(text);
    return language == PageLanguage.SV ? escaped : "<span lang=\"sv\">" + escaped + "</span>";
  }

  /**
   * @param tag with its attributes
   */
  void element(String tag, String content) {
    html.append('<').append(tag).append('>').append(content);
    html.append("</").append(tag.split(" ")[0]).append(">\n");
  }

  /** With the colour that its entries have on the map. */
  void heading(Section section) {
    html.append(
        "<h2 class=\"mark %1$s\" id=\"%1$s\">%2$s</h2>\n"
            .formatted(section.slug(), t(section.title())));
  }

  void reportButton() {
    element(
        "p",
        "<a class=\"button\" href=\"%s\">%s</a>"
            .formatted(OpenPage.reporting(language), t(REPORT)));
  }

  void note(Title text) {
    html.append("<p class=\"note\">").append(t(text)).append("</p>\n");
  }

  void inventedNote(List<Entry> entries) {
    if (entries.stream().anyMatch(Entry::invented)) {
      note(INVENTED);
    }
  }

  /**
   * Where the map comes, for browsers that run scripts.
   *
   * @param focus path of the entry it is about, in the language of the page; empty: all
   */
  void map(String focus) {
    html.append(
        "<div %s role=\"region\" aria-label=\"%s\" data-source=\"%s\" data-focus=\"%s\" data-zoom-in=\"%s\" data-zoom-out=\"%s\"></div>\n"
            .formatted(
                MAP_MARK,
                t(MAP),
                OpenPage.escaped(language.path(HOME + "/karta.json")),
                OpenPage.escaped(focus),
                t(ZOOM_IN),
                t(ZOOM_OUT)));
  }

  String link(Entry entry, String text) {
    return "<a href=\"%s\">%s</a>".formatted(language.path(entry.path()), text);
  }

  void list(List<String> items) {
    html.append("<ul>\n");
    items.forEach(item -> element("li", item));
    html.append("</ul>\n");
  }

  String item(Entry entry) {
    String where = entry.where().isEmpty() ? "" : ", " + written(entry.where());
    return link(entry, written(entry.name())) + where + summary(entry);
  }

  String summary(Entry entry) {
    String text = t(entry.summary());
    return text.isEmpty() ? "" : " <span class=\"state\">" + text + "</span>";
  }

  /** Within a list of terms. */
  void fact(Title name, String value) {
    html.append("<dt>").append(t(name)).append("</dt><dd>").append(value).append("</dd>\n");
  }
}
