package se.lykta.server.reports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Notices;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells another system of every change of a case: a POST of JSON to one address, signed with a
 * shared secret ({@code X-Lykta-Signature: sha256=…}, HMAC-SHA-256 of the body).
 */
@Component
class Webhook {
  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int TRIES = 3;
  private static final String ALGORITHM = "HmacSHA256";

  private final Notices settings;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Webhook(LyktaSettings settings) {
    this.settings = settings.notices();
  }

  /**
   * @param event {@code received}, or the step that was taken
   */
  record Message(String event, Instant at, Told report) {}

  record Told(
      UUID id,
      String number,
      String category,
      String status,
      UUID responsible,
      Instant dueAt,
      List<Double> position) {}

  void tell(ReportChanged changed, Case report) {
    if (settings.webhook().isEmpty()) {
      return;
    }
    var told =
        new Told(
            report.id(),
            report.number(),
            report.category().word(),
            report.status().word(),
            report.id(Case.RESPONSIBLE).orElse(null),
            report.time(Case.DUE_AT).orElse(null),
            CaseWriter.lonLat(report));
    String event = changed.step().map(StepKind::word).orElse("received");
    post(JsonMapper.shared().writeValueAsString(new Message(event, Instant.now(), told)));
  }

  private void post(String body) {
    var request =
        HttpRequest.newBuilder(URI.create(settings.webhook()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("X-Lykta-Signature", "sha256=" + signature(body))
            .POST(BodyPublishers.ofString(body))
            .build();
    for (int i = 1; i <= TRIES; i++) {
      String failure = attempt(request);
      if (failure.isEmpty()) {
        return;
      }
      LOG.warn("Webhook {}, try {} of {}: {}", settings.webhook(), i, TRIES, failure);
    }
  }

  /**
   * @return why it failed; empty where it did not
   */
  private String attempt(HttpRequest request) {
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      return status < 300 ? "" : "status " + status;
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private String signature(String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      byte[] secret = settings.webhookSecret().getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
