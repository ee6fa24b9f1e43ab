package se.lykta.server.features;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.FeatureWriter;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.geojson.Notation;
import se.lykta.server.geojson.PageRequest;
import se.lykta.server.geojson.Separator;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.Parameters;
import se.lykta.store.Query;
import se.lykta.store.Row;
import se.lykta.store.View;
import tools.jackson.databind.JsonNode;

/** Many features of a layer at once: which ones a question finds, and how those chosen are. */
@RestController
@RequestMapping("/api/layers/{layer}")
class ChosenController {
  /** As many as a change set may change. */
  private static final int MOST = 10_000;

  private static final String GIVE = "give";

  private static final Set<String> CHOSEN = Set.of(Views.PARAMETER);

  private final Views views;
  private final JsonBodies bodies;

  ChosenController(Views views, JsonBodies bodies) {
    this.views = views;
    this.bodies = bodies;
  }

  /**
   * The ids alone, of the same questions as a list answers, in one page. With {@code give} the ids
   * of what the features refer to: the lamps whose luminaires are of a type.
   */
  @GetMapping("/ids")
  void ids(
      @PathVariable String layer,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Layer of = Parameters.layer(layer);
    var wanted = ListRequest.of(of, reader.sees(), request, GIVE, Views.PARAMETER);
    View view = views.of(wanted.given(), reader);
    var found = idsOf(view, wanted.page(), given(of, request));
    begin(response);
    try (var out = JsonBytes.to(response.getOutputStream())) {
      var separator = new Separator(out);
      out.raw("{\"ids\":[");
      found.stream()
          .limit(MOST)
          .forEach(
              id -> {
                separator.next();
                out.raw('"' + id + '"');
              });
      out.raw("],\"matched\":" + found.size() + "}");
    }
  }

  /** Each once, in the order of storing. */
  private static Set<String> idsOf(View view, PageRequest wanted, Function<Row, String> id) {
    var found = new LinkedHashSet<String>();
    view.readRows(
        wanted.query().from(0, 0, 0),
        row -> {
          if (wanted.rows().test(row)) {
            found.add(id.apply(row));
          }
        });
    found.remove(null);
    return found;
  }

  private static Function<Row, String> given(Layer layer, HttpServletRequest request) {
    String name = request.getParameter(GIVE);
    if (name == null) {
      return Row::idText;
    }
    int field = layer.fields().indexOf(reference(layer, GIVE, name));
    return row -> row.text(field);
  }

  /** Features by their ids, or by what they refer to: {@code {"ids": […], "by": "light_point"}}. */
  @PostMapping("/chosen")
  void chosen(
      @PathVariable String layer,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Layer of = Parameters.layer(layer);
    View view = views.of(Parameters.of(request, CHOSEN), reader);
    JsonNode body = bodies.readObject(request);
    var query =
        Query.of(of.name()).visibleTo(reader.sees()).among(by(of, body.path("by")), ids(body));
    begin(response);
    try (var out = JsonBytes.to(response.getOutputStream())) {
      var separator = new Separator(out);
      var writer = new FeatureWriter(of, Notation.CRS84, FeatureWriter.Members.OWN);
      out.raw("{\"features\":[");
      view.readRows(
          query,
          row -> {
            separator.next();
            writer.write(row, out);
          });
      out.raw("]}");
    }
  }

  private static String by(Layer layer, JsonNode name) {
    return name.isMissingNode() ? "id" : reference(layer, "by", name.asString("")).name();
  }

  private static Field reference(Layer layer, String parameter, String name) {
    return layer
        .findField(name)
        .filter(field -> field.kind() instanceof Kind.Reference)
        .orElseThrow(() -> wrong(parameter, name, "ett fält som pekar", "a field that refers"));
  }

  private static Set<UUID> ids(JsonNode body) {
    JsonNode list = body.path("ids");
    if (!list.isArray() || list.size() > MOST) {
      throw wrong("ids", list.toString(), "högst 10 000 UUID", "at most 10,000 UUIDs");
    }
    var ids = new LinkedHashSet<UUID>();
    list.forEach(id -> ids.add(Parameters.id("ids", id.asString(""))));
    return ids;
  }

  private static ProblemException wrong(
      String name, String text, String expectedSv, String expectedEn) {
    String start = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return ProblemException.of(
        ProblemKind.BAD_REQUEST,
        name + " är '" + start + "'; väntat " + expectedSv,
        name + " is '" + start + "'; expected " + expectedEn);
  }

  private static void begin(HttpServletResponse response) {
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "private, no-cache");
    response.addHeader("Vary", "Cookie");
  }
}
