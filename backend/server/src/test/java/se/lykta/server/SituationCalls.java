package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Served;
import tools.jackson.databind.JsonNode;

/** What tests of the situation picture ask and tell over HTTP. */
interface SituationCalls extends Served {
  String SITUATION = "/api/situation";
  String TEXTS = "\"texts\":{\"present\":%d,\"activities\":%d,\"events\":%d,\"decisions\":%d}";

  default Answer told(String who, UUID id, String category, String found, String more) {
    return loggedIn(who)
        .post(
            SITUATION + "/events",
            """
            {"id":"%s","category":"%s","position":[11.4401,58.2751],"observedTo":"%s"%s}"""
                .formatted(id, category, found, more.isEmpty() ? "" : "," + more));
  }

  default void happened(String category, String found, String more) {
    var answer = told("field", UUID.randomUUID(), category, found, more);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
  }

  default JsonNode compiled(String period) {
    var answer = planner().get(SITUATION + "/periods/" + period);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().path("compiled");
  }

  default Answer write(String period, String part, String text, int version) {
    return planner()
        .put(
            SITUATION + "/periods/" + period + "/texts/" + part,
            "{\"text\":\"%s\",\"version\":%d}".formatted(text, version));
  }

  default Answer publish(String period, int eventsText) {
    return planner()
        .post(
            SITUATION + "/periods/" + period + "/editions",
            "{" + TEXTS.formatted(0, 0, eventsText, 0) + "}");
  }

  static String textOf(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static String event(UUID id, String found, String category, String note) {
    return Changes.create(
        "event",
        id,
        "{\"type\":\"Point\",\"coordinates\":[11.4401,58.2751]}",
        "\"category\":\"%s\",\"observed_to\":\"%s\",\"note\":\"%s\",\"provenance\":\"official\""
            .formatted(category, found, note));
  }

  default Answer decide(UUID id, String members) {
    return planner().put(SITUATION + "/decisions/" + id, "{" + members + "}");
  }
}
