package se.lykta.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Polygon;
import se.lykta.exchange.PbfMaker;
import se.lykta.exchange.Trial;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.layers.Feature;

/** What OSM's tags become, on a made-up block of Lysekil. */
class OsmImportTest {
  private static final double LON = 11.43;
  private static final double LAT = 58.27;
  private static final double TEN_METRES = 0.0001;

  @TempDir Path folder;
  private Trial trial;
  private final PbfMaker osm = new PbfMaker();

  @BeforeEach
  void open() {
    trial = Trial.in(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private List<ImportIssue> bringIn() {
    return trial.bringIn(osm.write(folder.resolve("block.osm.pbf")));
  }

  private void street(Map<String, String> tags) {
    long a = osm.node(LON, LAT, Map.of());
    long b = osm.node(LON + 20 * TEN_METRES, LAT, Map.of());
    osm.way(tags, a, b);
  }

  @Test
  void aStreetKeepsWidthLightSpeedAndName() {
    street(
        Map.of(
            "highway", "residential",
            "name", "Färgaregatan",
            "width", "5.5 m",
            "lit", "yes",
            "maxspeed", "30",
            "lanes", "2",
            "surface", "asphalt"));
    bringIn();
    Feature street = trial.only("street");
    assertThat(street.values())
        .containsEntry("function", "local")
        .containsEntry("name", "Färgaregatan")
        .containsEntry("width_m", 5.5)
        .containsEntry("lit", true)
        .containsEntry("speed_kmh", 30.0)
        .containsEntry("lanes", 2.0)
        .containsEntry("provenance", "osm")
        .containsEntry("visibility", "public")
        .containsEntry("source", "© OpenStreetMap contributors, ODbL; way 1")
        .doesNotContainKeys("surface", "assumed");
    assertThat(street.geometry().getLength()).isCloseTo(117.4, within(1.0));
  }

  @Test
  void anEstimatedWidthIsAnAssumption() {
    street(Map.of("highway", "footway", "est_width", "3"));
    bringIn();
    assertThat(trial.only("street").values())
        .containsEntry("function", "foot")
        .containsEntry("width_m", 3.0)
        .containsEntry("assumed", List.of("width_m"));
  }

  @Test
  void whatIsNoStreetIsToldOnce() {
    street(Map.of("highway", "platform"));
    street(Map.of("highway", "platform"));
    assertThat(bringIn())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.object()).isEqualTo("way 1, way 2");
              assertThat(issue.message().sv()).startsWith("2 × highway=platform");
            });
  }

  @Test
  void aBuildingWithACourtyardHasAHole() {
    long outer = osm.box(Map.of(), LON, LAT, 5 * TEN_METRES);
    long inner = osm.box(Map.of(), LON + TEN_METRES, LAT + TEN_METRES, TEN_METRES);
    osm.multipolygon(Map.of("building", "apartments", "height", "14"), outer, inner);
    bringIn();
    Feature building = trial.only("building");
    assertThat(((Polygon) building.geometry()).getNumInteriorRing()).isEqualTo(1);
    assertThat(building.values())
        .containsEntry("use", "apartment")
        .containsEntry("height_m", 14.0)
        .doesNotContainKey("assumed");
  }

  @Test
  void aHeightFromStoreysIsAnAssumption() {
    osm.box(Map.of("building", "house", "building:levels", "2"), LON, LAT, TEN_METRES);
    bringIn();
    assertThat(trial.only("building").values())
        .containsEntry("levels", 2.0)
        .containsEntry("height_m", 6.0)
        .containsEntry("assumed", List.of("height_m"));
  }

  @Test
  void aBuildingOfUnknownHeightIsCountedAndKeptWithout() {
    osm.box(Map.of("building", "yes"), LON, LAT, TEN_METRES);
    assertThat(bringIn()).extracting(ImportIssue::code).containsExactly("no-height");
    assertThat(trial.only("building").values()).doesNotContainKeys("height_m", "use");
  }

  @Test
  void aLampGetsItsHeightFromTheStreetBesideItAndSaysSo() {
    street(Map.of("highway", "primary"));
    osm.node(LON + TEN_METRES, LAT + TEN_METRES / 2, Map.of("highway", "street_lamp", "ref", "17"));
    bringIn();
    Feature lamp = trial.only("light_point");
    assertThat(lamp.values())
        .containsEntry("designation", "17")
        .containsEntry("pole_height_m", 10.0)
        .containsEntry("location_category", "main_street")
        .containsEntry("assumed", List.of("status", "pole_height_m", "location_category"));
    assertThat(trial.only("luminaire").values())
        .containsEntry("light_point", lamp.id())
        .containsEntry("mounting_height_m", 10.0)
        .containsEntry("azimuth_deg", 180.0)
        .containsEntry("assumed", List.of("mounting_height_m", "azimuth_deg"));
  }

  @Test
  void whatALampSaysItselfIsTaken() {
    osm.node(
        LON,
        LAT,
        Map.of(
            "highway", "street_lamp",
            "lamp_mount", "wall_mounted",
            "height", "4",
            "light:method", "LED",
            "light:direction", "E",
            "light:count", "2"));
    bringIn();
    assertThat(trial.only("light_point").values())
        .containsEntry("support_kind", "wall")
        .containsEntry("pole_height_m", 4.0);
    assertThat(trial.all("luminaire")).hasSize(2);
    Feature type = trial.only("luminaire_type");
    assertThat(type.values()).containsEntry("light_source", "led");
    assertThat(trial.all("luminaire"))
        .allSatisfy(l -> assertThat(l.values()).containsEntry("type", type.id()))
        .anySatisfy(l -> assertThat(l.values()).containsEntry("azimuth_deg", 90.0));
  }

  @Test
  void aDesignationThatStandsTwiceIsLeftEmptyTheSecondTime() {
    osm.node(LON, LAT, Map.of("highway", "street_lamp", "ref", "8"));
    osm.node(LON, LAT + TEN_METRES, Map.of("highway", "street_lamp", "ref", "8"));
    assertThat(bringIn()).extracting(ImportIssue::code).containsExactly("not-unique");
    assertThat(trial.all("light_point")).hasSize(2);
  }

  @Test
  void aTreeKeepsHeightCrownAndSpecies() {
    osm.node(
        LON,
        LAT,
        Map.of(
            "natural", "tree", "height", "12", "diameter_crown", "7", "species", "Tilia cordata"));
    bringIn();
    assertThat(trial.only("tree").values())
        .containsEntry("height_m", 12.0)
        .containsEntry("crown_radius_m", 3.5)
        .containsEntry("species", "Tilia cordata");
  }

  @Test
  void aHeightOf812MetresIsToldAndLeftOut() {
    osm.node(LON, LAT, Map.of("natural", "tree", "height", "812"));
    assertThat(bringIn())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.object()).isEqualTo("node 1");
              assertThat(issue.field()).isEqualTo("height_m");
              assertThat(issue.message().en()).contains("height=812").contains("0.5 – 60.0 m");
            });
    assertThat(trial.only("tree").values()).doesNotContainKey("height_m");
  }

  @Test
  void aParkIsAPlaceAndGreenGround() {
    osm.box(
        Map.of("leisure", "park", "name", "Stadsparken", "loc_name", "Parken"), LON, LAT, 0.001);
    bringIn();
    assertThat(trial.only("place").values())
        .containsEntry("name", "Stadsparken")
        .containsEntry("kind", "park")
        .containsEntry("aliases", List.of("Parken"));
    assertThat(trial.only("land_cover").values()).containsEntry("kind", "green");
  }

  @Test
  void aCameraIsToldForAPersonToJudgeAndNothingElse() {
    osm.node(LON, LAT, Map.of("man_made", "surveillance", "camera:direction", "SE"));
    assertThat(bringIn())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("camera-to-judge");
              assertThat(issue.message().sv()).contains("58.2700000, 11.4300000", "direction=SE");
            });
    assertThat(trial.all("camera_zone")).isEmpty();
  }

  @Test
  void aBuildingThatCrossesItselfIsRepairedAndTold() {
    long a = osm.node(LON, LAT, Map.of());
    long b = osm.node(LON + TEN_METRES, LAT + TEN_METRES, Map.of());
    long c = osm.node(LON + TEN_METRES, LAT, Map.of());
    long d = osm.node(LON, LAT + 2 * TEN_METRES, Map.of());
    osm.way(Map.of("building", "yes", "height", "5"), a, b, c, d, a);
    assertThat(bringIn()).extracting(ImportIssue::code).containsExactly("repaired");
    assertThat(trial.only("building").geometry().isValid()).isTrue();
  }

  @Test
  void aBuildingWithoutItsNodesIsLeftOut() {
    long a = osm.node(LON, LAT, Map.of());
    osm.way(Map.of("building", "yes"), a, 98, 99, a);
    assertThat(bringIn())
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo("missing-nodes"));
    assertThat(trial.all("building")).isEmpty();
  }
}
