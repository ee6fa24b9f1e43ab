package se.lykta.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Bars with their intervals. */
class ChartTest {
  private static final List<Chart.Bar> BARS =
      List.of(new Chart.Bar("v. 1", 4, 1.09, 10.24), new Chart.Bar("v. 2 & 3", null, 0, 9));

  /** The scale goes to 12 in steps of 5, up to 15: four is 36.8 px of 156 below the whole. */
  @Test
  void aBarIsAsHighAsItsCount() {
    String svg = Chart.of(BARS, "Prov");
    assertThat(svg).contains(">0<", ">5<", ">10<", ">15<").doesNotContain(">20<");
    assertThat(svg).contains("y=\"124.4\"", "height=\"41.6\"");
  }

  @Test
  void whatIsNotToldHasNeitherBarNorInterval() {
    String svg = Chart.of(BARS, "Prov");
    assertThat(svg.split("<rect")).hasSize(2);
    assertThat(svg).contains("v. 2 &#38; 3").doesNotContain("M352.5");
  }

  /** What is drawn into a PDF is dark where the bar is, and white beside it. */
  @Test
  void itIsDrawnInAPdf() throws IOException {
    byte[] pdf = Pdf.of("Prov", Chart.of(BARS, "Prov"));
    try (var document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
      int left = Math.round(18 * 96 / 25.4f);
      int top = left;
      assertThat(page.getRGB(left + 110, top + 150) & 0xff).isLessThan(220);
      assertThat(page.getRGB(left + 110, top + 30) & 0xff).isGreaterThan(240);
    }
  }
}
