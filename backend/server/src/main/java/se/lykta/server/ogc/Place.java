package se.lykta.server.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a page with its query, from which addresses of other pages are made.
 *
 * @param base without a slash at the end, up to {@code /ogc}
 * @param path behind that, with a slash in front; empty for the landing page
 * @param query decoded, in the order of the request
 */
record Place(String base, String path, Map<String, String> query) {

  static Place of(String server, HttpServletRequest request) {
    var query = new LinkedHashMap<String, String>();
    request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
    String path = request.getRequestURI().replaceFirst("^.*?/ogc", "").replaceFirst("/$", "");
    return new Place(server + "/ogc", path, query);
  }

  String href(String otherPath) {
    return base + otherPath;
  }

  /** This page with everything that was asked, but for one parameter. */
  String with(String name, String value) {
    var changed = new LinkedHashMap<>(query);
    changed.put(name, value);
    return address(changed);
  }

  /** This page further on: where it was reached by an offset, the cursor takes its place. */
  String next(String cursor) {
    var changed = new LinkedHashMap<>(query);
    changed.remove("offset");
    changed.put("after", cursor);
    return address(changed);
  }

  String self() {
    return address(query);
  }

  private String address(Map<String, String> parameters) {
    String text =
        parameters.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return base + path + (text.isEmpty() ? "" : "?" + text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }

  /** To this page in the format it is in, and to the other one. */
  List<Link> selfAndAlternate(Format format, String jsonType) {
    boolean html = format == Format.HTML;
    var asJson = new Link(with("f", "json"), html ? "alternate" : "self", jsonType, "JSON");
    var asHtml = new Link(with("f", "html"), html ? "self" : "alternate", Link.HTML, "HTML");
    return html ? List.of(asHtml, asJson) : List.of(asJson, asHtml);
  }
}
