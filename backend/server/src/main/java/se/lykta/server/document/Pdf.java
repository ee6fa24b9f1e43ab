package se.lykta.server.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.springframework.web.util.HtmlUtils;

/**
 * A document written as XHTML, as PDF: A4, Liberation Sans (which PDFBox carries) embedded. Nothing
 * is loaded from outside; pictures are data addresses.
 */
public final class Pdf {
  private static final String FOLDER = "/org/apache/pdfbox/resources/ttf/";
  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 18mm 20mm 18mm;
        @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt Sans; color: #555 } }
      body { font: 10pt Sans; color: #16202b; margin: 0 }
      h1 { font-size: 17pt; margin: 0 0 2mm; font-weight: normal }
      h2, h3 { page-break-after: avoid }
      h3 { font-size: 10pt; margin: 4mm 0 1mm 0; font-weight: normal }
      h2 { font-size: 11.5pt; margin: 7mm 0 2mm; font-weight: normal; color: #2d4a66 }
      p { margin: 0 0 2mm }
      body > :last-child { margin-bottom: 0 }
      table { border-collapse: collapse; width: 100% }
      th { text-align: left; font-weight: normal; color: #555; padding: 1mm 4mm 1mm 0;
        vertical-align: top; width: 42mm }
      .grid { margin-bottom: 2mm; table-layout: fixed }
      .grid tr { page-break-inside: avoid }
      .grid th { width: auto; border-bottom: 0.3mm solid #9aa7b4 }
      .grid td { padding-right: 4mm }
      td { padding: 1mm 0; vertical-align: top }
      .rows { margin-bottom: 2mm }
      .rows th { width: auto }
      .short { white-space: nowrap }
      .rows td { padding-right: 4mm }
      tr { border-bottom: 0.2mm solid #d5dbe1 }
      .note { color: #555; font-size: 8.5pt }
      .photo { display: inline-block; width: 82mm; margin: 0 4mm 4mm 0; vertical-align: top }
      .photo img { width: 82mm }
      .picture { page-break-inside: avoid }
      .picture img { width: 174mm }
      .hours { font-size: 7pt; table-layout: fixed }
      .hours th, .hours td { width: auto; padding: 0.8mm 0; text-align: center }
      .hours th:first-child { width: 16mm; text-align: left }
      """;

  /** Of what is no character of XML 1.0: control characters, halves of pairs, two more. */
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\ufffe\\uffff&&[^\t\n\r]]");

  private static final Font FONT = awtFont();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /** For text that stands in the XHTML of {@link #of}; what XML can't hold becomes a space. */
  public static String escaped(String text) {
    return HtmlUtils.htmlEscapeDecimal(NOT_IN_XML.matcher(text).replaceAll(" "));
  }

  /**
   * @param title as readers of PDF show it; plain text
   * @param body XHTML, well-formed, texts escaped
   */
  public static byte[] of(String title, String body) {
    var bytes = new ByteArrayOutputStream();
    String page =
        "<html lang=\"sv\"><head><title>%s</title><style>%s</style></head><body>%s</body></html>"
            .formatted(escaped(title), STYLE, body);
    try {
      var builder = new PdfRendererBuilder();
      builder.withHtmlContent(page, null);
      builder.useFont(
          () -> font("LiberationSans-Regular.ttf"), "Sans", 400, FontStyle.NORMAL, true);
      builder.useSVGDrawer(new ChartDrawer(FONT));
      builder.usePdfUaAccessibility(false);
      builder.toStream(bytes);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Font awtFont() {
    try (InputStream file = font("LiberationSans-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font(String file) {
    return PDFont.class.getResourceAsStream(FOLDER + file);
  }
}
