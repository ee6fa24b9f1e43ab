package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import se.lykta.server.http.Answer;
import tools.jackson.databind.JsonNode;

/**
 * The contract of Open311 GeoReport v2, call by call as the specification's text has it
 * (wiki.open311.org/GeoReport_v2), in XML and JSON.
 */
class Open311Test extends ServerTest {
  private static final String V2 = "/open311/v2";
  private static final String KEY = "0123456789abcdef";

  private Answer get(String path) {
    return anonymous().get(path);
  }

  private JsonNode json(String path) {
    var answer = get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.header("Content-Type").orElseThrow().toLowerCase())
        .isEqualTo("application/json;charset=utf-8");
    return answer.json();
  }

  private static Document parsed(Answer answer) {
    assertThat(answer.header("Content-Type").orElseThrow().toLowerCase())
        .isEqualTo("text/xml;charset=utf-8");
    assertThat(answer.text().toLowerCase()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(answer.body()));
    } catch (Exception e) {
      throw new AssertionError(answer.toString(), e);
    }
  }

  private Document xml(String path) {
    var answer = get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return parsed(answer);
  }

  /** Names of the elements that lead to the first one of that name. */
  private static String wayTo(String name, Document document) {
    Node node = document.getElementsByTagName(name).item(0);
    assertThat(node).as(name).isNotNull();
    String way = "";
    for (; node != null && node.getNodeType() == Node.ELEMENT_NODE; node = node.getParentNode()) {
      way = "/" + node.getNodeName() + way;
    }
    return way;
  }

  private static String text(String name, Document document) {
    return document.getElementsByTagName(name).item(0).getTextContent();
  }

  private Answer post(String format, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return anonymous()
        .post(
            V2 + "/requests." + format,
            "application/x-www-form-urlencoded; charset=utf-8",
            BodyPublishers.ofString(body));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> form(String... pairs) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("api_key", KEY);
    form.put("service_code", "graffiti");
    form.put("lat", "58.2751");
    form.put("long", "11.4401");
    for (int i = 0; i < pairs.length; i += 2) {
      form.put(pairs[i], pairs[i + 1]);
    }
    form.values().removeIf(String::isEmpty);
    return form;
  }

  private String reported(String... pairs) {
    var answer = post("json", form(pairs));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().at("/0/service_request_id").asString();
  }

  private JsonNode request(String number, String query) {
    return json(V2 + "/requests/" + number + ".json" + query).path(0);
  }

  @Test
  void discoveryNamesTheEndpointAndItsFormats() {
    JsonNode found = json("/open311/discovery.json");
    assertThat(found.path("changeset").asString()).isNotBlank();
    assertThat(found.path("key_service").asString()).isNotBlank();
    JsonNode endpoint = found.at("/endpoints/0");
    assertThat(endpoint.path("specification").asString()).endsWith("GeoReport_v2");
    assertThat(endpoint.path("url").asString()).endsWith(V2);
    assertThat(endpoint.path("type").asString()).isEqualTo("production");
    assertThat(endpoint.path("formats").valueStream().map(JsonNode::asString))
        .containsExactly("text/xml", "application/json");
    assertThat(wayTo("format", xml("/open311/discovery.xml")))
        .isEqualTo("/discovery/endpoints/endpoint/formats/format");
  }

  @Test
  void servicesAreListed() {
    JsonNode services = json(V2 + "/services.json?jurisdiction_id=lysekil.se");
    assertThat(services.valueStream().map(service -> service.path("service_code").asString()))
        .containsExactly("graffiti", "vandalism", "lighting_fault", "unsafe_place", "litter");
    JsonNode graffiti = services.path(0);
    assertThat(graffiti.path("metadata").asBoolean()).isTrue();
    assertThat(graffiti.path("type").asString()).isEqualTo("realtime");
    for (String name : new String[] {"service_name", "description", "keywords", "group"}) {
      assertThat(graffiti.path(name).asString()).as(name).isNotBlank();
    }
    assertThat(services.path(4).path("metadata").asBoolean()).isFalse();
    var xml = xml(V2 + "/services.xml");
    assertThat(wayTo("service_code", xml)).isEqualTo("/services/service/service_code");
    assertThat(text("service_name", xml)).isEqualTo("Klotter");
  }

  @Test
  void aServiceDefinitionAsksItsQuestions() {
    JsonNode definition = json(V2 + "/services/graffiti.json");
    assertThat(definition.path("service_code").asString()).isEqualTo("graffiti");
    JsonNode offensive = definition.at("/attributes/0");
    assertThat(offensive.path("variable").asBoolean()).isTrue();
    assertThat(offensive.path("code").asString()).isEqualTo("offensive");
    assertThat(offensive.path("datatype").asString()).isEqualTo("singlevaluelist");
    assertThat(offensive.path("required").asBoolean(true)).isFalse();
    assertThat(offensive.path("order").asInt()).isEqualTo(1);
    assertThat(offensive.at("/values/0/key").asString()).isEqualTo("yes");
    assertThat(offensive.at("/values/0/name").asString()).isEqualTo("Ja");
    var xml = xml(V2 + "/services/graffiti.xml");
    assertThat(wayTo("key", xml))
        .isEqualTo("/service_definition/attributes/attribute/values/value/key");
    assertThat(json(V2 + "/services/litter.json").path("attributes").size()).isZero();
  }

  @Test
  void aRequestIsMadeAndFollowed() {
    String number =
        reported(
            "description",
            "Tagg på tegelvägg",
            "attribute[offensive]",
            "yes",
            "attribute[surface]",
            "brick",
            "email",
            "anna@example.org",
            "first_name",
            "Anna",
            "last_name",
            "Andersson",
            "phone",
            "0523-000000",
            "media_url",
            "https://example.org/bild.jpg");
    JsonNode request = request(number, "?api_key=" + KEY);
    assertThat(request.path("service_request_id").asString()).isEqualTo(number);
    assertThat(request.path("status").asString()).isEqualTo("open");
    assertThat(request.path("status_notes").asString()).isEqualTo("tilldelad");
    assertThat(request.path("service_code").asString()).isEqualTo("graffiti");
    assertThat(request.path("service_name").asString()).isEqualTo("Klotter");
    assertThat(request.path("description").asString()).isEqualTo("Tagg på tegelvägg");
    assertThat(request.path("agency_responsible").asString()).isEqualTo("Lysekils kommun");
    assertThat(request.path("lat").asDouble()).isCloseTo(58.2751, within(1e-6));
    assertThat(request.path("long").asDouble()).isCloseTo(11.4401, within(1e-6));
    var asked = Instant.parse(request.path("requested_datetime").asString());
    assertThat(Instant.parse(request.path("expected_datetime").asString()))
        .isAfter(asked.plusSeconds(23 * 3600));
    JsonNode inside = planner().get("/api/reports?q=" + number).json().at("/reports/0");
    assertThat(inside.path("channel").asString()).isEqualTo("open311");
    assertThat(inside.path("offensive").asBoolean()).isTrue();
    assertThat(inside.path("surface").asString()).isEqualTo("brick");
    JsonNode full = planner().get("/api/reports/" + inside.path("id").asString()).json();
    assertThat(full.at("/contact/name").asString()).isEqualTo("Anna Andersson");
    assertThat(full.at("/contact/email").asString()).isEqualTo("anna@example.org");
    assertThat(full.at("/remarks/0/text").asString()).contains("https://example.org/bild.jpg");
    JsonNode forTheField =
        loggedIn("field").get("/api/reports/" + inside.path("id").asString()).json();
    assertThat(forTheField.path("contact").isNull()).as("the field needs no contact").isTrue();
    planner()
        .post(
            "/api/reports/" + inside.path("id").asString() + "/steps",
            "{\"id\":\"%s\",\"step\":\"reject\",\"reason\":\"Konstverk\"}"
                .formatted(UUID.randomUUID()));
    JsonNode closed = request(number, "");
    assertThat(closed.path("status").asString()).isEqualTo("closed");
    assertThat(closed.path("status_notes").asString()).isEqualTo("avvisad");
  }

  @Test
  void whoHasNoKeySeesNoWordsOfReporters() {
    String number = reported("description", "Ring mig på numret");
    JsonNode request = request(number, "");
    assertThat(request.path("service_code").asString()).isEqualTo("graffiti");
    assertThat(request.path("description").isNull()).isTrue();
  }

  @Test
  void aRequestIsMadeInXmlToo() {
    var answer = post("xml", form("description", "å < ä & ö"));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    var made = parsed(answer);
    assertThat(wayTo("service_request_id", made))
        .isEqualTo("/service_requests/request/service_request_id");
    String number = text("service_request_id", made);
    var read = xml(V2 + "/requests/" + number + ".xml?api_key=" + KEY);
    assertThat(text("description", read)).isEqualTo("å < ä & ö");
    assertThat(text("long", read)).startsWith("11.44");
    var token = xml(V2 + "/tokens/" + number + ".xml");
    assertThat(text("token", token)).isEqualTo(number);
    assertThat(json(V2 + "/tokens/" + number + ".json").at("/0/service_request_id").asString())
        .isEqualTo(number);
  }

  @Test
  void aLampIsFoundByItsNumberAndAStreetByItsName() {
    String lamp = loggedIn("field").get("/api/field/lamps").json().at("/lamps/0/1").asString();
    String number = reported("service_code", "lighting_fault", "attribute[lamp]", lamp);
    JsonNode report = planner().get("/api/reports?q=" + number).json().at("/reports/0");
    assertThat(report.path("lamps").size()).isEqualTo(1);
    String byName = reported("lat", "", "long", "", "address_string", "norra kronbergsgatan");
    JsonNode there = planner().get("/api/reports?q=" + byName).json().at("/reports/0");
    assertThat(there.at("/place/name").asString()).isEqualTo("Norra Kronbergsgatan");
  }

  @Test
  void requestsAreSearched() {
    String open = reported("service_code", "litter");
    String other = reported("service_code", "vandalism");
    JsonNode both = json(V2 + "/requests.json?service_request_id=" + open + "," + other + ",none");
    assertThat(both.size()).isEqualTo(2);
    JsonNode litter = json(V2 + "/requests.json?service_code=litter&status=open");
    assertThat(numbers(litter)).contains(open).doesNotContain(other);
    assertThat(numbers(json(V2 + "/requests.json?status=closed"))).doesNotContain(open);
    String then = "2020-01-01T00:00:00Z";
    assertThat(json(V2 + "/requests.json?start_date=" + then).size()).isZero();
    assertThat(json(V2 + "/requests.json?end_date=" + then).size()).isZero();
    String soon = encoded(Instant.now().plusSeconds(60).toString());
    assertThat(numbers(json(V2 + "/requests.json?end_date=" + soon))).contains(open, other);
    assertThat(wayTo("service_code", xml(V2 + "/requests.xml?service_code=litter")))
        .isEqualTo("/service_requests/request/service_code");
  }

  private static List<String> numbers(JsonNode requests) {
    return requests
        .valueStream()
        .map(request -> request.path("service_request_id").asString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api_key||403|api_key",
        "api_key|wrong-key-wrong-key|403|api_key",
        "jurisdiction_id|goteborg.se|404|jurisdiction_id",
        "service_code||400|service_code",
        "service_code|potholes|404|potholes",
        "lat||400|location",
        "lat|norr|400|lat is 'norr'",
        "long|911|400|long is '911'",
        "long|18.06|400|outside the municipality",
        "attribute[surface]|cheese|400|brick",
      })
  void badRequestsAreRefusedWithACodeAndAReason(
      String name, String value, int status, String reason) {
    for (String format : new String[] {"json", "xml"}) {
      var answer = post(format, form(name, value == null ? "" : value));
      assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
      if (format.equals("json")) {
        assertThat(answer.json().at("/0/code").asInt()).isEqualTo(status);
        assertThat(answer.json().at("/0/description").asString()).contains(reason);
      } else {
        assertThat(wayTo("code", parsed(answer))).isEqualTo("/errors/error/code");
        assertThat(text("description", parsed(answer))).contains(reason);
      }
    }
  }

  @Test
  void aDescriptionIsFourThousandCharactersAtMost() {
    assertThat(post("json", form("description", "a".repeat(4001))).status()).isEqualTo(400);
    reported("description", "a".repeat(4000));
  }

  @ParameterizedTest
  @CsvSource({
    "/services/potholes.json, 404",
    "/services.json?jurisdiction_id=x, 404",
    "/requests/2020-99999.xml, 404",
    "/tokens/none.json, 404",
    "/requests.json?status=lost, 400",
    "/requests.xml?start_date=yesterday, 400",
    "/requests.json?service_code=potholes, 404",
    "/requests.json?api_key=wrong-key-wrong-key, 403",
    "/requests.json?start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z, 400",
  })
  void badQuestionsAreRefused(String path, int status) {
    var answer = get(V2 + path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    if (path.contains(".json")) {
      assertThat(answer.json().at("/0/code").asInt()).isEqualTo(status);
    } else {
      assertThat(text("code", parsed(answer))).isEqualTo(String.valueOf(status));
    }
  }
}
