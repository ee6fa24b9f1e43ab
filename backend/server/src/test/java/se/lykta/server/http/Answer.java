package se.lykta.server.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, byte[] body) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  public JsonNode json() {
    return JSON.readTree(body);
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** Status and the beginning of the body: what a failed test should say. */
  @Override
  public String toString() {
    String text = text();
    return status + " " + (text.length() > 600 ? text.substring(0, 600) + "…" : text);
  }
}
