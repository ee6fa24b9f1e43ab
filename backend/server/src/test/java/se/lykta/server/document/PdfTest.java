package se.lykta.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Documents as PDF: pages that hold something. */
class PdfTest {

  /** The space behind the last line must not begin a page of its own. */
  @Test
  void noPageIsEmptyHoweverFullTheLastOneIs() throws IOException {
    for (int headings = 0; headings < 3; headings++) {
      for (int lines = 38; lines < 46; lines++) {
        assertThat(lastPage(headings, lines)).contains("rad " + lines);
      }
    }
  }

  private static String lastPage(int headings, int lines) throws IOException {
    var body = new Body();
    for (int heading = 0; heading < headings; heading++) {
      body.subheading("Rubrik");
    }
    for (int line = 1; line <= lines; line++) {
      body.paragraph("rad " + line);
    }
    try (PDDocument pdf = Loader.loadPDF(Pdf.of("Rader", body.toString()))) {
      var text = new PDFTextStripper();
      text.setStartPage(pdf.getNumberOfPages());
      return text.getText(pdf);
    }
  }
}
