package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Client;
import se.lykta.server.http.SamplePhoto;

/** Reports by anybody over HTTP: what they may send, and that nobody reads anything of it. */
class PublicReportTest extends ServerTest {
  private static final String REPORTS = "/api/public-reports";
  private static final int AT_ONCE = 9;
  private static final String FIELDS =
      "\"id\":\"%s\",\"category\":\"unsafe_place\",\"position\":[11.4361,58.2741]";

  /** With the token that a page has. */
  private Client somebody() {
    var client = anonymous();
    client.get("/api/session");
    return client;
  }

  private Answer report(Client by, UUID id, String more) {
    return by.post(REPORTS, "{" + FIELDS.formatted(id) + more + "}");
  }

  private Answer taken(Client by, UUID id, String more) {
    Answer answer = report(by, id, more);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer;
  }

  private static Answer photo(Client by, UUID report, byte[] photo) {
    return by.put(REPORTS + "/" + report + "/photos/" + SamplePhoto.sha256(photo), photo);
  }

  @Test
  void anybodyReportsAndFollowsByALinkThatTellsNothingOfIt() {
    var citizen = somebody();
    UUID id = UUID.randomUUID();
    Answer first =
        taken(
            citizen,
            id,
            ",\"description\":\"Mörk port\",\"email\":\"bo@example.se\",\"consent\":true");
    String number = first.json().path("number").asString();
    assertThat(number).isNotBlank();
    String follow = first.json().path("follow").asString();
    assertThat(anonymous().get(follow).text())
        .contains(number, "Otrygg plats")
        .doesNotContain("Mörk port", "bo@example.se", id.toString(), "11.436", "utan inloggning");
    Answer again = report(citizen, id, "");
    assertThat(again.status()).as("sent twice, kept once").isEqualTo(200);
    assertThat(again.json().path("number").asString()).isEqualTo(number);
    var seen = planner().get("/api/reports/" + id).json();
    assertThat(seen.path("description").asString()).isEqualTo("Mörk port");
    assertThat(seen.at("/contact/email").asString()).isEqualTo("bo@example.se");
    assertThat(seen.path("channel").asString()).isEqualTo("citizen");
  }

  @Test
  void photosComeWithTheReportAndAreSeenByNobodyOutside() {
    var citizen = somebody();
    UUID id = UUID.randomUUID();
    byte[] photo = SamplePhoto.jpeg(640, 480);
    String sha = SamplePhoto.sha256(photo);
    Answer sent =
        taken(citizen, id, ",\"photos\":[{\"sha256\":\"" + sha + "\",\"kind\":\"before\"}]");
    assertThat(sent.json().at("/photos/0/received").asBoolean()).isFalse();
    assertThat(photo(citizen, id, photo).status()).isEqualTo(200);
    var receipt = citizen.get(REPORTS + "/" + id + "/receipt").json();
    assertThat(receipt.at("/photos/0/received").asBoolean()).isTrue();
    assertProblem(citizen.get("/api/reports/" + id), 401);
    assertProblem(citizen.get("/api/reports/near?at=11.4361,58.2741&category=unsafe_place"), 401);
    String stored = planner().get("/api/reports/" + id).json().at("/photos/0/id").asString();
    assertThat(stored).isNotBlank();
    assertProblem(citizen.get("/api/photos/" + stored), 401);
    assertProblem(citizen.get(REPORTS + "/" + id + "/photos/" + sha), 405);
  }

  @Test
  void oneReportTakesFivePhotosAndNoMore() {
    var citizen = somebody();
    UUID id = UUID.randomUUID();
    taken(citizen, id, "");
    for (int i = 0; i < 5; i++) {
      assertThat(photo(citizen, id, SamplePhoto.jpeg(400 + i, 400)).status()).isEqualTo(200);
    }
    Answer sixth = photo(citizen, id, SamplePhoto.jpeg(500, 400));
    assertProblem(sixth, 403);
    assertThat(sixth.json().path("detail").asString()).contains("har 5 foton; väntat högst 5");
  }

  @Test
  void photosThatComeAtOnceAreNoMoreThanThoseThatComeOneByOne() throws Exception {
    var citizen = somebody();
    UUID id = UUID.randomUUID();
    taken(citizen, id, "");
    var allAreComing = new CountDownLatch(AT_ONCE);
    try (var phones = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Integer>> told = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        byte[] photo = SamplePhoto.grainy(300, 300, i);
        told.add(phones.submit(() -> slowly(citizen, id, photo, allAreComing)));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> one : told) {
        statuses.add(one.get());
      }
      assertThat(statuses).containsOnly(200, 403);
      assertThat(statuses.stream().filter(status -> status == 200)).hasSize(5);
    }
    assertThat(citizen.get(REPORTS + "/" + id + "/receipt").json().path("photos").size())
        .isEqualTo(5);
  }

  /** The server has heard of all of them before it has the whole of any. */
  private static int slowly(Client by, UUID report, byte[] photo, CountDownLatch all)
      throws Exception {
    var head = new ByteArrayInputStream(photo, 0, 1000);
    var tail =
        new FilterInputStream(new ByteArrayInputStream(photo, 1000, photo.length)) {
          private boolean waited;

          @Override
          public int read(byte[] part, int from, int most) throws IOException {
            if (!waited) {
              waited = true;
              all.countDown();
              try {
                all.await(10, TimeUnit.SECONDS);
                Thread.sleep(300);
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
            }
            return super.read(part, from, most);
          }
        };
    String path = REPORTS + "/" + report + "/photos/" + SamplePhoto.sha256(photo);
    var request =
        by.request(path)
            .PUT(BodyPublishers.ofInputStream(() -> new SequenceInputStream(head, tail)))
            .build();
    return by.http().send(request, BodyHandlers.discarding()).statusCode();
  }

  @Test
  void whatOthersReportedIsNotThere() {
    var citizen = somebody();
    UUID id = UUID.randomUUID();
    Answer field = loggedIn("field").post("/api/reports", "{" + FIELDS.formatted(id) + "}");
    assertThat(field.status()).as(field.toString()).isEqualTo(201);
    assertProblem(citizen.get(REPORTS + "/" + id + "/receipt"), 404);
    assertProblem(photo(citizen, id, SamplePhoto.jpeg(300, 300)), 404);
    assertProblem(report(citizen, id, ""), 409);
  }

  @Test
  void textThatMayTellOfAPersonIsAskedAboutAndTakenWhenConfirmed() {
    var citizen = somebody();
    UUID id = UUID.randomUUID();
    String text = ",\"description\":\"Ring mig på 070-123 45 67\"";
    Answer asked = report(citizen, id, text);
    assertProblem(asked, 422);
    assertThat(asked.json().path("type").asString()).endsWith("/unconfirmed");
    assertThat(asked.json().at("/problems/0/sv").asString()).contains("telefonnummer");
    taken(citizen, id, text + ",\"confirmedText\":true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"email\":\"bo@example.se\" | consent saknas",
        "\"email\":\"bo@\",\"consent\":true | email är bo@",
        "\"lamps\":[] | lamps är okänt",
        "\"sameAs\":\"4b13ff9d-c6ed-5f8c-9da4-84317c2e13d3\" | sameAs är okänt",
        "\"photos\":[{},{},{},{},{},{}] | 64 hexadecimala",
        "\"position\":[11] | position",
        "\"observedTo\":\"2199-01-01T00:00:00Z\" | väntat senast nu"
      })
  void whatCantBeTakenSaysWhy(String more, String detail) {
    String fields =
        more.startsWith("\"position") ? FIELDS.substring(0, FIELDS.indexOf(",\"position")) : FIELDS;
    Answer refused =
        somebody().post(REPORTS, "{" + fields.formatted(UUID.randomUUID()) + "," + more + "}");
    assertProblem(refused, 400);
    assertThat(refused.json().path("detail").asString()).contains(detail);
  }

  @Test
  void aPageOfAnotherSiteCanNotReport() {
    assertProblem(report(anonymous(), UUID.randomUUID(), ""), 403);
  }
}
