package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.layers.Catalogue;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** OGC API – Features as its clients use it. */
class OgcTest extends ServerTest {
  private static final String CRS = "http://www.opengis.net/def/crs/";
  private static final String CRS84 = CRS + "OGC/1.3/CRS84";
  private static final String TREES = "/ogc/collections/tree/items";
  private static final String LAMPS = "/ogc/collections/light_point/items";

  private JsonNode json(String path) {
    var answer = anonymous().get(path);
    assertThat(answer.status()).as(path + ": " + answer).isEqualTo(200);
    return answer.json();
  }

  private static Optional<String> link(JsonNode page, String rel) {
    return page.path("links")
        .valueStream()
        .filter(link -> link.path("rel").asString().equals(rel))
        .map(link -> link.path("href").asString())
        .findFirst();
  }

  private static String pathOf(String href) {
    var address = URI.create(href);
    return address.getRawPath()
        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
  }

  @Test
  void theLandingPageLeadsToEverything() {
    var landing = json("/ogc");
    for (String rel : List.of("self", "service-desc", "service-doc", "conformance", "data")) {
      String href = link(landing, rel).orElseThrow();
      assertThat(anonymous().get(pathOf(href)).status()).as(href).isEqualTo(200);
    }
    assertThat(json("/ogc/conformance").path("conformsTo").toString())
        .contains("ogcapi-features-1/1.0/conf/core", "ogcapi-features-2/1.0/conf/crs");
  }

  @Test
  void everyLayerIsACollectionWithExtentAndSystems() {
    var collections = json("/ogc/collections").path("collections");
    assertThat(collections.size()).isEqualTo(Catalogue.LAYERS.size());
    var lamps = json("/ogc/collections/light_point");
    assertThat(lamps.path("storageCrs").asString()).isEqualTo(CRS + "EPSG/0/3007");
    assertThat(lamps.path("crs").toString()).contains(CRS84, CRS + "EPSG/0/4326");
    var box = lamps.path("extent").path("spatial").path("bbox").path(0);
    assertThat(box.path(0).asDouble()).isCloseTo(11.44, within(0.05));
    assertThat(box.path(1).asDouble()).isCloseTo(58.27, within(0.05));
    assertProblem(anonymous().get("/ogc/collections/lamps"), 404);
  }

  @Test
  void theLinkNextLeadsThroughEveryTreeOnce() {
    var ids = new ArrayList<String>();
    Optional<String> next = Optional.of(TREES + "?limit=37");
    while (next.isPresent()) {
      var page = json(next.get());
      page.path("features").forEach(tree -> ids.add(tree.path("id").asString()));
      next = link(page, "next").map(OgcTest::pathOf);
    }
    assertThat(ids).doesNotHaveDuplicates().hasSize(json(TREES).path("numberMatched").asInt());
  }

  @Test
  void anOffsetPassesOverAsManyAndTheLinkGoesOnFromThere() {
    var all = idsOf(json(TREES + "?limit=30"));
    var page = json(TREES + "?limit=10&offset=10");
    assertThat(idsOf(page)).isEqualTo(all.subList(10, 20));
    assertThat(idsOf(json(pathOf(link(page, "next").orElseThrow()))))
        .isEqualTo(all.subList(20, 30));
    assertThat(idsOf(json(TREES + "?offset=1000000"))).isEmpty();
  }

  private static List<String> idsOf(JsonNode page) {
    return page.path("features").valueStream().map(item -> item.path("id").asString()).toList();
  }

  @Test
  void aLimitBeyondTheMostIsClampedAndNoneIsRefused() {
    var page = json(TREES + "?limit=999999999");
    assertThat(page.path("numberReturned").asInt()).isEqualTo(page.path("numberMatched").asInt());
    assertThat(json(TREES).path("numberReturned").asInt()).isEqualTo(100);
    for (String limit : List.of("0", "-1", "ten", "99999999999999999999")) {
      assertProblem(anonymous().get(TREES + "?limit=" + limit), 400);
    }
  }

  @Test
  void theSameTreeStandsInTheSameBoxInEverySystem() {
    var tree = json(TREES + "?limit=1").path("features").path(0);
    for (String crs : List.of("OGC/1.3/CRS84", "EPSG/0/4326", "EPSG/0/3007", "EPSG/0/3006")) {
      String uri = CRS + crs;
      var answer = anonymous().get(TREES + "/" + tree.path("id").asString() + "?crs=" + uri);
      assertThat(answer.header("Content-Crs")).hasValue("<" + uri + ">");
      var at = answer.json().path("geometry").path("coordinates");
      String box =
          box(at.path(0).asDouble(), at.path(1).asDouble(), crs.contains("300") ? 0.5 : 1e-5);
      assertThat(idsOf(json(TREES + "?bbox=" + box + "&bbox-crs=" + uri)))
          .as(crs)
          .contains(tree.path("id").asString())
          .hasSizeLessThan(5);
    }
  }

  private static String box(double first, double second, double half) {
    return "%s,%s,%s,%s".formatted(first - half, second - half, first + half, second + half);
  }

  @Test
  void theAuthoritySaysWhichAxisComesFirst() {
    String tree = TREES + "/" + idsOf(json(TREES + "?limit=1")).getFirst();
    var eastFirst = json(tree).path("geometry").path("coordinates");
    var northFirst =
        json(tree + "?crs=" + CRS + "EPSG/0/4326").path("geometry").path("coordinates");
    assertThat(eastFirst.path(0).asDouble()).isBetween(11.0, 12.0);
    assertThat(northFirst.path(0)).isEqualTo(eastFirst.path(1));
    assertThat(northFirst.path(1)).isEqualTo(eastFirst.path(0));
    var swedish = json(tree + "?crs=" + CRS + "EPSG/0/3007").path("geometry").path("coordinates");
    assertThat(swedish.path(0).asDouble()).as("north").isGreaterThan(6_000_000);
    assertThat(swedish.path(1).asDouble()).as("east").isLessThan(200_000);
  }

  @Test
  void whatIsAskedInAWrongWayIsRefusedWithTheExpectedForm() {
    for (String query :
        List.of(
            "bbox=1,2,3",
            "bbox=a,b,c,d",
            "bbox=12,58,11,59",
            "bbox=NaN,58,12,59",
            "crs=EPSG:31466",
            "bbox=11,58,12,59&bbox-crs=x",
            "datetime=yesterday",
            "datetime=2026-12-31/2026-01-01",
            "offset=-1",
            "after=x",
            "f=xml",
            "colour=red",
            "height_m=high",
            "limit=1&limit=2")) {
      assertProblem(anonymous().get(TREES + "?" + query), 400);
    }
    assertProblem(anonymous().get(TREES + "/7"), 400);
    assertProblem(anonymous().get(TREES + "/" + UUID.randomUUID()), 404);
    assertProblem(anonymous().get(TREES, "Accept", "image/png"), 406);
  }

  @Test
  void propertiesAndDaysNarrowTheList() {
    var faulty = json(LAMPS + "?status=faulty&limit=1000");
    assertThat(faulty.path("features").size()).isPositive();
    assertThat(faulty.path("features").valueStream())
        .allMatch(lamp -> lamp.path("properties").path("status").asString().equals("faulty"));
    UUID lamp = UUID.randomUUID();
    String created = Changes.createLamp(lamp, "OGC-1");
    saved(Changes.set(created.replace("\"status\"", "\"valid_from\":\"2031-05-01\",\"status\"")));
    String named = LAMPS + "?designation=OGC-1&datetime=";
    assertThat(idsOf(json(named + "2031-04-30"))).isEmpty();
    assertThat(idsOf(json(named + "2031-05-01T12:00:00Z"))).containsExactly(lamp.toString());
    assertThat(idsOf(json(named + "../2031-04-30"))).isEmpty();
    assertThat(idsOf(json(named + "2031-01-01/.."))).containsExactly(lamp.toString());
  }

  @Test
  void aNameThatLooksLikeAScriptIsOnlyText() {
    UUID lamp = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(lamp, "<script>alert(1)</script>")));
    for (String page :
        List.of(LAMPS + "/" + lamp + "?f=html", LAMPS + "?f=html&status=ok&limit=500")) {
      var answer = anonymous().get(page);
      assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
      assertThat(answer.text()).doesNotContain("<script").contains("<h1>");
    }
    assertThat(anonymous().get(LAMPS + "/" + lamp, "Accept", "text/html").text())
        .contains("&lt;script&gt;alert(1)");
    String attack = LAMPS + "?f=html&designation=%22%3E%3Cscript%3E";
    assertThat(anonymous().get(attack).text()).doesNotContain("<script");
  }

  @Test
  void allPagesComeForPeopleToo() {
    for (String path :
        List.of(
            "", "/conformance", "/collections", "/collections/tree", "/collections/tree/schema")) {
      Answer page = anonymous().get("/ogc" + path, "Accept", "text/html,*/*;q=0.8");
      assertThat(page.header("Content-Type").orElseThrow()).as(path).startsWith("text/html");
      assertThat(page.text()).as(path).startsWith("<!doctype html>");
    }
  }

  @Test
  void gdalReadsEveryCollection() {
    String source = "OAPIF:http://localhost:" + port() + "/ogc";
    assertThat(Gdal.info(source)).contains("light_point", "street", "guard_area");
    assertThat(Gdal.info("-so", source, "tree"))
        .contains("Geometry: Point", "Feature Count: " + json(TREES).path("numberMatched").asInt())
        .contains("crown_radius_m: Real");
    assertThat(Gdal.info("-al", "-so", source, "guard_area")).contains("Polygon");
  }

  @Test
  void theSchemasNameEveryField() {
    var schema = json("/ogc/collections/light_point/schema");
    assertThat(schema.path("properties").has("pole_height_m")).isTrue();
    assertThat(json("/api/layers/light_point/schema").path("properties").propertyNames())
        .as("with what only our own interface tells")
        .containsAll(schema.path("properties").propertyNames())
        .contains("version", "modified");
    assertThat(
            new HashSet<>(
                json("/ogc/collections/tree/queryables").path("properties").propertyNames()))
        .contains("species");
  }
}
