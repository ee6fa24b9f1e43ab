package se.lykta.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import se.lykta.exchange.Trial;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.layers.Feature;

/** What tables become, as people and spreadsheets write them. */
class CsvImportTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String PARK =
      "WKT,Namn,Slag,Lokala namn\n"
          + "\"POLYGON ((11.43 58.27, 11.44 58.27, 11.44 58.28, 11.43 58.28, 11.43 58.27))\","
          + "Stadsparken,Park,Parken;Gröna lunden\n";

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void open() {
    trial = Trial.in(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private Path file(String name, String text, Charset charset) {
    try {
      return Files.writeString(folder.resolve(name), text, charset);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<ImportIssue> bringIn(String name, String text) {
    return trial.bringIn(file(name, text, StandardCharsets.UTF_8));
  }

  private ImportIssue refused(String name, String text) {
    Path file = file(name, text, StandardCharsets.UTF_8);
    return catchThrowableOfType(ImportRefused.class, () -> trial.read(file)).issue();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsWhatStandsBetweenTheCells(String separator) {
    String text = "Slag|lon|lat|Upptäckt\ngraffiti|11.43|58.27|2026-11-02T09:00:00Z\n";
    assertThat(bringIn("event.csv", text.replace("|", separator)))
        .extracting(ImportIssue::code)
        .containsExactly("crs-assumed");
    Feature event = trial.only("event");
    assertThat(event.values())
        .containsEntry("category", "graffiti")
        .containsEntry("observed_to", Instant.parse("2026-11-02T09:00:00Z"))
        .containsEntry("source", "event.csv");
  }

  @Test
  void aHeadingMayHoldWhatStandsBetweenOthers() {
    String text = "Slag;lon;lat;Upptäckt;\"a, b, c, d, e, f\"\n";
    bringIn("event.csv", text + "graffiti;11.43;58.27;2026-11-02T09:00:00Z;x\n");
    assertThat(trial.only("event").values()).containsEntry("category", "graffiti");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void readsUnicodeBehindItsMark(String charset) {
    String head = "\ufeff\"Ort, gata\",Slag,lon,lat,Upptäckt\n";
    String text = head + "x,graffiti,11.43,58.27,2026-11-02T09:00:00Z\n";
    assertThat(trial.bringIn(file("event.csv", text, Charset.forName(charset))))
        .extracting(ImportIssue::code)
        .containsExactly("crs-assumed", "unknown-property");
    assertThat(trial.only("event").values())
        .containsEntry("category", "graffiti")
        .containsEntry("observed_to", Instant.parse("2026-11-02T09:00:00Z"));
  }

  @Test
  void readsCoordinatesAsPeopleGroupTheirDigits() {
    String head = "Beteckning;Öst;Nord;crs\n";
    bringIn("lighting_cabinet.csv", head + "1;−10 250,5;6\u00a0461\u202f234;EPSG:3007\n");
    assertThat(trial.only("lighting_cabinet").geometry().getCoordinate())
        .isEqualTo(new Coordinate(-10250.5, 6461234));
  }

  /** Of the hour that comes twice the first one; none of the hour that is left out. */
  @Test
  void aTimeWithoutOffsetGoesBySwedishClocks() {
    String head = "Slag,lon,lat,Upptäckt\n";
    var issues =
        bringIn(
            "event.csv",
            head
                + "graffiti,11.43,58.27,2026-07-02 09:00\n"
                + "graffiti,11.43,58.27,2026-10-25 02:30\n"
                + "graffiti,11.43,58.27,2026-03-29 02:30\n"
                + "graffiti,11.43,58.27,2026-12-31 23:30+02:00\n");
    assertThat(issues)
        .filteredOn(ImportIssue::isError)
        .extracting(issue -> issue.object() + " " + issue.code())
        .containsExactly("row 4 wrong-type");
    assertThat(trial.all("event"))
        .extracting(event -> event.values().get("observed_to").toString())
        .containsExactlyInAnyOrder(
            "2026-07-02T07:00:00Z", "2026-10-25T00:30:00Z", "2026-12-31T21:30:00Z");
  }

  @Test
  void readsWhatASwedishSpreadsheetSaves() {
    String text =
        "Slag;Öst;Nord;Upptäckt;Anteckning\r\n"
            + "graffiti;\"123456,5\";\"6461234,25\";2026-11-02 09:00;\"Väggen; södra sidan\"\r\n"
            + "\r\n"
            + "graffiti;123456,5;6461234,25;2026-11-02 09:00\r\n";
    var issues =
        trial.bringIn(
            ImportOptions.NONE.inCrs("EPSG:3007"), file("Händelser vecka 45.csv", text, WINDOWS));
    assertThat(issues).extracting(ImportIssue::code).containsExactly("not-utf-8");
    assertThat(trial.all("event"))
        .hasSize(2)
        .anySatisfy(
            event ->
                assertThat(event.values())
                    .containsEntry("note", "Väggen; södra sidan")
                    .containsEntry("observed_to", Instant.parse("2026-11-02T08:00:00Z")));
    assertThat(trial.all("event").getFirst().geometry().getCoordinate())
        .isEqualTo(new Coordinate(123456.5, 6461234.25));
  }

  @Test
  void aNoteIsReadWhetherItStandsByItsNameOrItsTitle() {
    String row = "graffiti,11.43,58.27,2026-11-02T09:00:00Z,";
    bringIn("event.csv", "category,lon,lat,observed_to,note\n" + row + "Norra väggen\n");
    bringIn("event-2.csv", "Slag,lon,lat,Upptäckt,Anteckning\n" + row + "Södra väggen\n");
    assertThat(trial.all("event"))
        .extracting(event -> event.values().get("note"))
        .containsExactlyInAnyOrder("Norra väggen", "Södra väggen");
  }

  @Test
  void takesTheOnlyCoordinateSystemThatFitsAndSaysSo() {
    bringIn("lighting_cabinet.csv", "designation,lon,lat\n1,11.43,58.27\n");
    Coordinate at = trial.only("lighting_cabinet").geometry().getCoordinate();
    double x = at.x;
    String stored = "Beteckning;X;Y\n2;%s;%s\n".formatted(x, at.y).replace('.', ',');
    assertThat(bringIn("lighting_cabinet-2.csv", stored))
        .singleElement()
        .satisfies(issue -> assertThat(issue.message().en()).contains("EPSG:3007"));
    assertThat(trial.all("lighting_cabinet"))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.geometry().getCoordinate().x).isCloseTo(x, within(0.01)));
  }

  @Test
  void refusesNorthAsEast() {
    assertThat(refused("lighting_cabinet.csv", "designation,x,y,crs\n1,58.27,11.43,CRS84\n"))
        .satisfies(issue -> assertThat(issue.code()).isEqualTo("crs-contradicted"));
  }

  @Test
  void namesLeadToWhatTheyName() {
    bringIn("place.csv", PARK);
    bringIn("actor.csv", "Namn,Slag\nFältgruppen,");
    assertThat(
            bringIn(
                "event.csv",
                "Slag,Plats,Upptäckt\n"
                    + "graffiti,stadsparken,2026-11-02T09:00:00Z\n"
                    + "noise,Gröna lunden,2026-11-02T10:00:00Z\n"
                    + "noise,Mellanstan,2026-11-02T10:00:00Z\n"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.object()).isEqualTo("row 4");
              assertThat(issue.code()).isEqualTo("unknown-name");
              assertThat(issue.message().sv()).contains("Mellanstan").contains("Platser");
            });
    Feature park = trial.only("place");
    assertThat(trial.all("event"))
        .hasSize(2)
        .allSatisfy(
            event -> {
              assertThat(event.values())
                  .containsEntry("place", park.id())
                  .containsEntry("assumed", List.of("geometry"));
              assertThat(park.geometry().contains(event.geometry())).isTrue();
            });
  }

  @Test
  void aFileThatGrewKeepsItsRowsAndTwoAlikeAreTwo() {
    String head = "Slag,lon,lat,Upptäckt\n";
    String row = "graffiti,11.43,58.27,2026-11-02T09:00:00Z\n";
    bringIn("event.csv", head + row + row);
    List<UUID> before = trial.all("event").stream().map(Feature::id).toList();
    assertThat(before).hasSize(2);
    bringIn("event-w46.csv", head + "noise,11.44,58.27,2026-11-09T09:00:00Z\n" + row + row);
    assertThat(trial.all("event")).hasSize(3).extracting(Feature::id).containsAll(before);
  }

  @Test
  void aSurveyIsKeptByAreaAndYearWithoutSharesOfAFew() {
    bringIn("place.csv", PARK);
    String head = "Område,År,Svarande,Otrygga ute när det är mörkt\n";
    assertThat(
            bringIn(
                "survey_area.csv", head + "Stadsparken,2024,9,\"55,6\"\nStadsparken,2025,10,30\n"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("suppressed");
              assertThat(issue.message().en()).as("ten are enough").startsWith("1 ×");
            });
    bringIn("survey_area-again.csv", head + " stadsparken ,2025,41,31.7\n");
    assertThat(trial.all("survey_area"))
        .hasSize(2)
        .allSatisfy(area -> assertThat(area.geometry()).isNotNull())
        .anySatisfy(
            area ->
                assertThat(area.values())
                    .containsEntry("respondents", 9.0)
                    .doesNotContainKey("unsafe_after_dark_pct"))
        .anySatisfy(
            area ->
                assertThat(area.values())
                    .containsEntry("respondents", 41.0)
                    .containsEntry("unsafe_after_dark_pct", 31.7));
  }

  @Test
  void saysWhichRowCantBe() {
    var issues =
        bringIn(
            "event.csv",
            "Slag,lon,lat,Upptäckt\n\n"
                + "graffiti,elva,58.27,2026-11-02T09:00:00Z\n"
                + "graffiti,11.43,58.27,i går\n"
                + "graffiti,11.43,58.27,2026-11-02T09:00:00Z,för mycket\n"
                + "graffiti,,,2026-11-02T09:00:00Z\n"
                + "graffiti,11.43,58.27,2026-11-02T09:00:00Z\n");
    assertThat(issues)
        .filteredOn(ImportIssue::isError)
        .extracting(issue -> issue.object() + " " + issue.code())
        .containsExactly(
            "row 3 wrong-coordinates",
            "row 4 wrong-type",
            "row 5 too-many-cells",
            "row 6 missing-geometry");
    assertThat(trial.all("event")).hasSize(1);
  }

  @Test
  void aShapeThatCantBeIsToldWithItsRow() {
    String deep = "GEOMETRYCOLLECTION (".repeat(20_000) + "POINT (11 58)" + ")".repeat(20_000);
    var issues =
        bringIn(
            "building.csv",
            "wkt;Namn\n"
                + "POLYGON EMPTY;a\n"
                + "POLYGON ((11.43 58.27, 11.44 58.27));b\n"
                + "huset;c\n"
                + deep
                + ";d\n");
    assertThat(issues)
        .filteredOn(issue -> issue.code().equals("wrong-coordinates"))
        .extracting(ImportIssue::object)
        .containsExactly("row 2", "row 3", "row 4", "row 5");
  }

  @Test
  void ofSeveralPartsEachBecomesAFeature() {
    String box = "((11.43 58.27, 11.44 58.27, 11.44 58.28, 11.43 58.27))";
    bringIn(
        "place.csv",
        "wkt;Namn;Slag\nMULTIPOLYGON ("
            + box
            + ", "
            + box.replace("58.2", "58.3")
            + ");Parkerna;Park\n");
    assertThat(trial.all("place")).hasSize(2);
  }

  @Test
  void aNameThatTwoHaveLeadsToNeither() {
    bringIn(
        "place.csv",
        PARK + PARK.lines().skip(1).findFirst().orElseThrow().replace("Stads", "Hamn"));
    assertThat(trial.all("place")).hasSize(2);
    var issues =
        bringIn(
            "event.csv",
            "Slag,lon,lat,Upptäckt,Plats\n"
                + "graffiti,11.43,58.27,2026-11-02T09:00:00Z,Gröna lunden\n");
    assertThat(issues)
        .filteredOn(ImportIssue::isError)
        .singleElement()
        .satisfies(issue -> assertThat(issue.message().sv()).contains("som 2 heter"));
    assertThat(trial.all("event")).isEmpty();
  }

  /** A system that others keep has numbers of its own; they are no ids of ours, but stay apart. */
  @Test
  void aForeignIdKeepsItsFeatureAlthoughTheRowChanges() {
    String head = "id,Beteckning,lon,lat\n";
    bringIn("lighting_cabinet.csv", head + "17,A,11.43,58.27\n18,B,11.43,58.27\n");
    assertThat(trial.all("lighting_cabinet")).hasSize(2);
    bringIn("others.csv", "lager," + head + "Belysningscentraler,17,C,11.43,58.27\n");
    assertThat(trial.all("lighting_cabinet"))
        .extracting(one -> one.values().get("designation"))
        .containsExactlyInAnyOrder("C", "B");
  }

  @Test
  void whatTheImporterSaysOfTheSystemWins() {
    String text = "designation,x,y,crs\n1,123456,6461234,EPSG:3006\n";
    trial.bringIn(
        ImportOptions.NONE.inCrs("EPSG:3007"),
        file("lighting_cabinet.csv", text, StandardCharsets.UTF_8));
    assertThat(trial.only("lighting_cabinet").geometry().getCoordinate().x).isEqualTo(123456);
  }

  @Test
  void givesUpWhereARowHasNoEnd() {
    String endless = "Slag,lon,lat\n\"" + "x".repeat(10_100_000) + "\",11.43,58.27\n";
    assertThat(refused("event.csv", endless))
        .satisfies(issue -> assertThat(issue.code()).isEqualTo("broken-table"))
        .satisfies(issue -> assertThat(issue.message().en()).contains("more than 10000000"));
  }

  @Test
  void refusesAWholeFileThatIsNoTable() {
    assertThat(refused("event.csv", "Slag,lon,lat\n\"graffiti,11.43,58.27\n").code())
        .isEqualTo("broken-table");
    assertThat(refused("event.csv", "Slag,slag,lat\n").code()).isEqualTo("same-heading");
    assertThat(refused("event.csv", "PK\u0003\u0004\u0000").code()).isEqualTo("unknown-format");
    assertThat(refused("event.csv", "crs,x,y\nEPSG:3007,1,2\nEPSG:3006,1,2\n").code())
        .isEqualTo("several-crs");
    assertThat(refused("event.csv", "Slag,lon,lat\n\n").code()).isEqualTo("no-rows");
    assertThat(refused("rader.csv", "a,b\n1,2\n").code()).isEqualTo("no-layer");
  }
}
