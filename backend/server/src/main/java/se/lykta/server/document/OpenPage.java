package se.lykta.server.document;

import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import se.lykta.layers.Title;

/**
 * A page for everybody, whole without a script, that search engines can read.
 *
 * @param title plain text
 * @param description a sentence for lists of search results; plain text
 * @param indexed whether search engines may list it
 * @param scripts HTML for those that add to it; empty where it has none
 * @param body HTML, texts escaped
 */
public record OpenPage(
    PageLanguage language,
    String title,
    String description,
    Place place,
    boolean indexed,
    String scripts,
    String body) {

  /**
   * @param base address of the server, without a slash at the end
   * @param path of the page, in Swedish
   * @param inBoth whether it is there in English too
   */
  public record Place(String base, String path, boolean inBoth) {}

  private static final Title SKIP = Title.of("Till innehållet", "To the content");
  private static final Title WAYS = Title.of("Sidor", "Pages");
  private static final Title MAP = Title.of("Karta och listor", "Map and lists");
  private static final Title PROMISES = Title.of("Löften", "Promises");
  private static final Title WEEKS = Title.of("Lägesbilder", "Situation pictures");
  private static final Title REPORT = Title.of("Anmäl fel", "Report a fault");

  /** Where a fault or an unsafe place is reported without log-in, in this language at first. */
  public static String reporting(PageLanguage language) {
    return language.path("/falt") + "#/anmal";
  }

  public String html() {
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s – Lykta</title>
        <meta name="description" content="%s">
        %s<link rel="icon" type="image/svg+xml" href="/app/lykta.svg">
        <link rel="stylesheet" href="/plain.css">
        <link rel="stylesheet" href="/publik.css">
        %s</head>
        <body>
        <a class="skip" href="#innehall">%s</a>
        %s<main id="innehall">%s</main>
        </body>
        </html>
        """
        .formatted(
            language.code(),
            escaped(title),
            escaped(description),
            links(),
            scripts,
            language.of(SKIP),
            header(),
            body);
  }

  private String links() {
    if (!indexed) {
      return "<meta name=\"robots\" content=\"noindex\">\n";
    }
    String own = "<link rel=\"canonical\" href=\"%s\">\n".formatted(address(language));
    return place.inBoth() ? own + alternate(PageLanguage.SV) + alternate(PageLanguage.EN) : own;
  }

  private String alternate(PageLanguage in) {
    return "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">\n"
        .formatted(in.code(), address(in));
  }

  private String address(PageLanguage in) {
    return escaped(place.base() + in.path(place.path()));
  }

  private String header() {
    return """
        <header class="top"><a class="name" href="%s">Lykta</a>
        <nav aria-label="%s"><a href="%s">%s</a> <a href="%s">%s</a> <a href="/lagesbild">%s</a> %s<a class="report" href="%s">%s</a></nav></header>
        """
        .formatted(
            language.path("/publik"),
            language.of(WAYS),
            language.path("/publik"),
            language.of(MAP),
            language.path("/publik/loften"),
            language.of(PROMISES),
            language.of(WEEKS),
            otherLanguage(),
            reporting(language),
            language.of(REPORT));
  }

  private String otherLanguage() {
    PageLanguage other = language.other();
    String name = other.of(Title.of("Svenska", "English"));
    return Optional.of(other)
        .filter(in -> place.inBoth())
        .map(
            in ->
                "<a href=\"%s\" lang=\"%s\" hreflang=\"%s\">%s</a> "
                    .formatted(escaped(in.path(place.path())), in.code(), in.code(), name))
        .orElse("");
  }

  /** For text that stands in the page or in an attribute of it. */
  public static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
