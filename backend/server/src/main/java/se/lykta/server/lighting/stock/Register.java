package se.lykta.server.lighting.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import se.lykta.engine.scene.Building;
import se.lykta.layers.Feature;
import se.lykta.layers.LightPoint;
import se.lykta.layers.LuminaireType;
import se.lykta.layers.Street;
import se.lykta.layers.Tree;
import se.lykta.server.settings.Lighting;
import se.lykta.store.Edit;

/**
 * What the store says on a day, by layer and id, and the stock that follows from it. Immutable, so
 * that the stock after changes which nobody has saved can be asked at any time.
 */
public final class Register {
  private static final String POINT = LightPoint.LAYER.name();
  private static final String LUMINAIRE = se.lykta.layers.Luminaire.LAYER.name();
  private static final String TYPE = LuminaireType.LAYER.name();
  private static final String BUILDING = se.lykta.layers.Building.LAYER.name();
  private static final String TREE = Tree.LAYER.name();
  private static final String STREET = Street.LAYER.name();

  /** The layers that light depends on; what others refer to comes first. */
  static final List<String> LAYERS = List.of(STREET, BUILDING, TREE, TYPE, POINT, LUMINAIRE);

  private static final double STOREY_M = 3;
  private static final double LOW_HOUSE_M = 6;
  private static final double TREE_M = 8;

  private final Map<String, Map<UUID, Feature>> features;
  private final Map<UUID, List<UUID>> luminairesOf = new HashMap<>();
  private final Map<UUID, List<UUID>> pointsOf = new HashMap<>();
  private final LocalDate day;
  private final AssumedLuminaires assumptions;
  private final Distributions distributions;
  private final Lighting settings;
  private final StreetSides streets;
  private final Stock stock;

  Register(
      Map<String, Map<UUID, Feature>> features,
      LocalDate day,
      AssumedLuminaires assumptions,
      Distributions distributions,
      Lighting settings) {
    this.features = features;
    this.day = day;
    this.assumptions = assumptions;
    this.distributions = distributions;
    this.settings = settings;
    luminaires().values().forEach(this::link);
    streets = new StreetSides(Nearby.of(entries(STREET)));
    stock = read();
  }

  private void link(Feature luminaire) {
    UUID point = (UUID) luminaire.values().get("light_point");
    luminairesOf.computeIfAbsent(point, key -> new ArrayList<>()).add(luminaire.id());
    if (luminaire.values().get("type") instanceof UUID type) {
      pointsOf.computeIfAbsent(type, key -> new ArrayList<>()).add(point);
    }
  }

  private Map<UUID, Feature> luminaires() {
    return features.get(LUMINAIRE);
  }

  private List<Nearby.Entry<Geometry>> entries(String layer) {
    return features.get(layer).values().stream()
        .map(f -> new Nearby.Entry<>(f.id(), f.geometry().getEnvelopeInternal(), f.geometry()))
        .toList();
  }

  private Stock read() {
    List<Nearby.Entry<Building>> buildings = new ArrayList<>();
    features.get(BUILDING).values().forEach(found -> building(found).ifPresent(buildings::add));
    List<Nearby.Entry<Crown>> crowns =
        features.get(TREE).values().stream().map(Register::crown).toList();
    var obstacles = new Obstacles(Nearby.of(buildings), Nearby.of(crowns), settings);
    LampReader reader = reader(obstacles);
    List<Nearby.Entry<StockLamp>> lamps = new ArrayList<>();
    features
        .get(POINT)
        .values()
        .forEach(
            point -> lamps.addAll(lamps(reader, point, luminairesAt(point), features.get(TYPE))));
    return new Stock(Nearby.of(lamps), obstacles);
  }

  private LampReader reader(Obstacles obstacles) {
    return new LampReader(assumptions, distributions, obstacles.buildings(), streets);
  }

  private List<Feature> luminairesAt(Feature point) {
    return luminairesOf.getOrDefault(point.id(), List.of()).stream()
        .map(luminaires()::get)
        .toList();
  }

  private List<Nearby.Entry<StockLamp>> lamps(
      LampReader reader, Feature point, List<Feature> luminaires, Map<UUID, Feature> types) {
    return reader.lamps(point, luminaires, types, day).stream()
        .map(lamp -> new Nearby.Entry<>(lamp.lightPoint(), placeOf(lamp), lamp))
        .toList();
  }

  private static Envelope placeOf(StockLamp lamp) {
    double x = lamp.light().x();
    double y = lamp.light().y();
    return new Envelope(x, x, y, y);
  }

  /** Empty where its footprint has no inside and outside. */
  private static Optional<Nearby.Entry<Building>> building(Feature feature) {
    if (!(feature.geometry() instanceof Polygon footprint)
        || Building.findFlaw(footprint).isPresent()) {
      return Optional.empty();
    }
    var building = new Building(feature.id().toString(), footprint, heightM(feature));
    return Optional.of(new Nearby.Entry<>(feature.id(), footprint.getEnvelopeInternal(), building));
  }

  private static double heightM(Feature building) {
    double levels = number(building, "levels", 0);
    return number(building, "height_m", levels > 0 ? levels * STOREY_M : LOW_HOUSE_M);
  }

  private static Nearby.Entry<Crown> crown(Feature tree) {
    double x = tree.geometry().getCoordinate().x;
    double y = tree.geometry().getCoordinate().y;
    double top = number(tree, "height_m", TREE_M);
    double base = Math.min(number(tree, "crown_base_m", top * 0.3), top * 0.9);
    double radius = number(tree, "crown_radius_m", top * 0.3);
    var crown = new Crown(tree.id(), x, y, base, top, radius);
    return new Nearby.Entry<>(
        tree.id(), new Envelope(x - radius, x + radius, y - radius, y + radius), crown);
  }

  private static double number(Feature feature, String field, double otherwise) {
    return feature.values().get(field) instanceof Number number ? number.doubleValue() : otherwise;
  }

  /** As it is. */
  public Stock today() {
    return stock;
  }

  /** The light point as the store has it. */
  public Optional<Feature> findLightPoint(UUID id) {
    return Optional.ofNullable(features.get(POINT).get(id));
  }

  /**
   * As it would be after some changes.
   *
   * @param edits of any layers; those that light does not depend on change nothing, and neither do
   *     changes of what is not there
   */
  public Tried after(List<Edit> edits) {
    return edits.isEmpty() ? new Tried(stock, List.of()) : new Changes(edits).tried();
  }

  /** Edits laid over the register. */
  private final class Changes {
    private final Map<String, Map<UUID, Optional<Feature>>> changed = new HashMap<>();

    Changes(List<Edit> edits) {
      edits.forEach(this::apply);
    }

    private void apply(Edit edit) {
      if (LAYERS.contains(edit.layer())) {
        changed
            .computeIfAbsent(edit.layer(), layer -> new HashMap<>())
            .put(edit.id(), Edited.of(edit, find(edit.layer(), edit.id())));
      }
    }

    private Optional<Feature> find(String layer, UUID id) {
      Optional<Feature> edited = of(layer).get(id);
      return edited != null ? edited : Optional.ofNullable(features.get(layer).get(id));
    }

    private Map<UUID, Optional<Feature>> of(String layer) {
      return changed.getOrDefault(layer, Map.of());
    }

    Tried tried() {
      Stock after = after();
      List<Envelope> touched = new ArrayList<>();
      for (UUID point : touchedPoints()) {
        addDiffering(point, after, touched);
      }
      Stream.of(BUILDING, TREE)
          .flatMap(layer -> of(layer).entrySet().stream().map(e -> places(layer, e.getKey())))
          .forEach(touched::addAll);
      return new Tried(after, touched);
    }

    private void addDiffering(UUID point, Stock after, List<Envelope> touched) {
      List<Nearby.Entry<StockLamp>> was = stock.lamps().of(point);
      List<Nearby.Entry<StockLamp>> will = after.lamps().of(point);
      Stream.concat(
              was.stream().filter(lamp -> !will.contains(lamp)),
              will.stream().filter(lamp -> !was.contains(lamp)))
          .map(Nearby.Entry::place)
          .forEach(touched::add);
    }

    private List<Envelope> places(String layer, UUID id) {
      return Stream.of(Optional.ofNullable(features.get(layer).get(id)), find(layer, id))
          .flatMap(Optional::stream)
          .map(feature -> feature.geometry().getEnvelopeInternal())
          .toList();
    }

    private Stock after() {
      Obstacles obstacles = obstacles();
      LampReader reader = reader(obstacles);
      Map<UUID, Feature> types = types();
      Map<UUID, List<Nearby.Entry<StockLamp>>> lamps = new HashMap<>();
      for (UUID point : touchedPoints()) {
        lamps.put(
            point,
            find(POINT, point)
                .map(found -> lamps(reader, found, luminairesNowAt(point), types))
                .orElse(List.of()));
      }
      return new Stock(stock.lamps().with(lamps), obstacles);
    }

    private Obstacles obstacles() {
      if (of(BUILDING).isEmpty() && of(TREE).isEmpty()) {
        return stock.obstacles();
      }
      Map<UUID, List<Nearby.Entry<Building>>> buildings = new HashMap<>();
      of(BUILDING)
          .forEach(
              (id, found) ->
                  buildings.put(id, found.flatMap(Register::building).stream().toList()));
      Map<UUID, List<Nearby.Entry<Crown>>> crowns = new HashMap<>();
      of(TREE).forEach((id, found) -> crowns.put(id, found.map(Register::crown).stream().toList()));
      return new Obstacles(
          stock.obstacles().buildings().with(buildings),
          stock.obstacles().crowns().with(crowns),
          settings);
    }

    private Map<UUID, Feature> types() {
      if (of(TYPE).isEmpty()) {
        return features.get(TYPE);
      }
      var types = new HashMap<>(features.get(TYPE));
      of(TYPE)
          .forEach(
              (id, found) ->
                  found.ifPresentOrElse(type -> types.put(id, type), () -> types.remove(id)));
      return types;
    }

    /**
     * Light points whose own, or whose luminaires', types' or walls' change may move their light.
     */
    private Set<UUID> touchedPoints() {
      var points = new HashSet<>(of(POINT).keySet());
      of(LUMINAIRE)
          .forEach(
              (id, found) -> {
                Optional.ofNullable(luminaires().get(id)).map(this::pointOf).ifPresent(points::add);
                found.map(this::pointOf).ifPresent(points::add);
              });
      of(TYPE).keySet().forEach(type -> points.addAll(pointsOf.getOrDefault(type, List.of())));
      of(BUILDING)
          .forEach((id, found) -> found.map(Feature::geometry).ifPresent(g -> addIn(g, points)));
      return points;
    }

    private void addIn(Geometry building, Set<UUID> points) {
      stock.lamps().in(building.getEnvelopeInternal()).stream()
          .map(StockLamp::lightPoint)
          .forEach(points::add);
    }

    private UUID pointOf(Feature luminaire) {
      return (UUID) luminaire.values().get("light_point");
    }

    private List<Feature> luminairesNowAt(UUID point) {
      var ids = new HashSet<>(luminairesOf.getOrDefault(point, List.<UUID>of()));
      ids.addAll(of(LUMINAIRE).keySet());
      return ids.stream()
          .flatMap(id -> find(LUMINAIRE, id).stream())
          .filter(luminaire -> point.equals(pointOf(luminaire)))
          .sorted((a, b) -> a.id().compareTo(b.id()))
          .toList();
    }
  }
}
