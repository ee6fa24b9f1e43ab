package se.lykta.server.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lykta.server.web.Addresses;
import se.lykta.server.web.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Writes pages that fit into memory, as JSON or as HTML. */
@Component
class Pages {
  private static final Set<String> KNOWN = Set.of("f");

  private final JsonMapper json;
  private final Addresses addresses;

  Pages(JsonMapper json, Addresses addresses) {
    this.json = json;
    this.addresses = addresses;
  }

  Place place(HttpServletRequest request) {
    return Place.of(addresses.base(request), request);
  }

  /** The format of a page that takes no other parameters. */
  static Format format(HttpServletRequest request) {
    return Format.of(request, Parameters.of(request, KNOWN));
  }

  void write(
      HttpServletResponse response,
      Format format,
      String jsonType,
      String title,
      Map<String, ?> page)
      throws IOException {
    response.addHeader("Vary", "Accept, Cookie");
    response.setHeader("Cache-Control", "private, no-cache");
    switch (format) {
      case JSON -> send(response, jsonType, json.writeValueAsBytes(page));
      case HTML -> sendHtml(response, HtmlPage.of(title, page));
    }
  }

  static void sendHtml(HttpServletResponse response, String page) throws IOException {
    send(response, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  static void send(HttpServletResponse response, String mediaType, byte[] body) throws IOException {
    response.setContentType(mediaType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
