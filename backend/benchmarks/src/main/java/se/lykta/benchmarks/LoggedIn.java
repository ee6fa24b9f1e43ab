package se.lykta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is logged in to the server, in one session. Safe for threads. */
final class LoggedIn {
  private final URI server;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger again = new AtomicInteger();

  /**
   * @param name one of the demo's log-ins
   */
  LoggedIn(URI server, String name) {
    this.server = server;
    send(request("/api/session").GET());
    String form =
        "username=" + name + "&password=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    send(
        request("/api/login")
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** How often the server was too busy and was asked again. */
  int again() {
    return again.get();
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path));
  }

  byte[] get(String path) {
    return send(request(path).GET());
  }

  byte[] post(String path, String json) {
    return send(request(path).POST(BodyPublishers.ofString(json)));
  }

  HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", "application/json");
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  /**
   * Once more where the server is too busy.
   *
   * @throws IllegalStateException where it is refused
   */
  byte[] send(HttpRequest.Builder builder) {
    var request = builder.build();
    try {
      while (true) {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() < 300) {
          return answer.body();
        }
        if (answer.statusCode() != 503) {
          throw new IllegalStateException(
              request.uri()
                  + " "
                  + answer.statusCode()
                  + " "
                  + new String(answer.body(), StandardCharsets.UTF_8));
        }
        again.incrementAndGet();
        TimeUnit.SECONDS.sleep(1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
