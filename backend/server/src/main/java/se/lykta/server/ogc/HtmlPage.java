package se.lykta.server.ogc;

import java.util.Collection;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** The same page for people: every value escaped, nothing loaded from elsewhere. */
final class HtmlPage {
  private final StringBuilder html = new StringBuilder();

  private HtmlPage() {}

  static String of(String title, Map<String, ?> page) {
    var written = new HtmlPage();
    written.head(title);
    written.map(page);
    return written.end();
  }

  private void head(String title) {
    html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    text(title + " – Lykta");
    html.append("</title><meta name=\"viewport\" content=\"width=device-width\">");
    html.append("<link rel=\"stylesheet\" href=\"/plain.css\"></head><body><main><h1>");
    text(title);
    html.append("</h1>");
  }

  private String end() {
    return html.append("</main></body></html>").toString();
  }

  private void value(Object value) {
    switch (value) {
      case null -> html.append("–");
      case Link link -> link(link);
      case Map<?, ?> map -> map(map);
      case Collection<?> list -> list(list);
      default -> textOrAddress(value.toString());
    }
  }

  private void map(Map<?, ?> map) {
    html.append("<dl>");
    map.forEach(
        (name, value) -> {
          html.append("<dt>");
          text(name.toString());
          html.append("</dt><dd>");
          value(value);
          html.append("</dd>");
        });
    html.append("</dl>");
  }

  private void list(Collection<?> list) {
    html.append("<ul>");
    for (Object item : list) {
      html.append("<li>");
      value(item);
      html.append("</li>");
    }
    html.append("</ul>");
  }

  private void link(Link link) {
    address(link.href(), link.title() + " (" + link.rel() + ", " + link.type() + ")");
  }

  private void textOrAddress(String text) {
    if (text.startsWith("https://") || text.startsWith("http://")) {
      address(text, text);
    } else {
      text(text);
    }
  }

  private void address(String href, String title) {
    html.append("<a href=\"").append(HtmlUtils.htmlEscape(href)).append("\">");
    text(title);
    html.append("</a>");
  }

  private void text(String text) {
    html.append(HtmlUtils.htmlEscape(text));
  }
}
