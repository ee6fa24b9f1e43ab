package se.lykta.server.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Point;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import se.lykta.server.accounts.Reader;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What somebody in the field needs: what is reported near, what to do, and the lamps. */
@RestController
class FieldController {
  private static final int MOST_NEAR = 20;
  private static final int FARTHEST_M = 5000;
  private static final String LAMP_LAYER = "light_point";
  private static final List<String> LAMP_FIELDS = List.of("designation", "status");

  private final FeatureStore store;
  private final Sight sight;
  private final Surroundings surroundings;
  private final CaseWriter writer;
  private final int nearM;

  FieldController(
      FeatureStore store,
      Sight sight,
      Surroundings surroundings,
      CaseWriter writer,
      LyktaSettings settings) {
    this.store = store;
    this.sight = sight;
    this.surroundings = surroundings;
    this.writer = writer;
    this.nearM = settings.reports().nearM();
  }

  record Near(
      UUID id,
      String number,
      String category,
      List<Double> position,
      double distanceM,
      Instant observedTo,
      String status,
      String description,
      String thumbnail) {}

  record NearBy(List<Near> reports) {}

  /** Open reports of the category, the nearest first: one of them may be what is seen here. */
  @GetMapping("/api/reports/near")
  NearBy near(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, Set.of("at", "category", "radius"));
    Point at = at(given);
    String word = given.find("category").orElse("");
    Category category =
        Category.find(word)
            .orElseThrow(() -> Parameters.invalid("category", word, "ett slag", "a category"));
    long radius = Math.min(FARTHEST_M, given.count("radius").orElse((long) nearM));
    var found = surroundings.alike(category, at, radius, MOST_NEAR);
    var listed = writer.list(found, reader);
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      near.add(near(listed.get(i), found.get(i).position().distance(at)));
    }
    return new NearBy(near);
  }

  private static Near near(CaseWriter.Listed report, double distanceM) {
    return new Near(
        report.id(),
        report.number(),
        report.category(),
        report.position(),
        Math.round(distanceM * 10) / 10.0,
        report.observedTo(),
        report.status(),
        report.description(),
        report.thumbnail());
  }

  /**
   * @param distanceM from here; null where the phone does not know where it is
   * @param order place in a short round from here, from 1; without a place, by when it is due
   */
  record Todo(@JsonUnwrapped CaseWriter.Listed report, Double distanceM, int order) {}

  record Todos(List<Todo> reports) {}

  /**
   * Open reports that this reader acts on or sent, the nearest first; where the request does not
   * say where it comes from, those that are due first.
   */
  @GetMapping("/api/reports/mine")
  Todos mine(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, Set.of("at"));
    List<Case> open =
        store.list(Query.of(Case.LAYER)).stream()
            .map(Case::new)
            .filter(report -> report.isOpen() && isMine(report, reader))
            .sorted(Comparator.comparing(report -> report.time(Case.DUE_AT).orElse(Instant.MAX)))
            .toList();
    var listed = writer.list(open, reader);
    return new Todos(
        given.find("at").isPresent() ? around(at(given), open, listed) : inOrder(listed));
  }

  private static List<Todo> around(Point at, List<Case> open, List<CaseWriter.Listed> listed) {
    int[] order = Round.order(at, open.stream().map(Case::position).toList());
    List<Todo> todos = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      double distanceM = Math.round(open.get(i).position().distance(at));
      todos.add(new Todo(listed.get(i), distanceM, order[i]));
    }
    todos.sort(Comparator.comparingDouble(Todo::distanceM));
    return todos;
  }

  private static List<Todo> inOrder(List<CaseWriter.Listed> listed) {
    List<Todo> todos = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      todos.add(new Todo(listed.get(i), null, i + 1));
    }
    return todos;
  }

  private boolean isMine(Case report, Reader reader) {
    return report.isReportedBy(reader.getName())
        || report.id(Case.RESPONSIBLE).equals(sight.actorOf(reader));
  }

  private static Point at(Parameters given) {
    String text = given.find("at").orElse("");
    double[] lonLat;
    try {
      lonLat = Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException e) {
      lonLat = new double[0];
    }
    if (lonLat.length != 2 || !Arrays.stream(lonLat).allMatch(Double::isFinite)) {
      throw Parameters.invalid("at", text, "longitud,latitud", "longitude,latitude");
    }
    return NewReport.point(lonLat);
  }

  /**
   * All lamps that are in use, to choose from without signal: {@code [id, designation, longitude,
   * latitude, status]} each.
   */
  @GetMapping("/api/field/lamps")
  ResponseEntity<byte[]> lamps(Reader reader, WebRequest request) {
    long generation = store.generation(LAMP_LAYER);
    String tag = "W/\"lamps-" + generation + "\"";
    if (request.checkNotModified(tag)) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(tag)
        .body(lamps(generation, reader));
  }

  private byte[] lamps(long generation, Reader reader) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonMapper.shared().createGenerator(bytes)) {
      json.writeStartObject();
      json.writeNumberProperty("generation", generation);
      json.writeArrayPropertyStart("lamps");
      double[] lonLat = new double[2];
      Crs crs = Crs.of("CRS84");
      store.readRows(
          Query.of(LAMP_LAYER).visibleTo(reader.sees()),
          LAMP_FIELDS,
          row -> {
            if (!"removed".equals(row.text(1))) {
              lonLat[0] = row.x();
              lonLat[1] = row.y();
              crs.fromStored(lonLat);
              json.writeStartArray();
              json.writeString(row.idText());
              json.writeString(row.text(0));
              json.writeNumber(Math.round(lonLat[0] * 1e6) / 1e6);
              json.writeNumber(Math.round(lonLat[1] * 1e6) / 1e6);
              json.writeString(row.text(1));
              json.writeEndArray();
            }
          });
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }
}
