package se.lykta.server.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Layer;
import se.lykta.layers.Problem;
import se.lykta.layers.Severity;
import se.lykta.layers.Values;
import se.lykta.server.geojson.GeometryReader;
import se.lykta.server.geojson.GeometryReader.UnreadableGeometry;
import se.lykta.server.problems.ProblemDocument;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.store.ChangeSet;
import se.lykta.store.Crs;
import se.lykta.store.Edit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one change set from JSON; collects what is wrong with its values, edit by edit. */
public final class ChangeSetReader {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST_EDITS = 10_000;

  /** Neither control characters nor halves of surrogate pairs. */
  private static final Pattern COMMENT = Pattern.compile("[\\r\\n\\t[^\\p{Cs}\\p{Cc}]]{0,2000}");

  private final JsonNode body;
  private final GeometryReader geometries;
  private final List<ProblemDocument.Entry> problems = new ArrayList<>();

  private ChangeSetReader(JsonNode body) {
    this.body = body;
    this.geometries = new GeometryReader(crsOf(body));
  }

  /**
   * @throws ProblemException where it is no change set, or a value is not of its field's kind
   */
  static ChangeSet read(JsonNode body, String author) {
    return new ChangeSetReader(body).read(author);
  }

  /**
   * Edits that are only tried, in a body without an id.
   *
   * @throws ProblemException as {@link #read} does
   */
  public static List<Edit> readEdits(JsonNode body) {
    return new ChangeSetReader(body).checkedEdits();
  }

  /** The id in a body that says nothing else. */
  static UUID readId(JsonNode body) {
    return id(body, "id");
  }

  private static Crs crsOf(JsonNode body) {
    String name = body.path("crs").asString("CRS84");
    return Crs.find(name)
        .orElseThrow(() -> wrong("crs", name, "CRS84 eller EPSG:3007", "CRS84 or EPSG:3007"));
  }

  private ChangeSet read(String author) {
    UUID id = id(body, "id");
    return new ChangeSet(id, author, comment(body.path("comment")), checkedEdits());
  }

  private List<Edit> checkedEdits() {
    var edits = edits(body.path("edits"));
    if (!problems.isEmpty()) {
      throw ProblemException.invalid(problems);
    }
    return edits;
  }

  private static String comment(JsonNode given) {
    if (given.isMissingNode() || given.isNull()) {
      return null;
    }
    if (!given.isString() || !COMMENT.matcher(given.asString()).matches()) {
      throw wrong(
          "comment",
          text(given),
          "läsbar text på högst 2 000 tecken",
          "readable text of at most 2,000 characters");
    }
    return given.asString();
  }

  private List<Edit> edits(JsonNode list) {
    if (!list.isArray() || list.isEmpty() || list.size() > MOST_EDITS) {
      throw wrong(
          "edits",
          text(list),
          "en lista med 1 till 10 000 ändringar",
          "a list of 1 to 10,000 edits");
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      edits.add(new One(i, list.get(i)).edit());
    }
    return edits;
  }

  /** One edit of the list. */
  private final class One {
    private final int index;
    private final String where;
    private final JsonNode json;
    private final Layer layer;
    private final UUID id;

    One(int index, JsonNode json) {
      this.index = index;
      this.where = "edits[" + index + "].";
      this.json = json;
      this.layer = layer();
      this.id = ChangeSetReader.id(json, where + "id");
    }

    private Layer layer() {
      String name = json.path("layer").asString("");
      return Catalogue.findLayer(name)
          .orElseThrow(
              () -> wrong(where + "layer", name, "ett av lagrens namn", "the name of a layer"));
    }

    Edit edit() {
      String op = json.path("op").asString("");
      return switch (op) {
        case "create" -> new Edit.Create(layer.name(), id, geometry(), created());
        case "replace" -> new Edit.Replace(layer.name(), id, version(), geometry(), values());
        case "patch" ->
            new Edit.Patch(layer.name(), id, version(), Optional.ofNullable(geometry()), values());
        case "delete" -> new Edit.Delete(layer.name(), id, version());
        case "restore" -> new Edit.Restore(layer.name(), id, version(), number("toVersion"));
        default ->
            throw wrong(
                where + "op",
                op,
                "create, replace, patch, delete eller restore",
                "create, replace, patch, delete or restore");
      };
    }

    private long version() {
      return number("version");
    }

    private long number(String name) {
      JsonNode value = json.path(name);
      if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
        throw wrong(where + name, text(value), "ett heltal från 0", "a whole number from 0");
      }
      return value.asLong();
    }

    private Geometry geometry() {
      try {
        return geometries.read(json.path("geometry"));
      } catch (UnreadableGeometry e) {
        add(new Problem(Severity.ERROR, "geometry", layer.name(), id, "geometry", e.title()));
        return null;
      }
    }

    /** A new feature is as visible as its layer is, where nothing else is said. */
    private Map<String, Object> created() {
      var values = values();
      values.putIfAbsent(Common.VISIBILITY, layer.defaultVisibility().value());
      return values;
    }

    private Map<String, Object> values() {
      JsonNode given = json.path("values");
      if (!given.isObject()) {
        return new LinkedHashMap<>();
      }
      @SuppressWarnings("unchecked")
      Map<String, Object> raw = JSON.treeToValue(given, Map.class);
      var parsed = Values.parse(layer, raw);
      parsed.problems().forEach(this::add);
      return new LinkedHashMap<>(parsed.values());
    }

    private void add(Problem found) {
      var here =
          new Problem(
              found.severity(), found.code(), found.layer(), id, found.field(), found.message());
      problems.add(ProblemDocument.Entry.of(index, here));
    }
  }

  private static UUID id(JsonNode json, String where) {
    String text = json.path("id").asString("");
    try {
      return UUID.fromString(text.length() == 36 ? text : "");
    } catch (IllegalArgumentException e) {
      throw wrong(where, text, "ett UUID", "a UUID");
    }
  }

  private static String text(JsonNode value) {
    String text = value.isMissingNode() ? "" : value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static ProblemException wrong(
      String where, String found, String expectedSv, String expectedEn) {
    return ProblemException.of(
        ProblemKind.BAD_REQUEST,
        where + " är '" + found + "'; väntat " + expectedSv,
        where + " is '" + found + "'; expected " + expectedEn);
  }
}
