package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told to others about reports: mail through a real mail server, and a signed webhook. */
@DirtiesContext
class NoticesTest extends ServerTest {
  private static final String SECRET = "0123456789abcdef";
  private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private static final BlockingQueue<Map.Entry<String, String>> HEARD = new LinkedBlockingQueue<>();
  private static HttpServer hook;

  @Autowired private ScheduledAnnotationBeanPostProcessor schedule;

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry properties) throws Exception {
    MAIL.start();
    hook = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    hook.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          HEARD.add(Map.entry(exchange.getRequestHeaders().getFirst("X-Lykta-Signature"), body));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    hook.start();
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    properties.add("lykta.notices.from", () -> "lykta@lysekil.example.org");
    properties.add(
        "lykta.notices.webhook",
        () -> "http://127.0.0.1:" + hook.getAddress().getPort() + "/lykta");
    properties.add("lykta.notices.webhook-secret", () -> SECRET);
  }

  @BeforeEach
  void empty() throws FolderException {
    HEARD.clear();
    MAIL.purgeEmailFromAllMailboxes();
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
    hook.stop(0);
  }

  private UUID reported() {
    UUID id = UUID.randomUUID();
    var answer =
        loggedIn("field")
            .post(
                "/api/reports",
                "{\"id\":\"%s\",\"category\":\"graffiti\",\"position\":[11.4401,58.2751],\"description\":\"hemligt\"}"
                    .formatted(id));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return id;
  }

  private static JsonNode heard(UUID id, String event) throws Exception {
    for (int i = 0; i < 50; i++) {
      var message = HEARD.poll(20, TimeUnit.SECONDS);
      assertThat(message).as("a message about " + id).isNotNull();
      JsonNode json = JsonMapper.shared().readTree(message.getValue());
      if (json.at("/report/id").asString().equals(id.toString())
          && json.path("event").asString().equals(event)) {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] sum = mac.doFinal(message.getValue().getBytes(StandardCharsets.UTF_8));
        assertThat(message.getKey()).isEqualTo("sha256=" + HexFormat.of().formatHex(sum));
        return json;
      }
    }
    throw new AssertionError("nothing heard of " + id);
  }

  @Test
  void whoeverHasToActGetsAMailAndOtherSystemsHearOfIt() throws Exception {
    UUID id = reported();
    JsonNode told = heard(id, "received");
    assertThat(told.at("/report/category").asString()).isEqualTo("graffiti");
    assertThat(told.toString()).doesNotContain("hemligt");
    assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
    var mail = MAIL.getReceivedMessages()[0];
    String number = told.at("/report/number").asString();
    assertThat(mail.getSubject()).isEqualTo("ärende " + number + ", klotter");
    assertThat(mail.getAllRecipients()[0].toString())
        .isEqualTo("kontaktcenter@lysekil.example.org");
    assertThat(GreenMailUtil.getBody(mail)).contains(number).doesNotContain("hemligt");
    planner()
        .post(
            "/api/reports/" + id + "/steps",
            "{\"id\":\"%s\",\"step\":\"assign\",\"actor\":\"bddb80dd-03d4-53a9-81b0-254013a123ff\"}"
                .formatted(UUID.randomUUID()));
    assertThat(heard(id, "assign").at("/report/responsible").asString())
        .isEqualTo("bddb80dd-03d4-53a9-81b0-254013a123ff");
    assertThat(MAIL.waitForIncomingEmail(20_000, 2)).isTrue();
    assertThat(MAIL.getReceivedMessages()[1].getAllRecipients()[0].toString())
        .isEqualTo("felanmalan@lbab.example.org");
    JsonNode notices = planner().get("/api/reports/" + id).json().path("notices");
    assertThat(notices.valueStream().map(notice -> notice.path("to").asString()))
        .containsExactly("kontaktcenter@lysekil.example.org", "felanmalan@lbab.example.org");
  }

  @Test
  void whatHasRunOutOfTimeIsToldOnce() throws Exception {
    UUID id = reported();
    String number = heard(id, "received").at("/report/number").asString();
    assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
    tellOverdue();
    assertThat(MAIL.getReceivedMessages()).as("there is time left").hasSize(1);
    saved(Changes.set(Changes.patch("report", id, 1, "\"due_at\":\"2026-01-01T00:00:00Z\"")));
    tellOverdue();
    tellOverdue();
    var mails = MAIL.getReceivedMessages();
    assertThat(mails).hasSize(2);
    assertThat(mails[1].getSubject()).isEqualTo("Tiden är ute: ärende " + number + ", klotter");
    assertThat(mails[1].getAllRecipients()[0].toString())
        .isEqualTo("kontaktcenter@lysekil.example.org");
  }

  /** Now rather than in a quarter of an hour. */
  private void tellOverdue() {
    schedule.getScheduledTasks().stream()
        .map(scheduled -> scheduled.getTask().getRunnable())
        .filter(task -> task.toString().endsWith("Notices.tellOverdue"))
        .forEach(Runnable::run);
  }
}
