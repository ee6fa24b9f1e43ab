package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import se.lykta.server.http.Served;
import se.lykta.server.print.PaperReader;
import se.lykta.server.print.PaperReader.Filled;
import se.lykta.store.Crs;

/** Sheets as a reader with a ruler finds them. */
interface PrintContract extends Served {
  String LED = "#f7d05b";
  String SURVEYED = "\"provenance\":\"surveyed\"";
  double MM_PER_M = 1000;

  /** Right of it on a lying sheet, and below it on an upright one, stands what explains the map. */
  private static boolean isOnMap(Filled shape, byte[] pdf) {
    double[] size = PaperReader.size(pdf);
    return size[0] > size[1] ? shape.x() < size[0] - 74 : shape.y() > 70;
  }

  private static List<Filled> lamps(byte[] pdf) {
    return PaperReader.filled(pdf, LED).stream()
        .filter(shape -> isOnMap(shape, pdf))
        .sorted(Comparator.comparing(Filled::x))
        .toList();
  }

  /** Without line breaks: what is written aslant comes letter by letter. */
  private static String text(byte[] pdf) {
    return PaperReader.text(pdf).replaceAll("\\s+", " ").replace('\u00a0', ' ');
  }

  private static byte[] pdf(Client reader, String parameters) {
    var answer = reader.get("/api/print?" + parameters);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).hasValue("application/pdf");
    return answer.body();
  }

  private void lampAt(double[] middle, double east, double north) {
    lampAt(middle, east, north, SURVEYED);
  }

  /** So many metres east and north of the middle. */
  private void lampAt(double[] middle, double east, double north, String values) {
    double[] xy = degrees(middle[0] + east, middle[1] + north);
    String point = "{\"type\":\"Point\",\"coordinates\":[%s,%s]}".formatted(xy[0], xy[1]);
    String all = "\"status\":\"ok\"," + values;
    saved(Changes.set(Changes.create("light_point", UUID.randomUUID(), point, all)));
  }

  private static double[] degrees(double east, double north) {
    double[] xy = {east, north};
    Crs.of("CRS84").fromStored(xy);
    return xy;
  }

  /** Of a place for one test alone: this far east and north of the corner of all of them. */
  private static double[] place(double eastKm) {
    return new double[] {90_000 + eastKm * 1000, 6_440_000};
  }

  private static String center(double[] metres) {
    double[] xy = degrees(metres[0], metres[1]);
    return "center=%s,%s".formatted(xy[0], xy[1]);
  }

  @ParameterizedTest(name = "1:{0} on {1}, {2}")
  @CsvSource({
    "500, a4, landscape, 297, 210",
    "1000, a4, portrait, 210, 297",
    "2500, a3, landscape, 420, 297",
    "7777, a3, portrait, 297, 420",
    "10000, a4, landscape, 297, 210"
  })
  default void distancesOnThePaperAreThoseOnTheGround(
      int scale, String paper, String orientation, double width, double height) {
    double[] middle = place(1 + scale / 1000.0);
    lampAt(middle, -30, -25);
    lampAt(middle, 35, 20);
    byte[] pdf =
        pdf(
            anonymous(),
            "scale=%d&paper=%s&orientation=%s&layers=light_point&%s"
                .formatted(scale, paper, orientation, center(middle)));
    assertThat(PaperReader.size(pdf)).containsExactly(new double[] {width, height}, within(0.01));
    List<Filled> lamps = lamps(pdf);
    assertThat(lamps).hasSize(2);
    double metresPerMm = scale / MM_PER_M;
    double east = (lamps.get(1).x() - lamps.get(0).x()) * metresPerMm;
    double north = (lamps.get(1).y() - lamps.get(0).y()) * metresPerMm;
    assertThat(east).isCloseTo(65, within(65 * 0.0005));
    assertThat(north).isCloseTo(45, within(45 * 0.0005));
  }

  /** Mercator would stretch both by 1.9 here, and turn them by half a degree. */
  @Test
  default void gridNorthIsUp() {
    double[] middle = place(20);
    lampAt(middle, 0, -60);
    lampAt(middle, 0, 60);
    List<Filled> lamps = lamps(pdf(anonymous(), "scale=1000&layers=light_point&" + center(middle)));
    assertThat(lamps).hasSize(2);
    assertThat(lamps.get(0).x()).isCloseTo(lamps.get(1).x(), within(0.005));
    assertThat(Math.abs(lamps.get(0).y() - lamps.get(1).y())).isCloseTo(120, within(0.01));
  }

  @Test
  default void theScaleBarIsTrue() {
    double[] middle = place(22);
    byte[] pdf = pdf(anonymous(), "scale=2000&layers=street&" + center(middle));
    List<Filled> dark =
        PaperReader.filled(pdf, "#46536a").stream()
            .filter(shape -> Math.abs(shape.height() - 1.6) < 0.01)
            .sorted(Comparator.comparing(Filled::x))
            .toList();
    assertThat(text(pdf)).contains("Skala 1:2 000 (A4)").contains("50 m");
    assertThat(dark).hasSize(2);
    assertThat(dark.get(0).width() * 4 * 2).as("metres").isCloseTo(50, within(0.05));
    assertThat(dark.get(1).x() - dark.get(0).x()).isCloseTo(12.5, within(0.01));
  }

  @Test
  default void whatIsInventedIsMarkedInTheLanguageOfTheSheet() {
    double[] middle = place(24);
    String where = "scale=500&layers=light_point&" + center(middle);
    lampAt(middle, 0, 0);
    assertThat(text(pdf(anonymous(), where)))
        .doesNotContain("ILLUSTRATIV")
        .contains("Teckenförklaring", "Ljuspunkt, LED", "Rutnätets norr upp", "Källa:");
    lampAt(middle, 3, 0, "\"provenance\":\"illustrative\",\"source\":\"Påhittad\"");
    assertThat(text(pdf(anonymous(), where)))
        .contains("ILLUSTRATIV", "Innehåller illustrativa", "Källa: Påhittad")
        .doesNotContain("ILLUSTRATIVE");
    assertThat(text(pdf(anonymous(), where + "&lang=en&title=Harbour+light")))
        .contains("ILLUSTRATIVE", "Contains illustrative", "Harbour light", "Scale 1:500 (A4)")
        .contains("Legend", "Light point, LED", "Grid north up", "Source: Påhittad")
        .doesNotContain("Teckenförklaring");
  }

  @Test
  default void aReaderIsPrintedWhatTheyMaySee() {
    double[] middle = place(26);
    String where = "scale=500&layers=light_point&" + center(middle);
    lampAt(middle, 0, 0, SURVEYED + ",\"visibility\":\"public\"");
    lampAt(middle, 5, 0, SURVEYED + ",\"visibility\":\"internal\"");
    lampAt(middle, 10, 0, SURVEYED + ",\"visibility\":\"restricted\"");
    assertThat(lamps(pdf(anonymous(), where))).hasSize(1);
    assertThat(lamps(pdf(loggedIn("viewer"), where))).hasSize(2);
    assertThat(lamps(pdf(planner(), where))).hasSize(3);
  }

  @Test
  default void theSheetShowsItsDay() {
    double[] middle = place(28);
    String where = "scale=500&layers=light_point&" + center(middle);
    lampAt(middle, 0, 0, SURVEYED + ",\"valid_from\":\"2020-01-01\",\"valid_to\":\"2020-12-31\"");
    assertThat(lamps(pdf(anonymous(), where))).isEmpty();
    byte[] then = pdf(anonymous(), where + "&asOf=2020-06-01");
    assertThat(lamps(then)).hasSize(1);
    assertThat(text(then)).contains("Läget 2020-06-01");
  }

  @Test
  default void theTownIsDrawnWithTheLayersThatAreAskedFor() {
    String town = "scale=1000&center=11.4385,58.2752&";
    byte[] all = pdf(anonymous(), town);
    assertThat(text(all)).contains("Byggnad", "Lokalgata", "Kronbergsgatan", "ILLUSTRATIV");
    assertThat(lamps(all)).hasSizeGreaterThan(5);
    byte[] streets = pdf(anonymous(), town + "layers=street");
    assertThat(text(streets)).contains("Kronbergsgatan").doesNotContain("Byggnad");
    assertThat(lamps(streets)).isEmpty();
  }

  @Test
  default void aTitleThatTheLettersLackIsPrintedAllTheSame() {
    byte[] pdf =
        pdf(
            anonymous(),
            "scale=500&layers=street&title=Torget%20%F0%9F%92%A1%09%C5%81%C3%B3d%C5%BA&"
                + center(place(30)));
    assertThat(text(pdf)).contains("Torget ? Łódź");
  }

  @Test
  default void thePageIsToldWhatFitsOnASheet() {
    var answer = anonymous().get("/api/print/sheets").json();
    assertThat(answer.at("/scales/0").asInt()).isEqualTo(500);
    assertThat(answer.at("/scales").valueStream().toList().getLast().asInt()).isEqualTo(10_000);
    assertThat(answer.at("/sheets").valueStream()).hasSize(4);
    assertThat(answer.at("/sheets/0/mapWidthMm").asDouble()).isEqualTo(213);
    assertThat(answer.at("/layers").toString()).contains("light_point").doesNotContain("luminaire");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "center=11.43,58.27",
        "scale=3&center=11.43,58.27",
        "scale=10001&center=11.43,58.27",
        "scale=1e3&center=11.43,58.27",
        "scale=1000",
        "scale=1000&center=58.27,11.43",
        "scale=1000&center=11.43",
        "scale=1000&center=NaN,58",
        "scale=1000&center=-120,30",
        "scale=1000&center=0,90",
        "scale=1000&center=11.43,58.27&layers=lampor",
        "scale=1000&center=11.43,58.27&layers=luminaire",
        "scale=1000&center=11.43,58.27&layers=,",
        "scale=1000&center=11.43,58.27&paper=a5",
        "scale=1000&center=11.43,58.27&orientation=upside",
        "scale=1000&center=11.43,58.27&lang=de",
        "scale=1000&center=11.43,58.27&asOf=yesterday",
        "scale=1000&center=11.43,58.27&dpi=300",
        "scale=1000&scale=500&center=11.43,58.27",
        "scale=1000&center=11.43,58.27&title=1234567890123456789012345678901234567890123456789012345678901234567890123456789012"
      })
  default void whatCannotBePrintedIsRefusedWithAReason(String parameters) {
    assertProblem(anonymous().get("/api/print?" + parameters), 400);
  }
}
