package se.lykta.server.document;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The XHTML of a document, written from top to bottom: it stands both in a {@link Pdf} and on a
 * page. Texts are plain; they are escaped here.
 */
public final class Body {
  /** More are as wide as they need. */
  private static final int MOST_EVEN_COLUMNS = 4;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final StringBuilder html = new StringBuilder();

  public Body title(String text) {
    return element("h1", text);
  }

  public Body heading(String text) {
    return element("h2", text);
  }

  public Body subheading(String text) {
    return element("h3", text);
  }

  public Body paragraph(String text) {
    return element("p", text);
  }

  /** Each line that is not empty as a paragraph. */
  public Body paragraphs(String text) {
    Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).forEach(this::paragraph);
    return this;
  }

  /** What says how it was made, or where it comes from. */
  public Body note(String text) {
    html.append("<p class=\"note\">").append(Pdf.escaped(text)).append("</p>");
    return this;
  }

  /**
   * @param rows each with as many cells as there are columns; without rows it says that there are
   *     none
   */
  public Body table(List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return paragraph("Inget är rapporterat.");
    }
    String look = columns.size() > MOST_EVEN_COLUMNS ? "rows" : "grid";
    html.append("<table class=\"").append(look).append("\"><thead><tr>");
    columns.forEach(column -> element("th", column));
    html.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      html.append("<tr>");
      row.forEach(this::cell);
      html.append("</tr>");
    }
    html.append("</tbody></table>");
    return this;
  }

  /** A day is not broken at its hyphens, however narrow its column. */
  private void cell(String value) {
    html.append(DAY.matcher(value).matches() ? "<td class=\"short\">" : "<td>")
        .append(Pdf.escaped(value))
        .append("</td>");
  }

  /**
   * @param png the picture
   * @param alternative what it shows, for those who do not see it
   */
  public Body picture(byte[] png, String alternative) {
    html.append("<p class=\"picture\"><img alt=\"")
        .append(Pdf.escaped(alternative))
        .append("\" src=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(png))
        .append("\"/></p>");
    return this;
  }

  /**
   * @param xhtml well-formed, its texts escaped
   */
  public Body raw(String xhtml) {
    html.append(xhtml);
    return this;
  }

  private Body element(String tag, String text) {
    html.append('<').append(tag).append('>').append(Pdf.escaped(text));
    html.append("</").append(tag).append('>');
    return this;
  }

  /** All that was written. */
  @Override
  public String toString() {
    return html.toString();
  }
}
