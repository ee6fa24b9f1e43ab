package se.lykta.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A browser without a screen: keeps cookies and sends the CSRF token back. */
public final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
  private final String base;

  private Client(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  /** Somebody who has not logged in. */
  public static Client anonymous(int port) {
    return new Client(port);
  }

  /** Somebody with a demo log-in, whose password is the name. */
  public static Client of(int port, String name) {
    var client = new Client(port);
    client.get("/api/session");
    var answer = client.login(name, name);
    if (answer.status() != 204) {
      throw new AssertionError("log-in as " + name + ": " + answer);
    }
    return client;
  }

  public Answer login(String name, String password) {
    String form = "username=" + encoded(name) + "&password=" + encoded(password);
    return post("/api/login", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
  }

  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  public Answer post(String path, String json) {
    return post(path, "application/json", BodyPublishers.ofString(json));
  }

  public Answer post(String path, String contentType, BodyPublisher body) {
    return send(request(path, "Content-Type", contentType).POST(body).build());
  }

  /** As a form with one file. */
  public Answer upload(String path, String fileName, byte[] content) {
    String boundary = "----lykta";
    String head =
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(boundary, fileName);
    var body =
        BodyPublishers.ofByteArrays(
            List.of(
                head.getBytes(UTF_8), content, ("\r\n--" + boundary + "--\r\n").getBytes(UTF_8)));
    return post(path, "multipart/form-data; boundary=" + boundary, body);
  }

  public Answer patch(String path, String json) {
    var body = BodyPublishers.ofString(json);
    return send(request(path, "Content-Type", "application/json").method("PATCH", body).build());
  }

  public Answer put(String path, String json) {
    var body = BodyPublishers.ofString(json);
    return send(request(path, "Content-Type", "application/json").PUT(body).build());
  }

  /** Bytes as they are. */
  public Answer put(String path, byte[] content) {
    var body = BodyPublishers.ofByteArray(content);
    return send(request(path, "Content-Type", "application/octet-stream").PUT(body).build());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE().build());
  }

  public Answer method(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()).build());
  }

  /** For what comes bit by bit. */
  public HttpClient http() {
    return http;
  }

  public HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token.getValue()));
    return request;
  }

  public Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst();
  }

  public void forgetCookie(String name) {
    cookie(name).ifPresent(cookie -> cookies.getCookieStore().remove(URI.create(base), cookie));
  }

  private Answer send(HttpRequest request) {
    try {
      return Answer.of(http.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
