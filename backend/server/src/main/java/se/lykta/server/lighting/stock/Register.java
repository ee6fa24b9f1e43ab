package se.lykta.server.lighting.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.lykta.engine.scene.Building;
import se.lykta.layers.Feature;
import se.lykta.layers.LightPoint;
import se.lykta.layers.LuminaireType;
import se.lykta.layers.Street;
import se.lykta.layers.Tree;
import se.lykta.server.settings.Lighting;
import se.lykta.store.Edit;
import se.lykta.store.Overlay;

/**
 * What the store says on a day, by layer and id, and the stock that follows from it. Immutable, so
 * that the stock after changes which nobody has saved can be asked at any time.
 */
public final class Register {
  static final String POINT = LightPoint.LAYER.name();
  static final String LUMINAIRE = se.lykta.layers.Luminaire.LAYER.name();
  static final String TYPE = LuminaireType.LAYER.name();
  static final String BUILDING = se.lykta.layers.Building.LAYER.name();
  static final String TREE = Tree.LAYER.name();
  private static final String STREET = Street.LAYER.name();

  /** The layers that light depends on; what others refer to comes first. */
  static final List<String> LAYERS = List.of(STREET, BUILDING, TREE, TYPE, POINT, LUMINAIRE);

  final ObstacleReader obstacleReader;
  final Lighting settings;
  private final Overlay overlay;
  private final Map<String, Map<UUID, Feature>> features;
  private final Map<UUID, List<UUID>> luminairesOf = new HashMap<>();
  private final Map<UUID, List<UUID>> pointsOf = new HashMap<>();
  private final LocalDate day;
  private final AssumedLuminaires assumptions;
  private final Distributions distributions;
  private final StreetSides streets;
  private final StreetAxes axes;
  private final Stock stock;

  Register(
      Map<String, Map<UUID, Feature>> features,
      LocalDate day,
      AssumedLuminaires assumptions,
      Distributions distributions,
      Lighting settings) {
    this(features, day, assumptions, distributions, settings, Overlay.NONE, Optional.empty());
  }

  /**
   * @param overlay that is laid over the features already
   * @param known obstacles of the same buildings and trees; empty: to be read
   */
  private Register(
      Map<String, Map<UUID, Feature>> features,
      LocalDate day,
      AssumedLuminaires assumptions,
      Distributions distributions,
      Lighting settings,
      Overlay overlay,
      Optional<Obstacles> known) {
    this.overlay = overlay;
    this.features = features;
    this.day = day;
    this.assumptions = assumptions;
    this.distributions = distributions;
    this.settings = settings;
    obstacleReader = new ObstacleReader(day);
    of(LUMINAIRE).values().forEach(this::link);
    streets = new StreetSides(Nearby.of(streetLines()));
    axes = StreetAxes.of(streets());
    stock = read(known.orElseGet(this::obstacles));
  }

  /** As a scenario has it. */
  Register with(Overlay overlay) {
    boolean sameObstacles = overlay.of(BUILDING).isEmpty() && overlay.of(TREE).isEmpty();
    Optional<Obstacles> known = sameObstacles ? Optional.of(stock.obstacles()) : Optional.empty();
    return new Register(laid(overlay), day, assumptions, distributions, settings, overlay, known);
  }

  /** As it was on another day. */
  Register then(Overlay overlay, LocalDate day) {
    return new Register(
        laid(overlay), day, assumptions, distributions, settings, overlay, Optional.empty());
  }

  private Map<String, Map<UUID, Feature>> laid(Overlay overlay) {
    Map<String, Map<UUID, Feature>> own = new HashMap<>(features);
    LAYERS.forEach(
        layer -> own.computeIfPresent(layer, (name, known) -> laid(overlay, name, known)));
    return own;
  }

  private static Map<UUID, Feature> laid(
      Overlay overlay, String layer, Map<UUID, Feature> features) {
    if (overlay.of(layer).isEmpty()) {
      return features;
    }
    Map<UUID, Feature> own = new HashMap<>(features);
    overlay
        .of(layer)
        .forEach(
            (id, found) ->
                found.ifPresentOrElse(feature -> own.put(id, feature), () -> own.remove(id)));
    return own;
  }

  private void link(Feature luminaire) {
    UUID point = (UUID) luminaire.values().get("light_point");
    luminairesOf.computeIfAbsent(point, key -> new ArrayList<>()).add(luminaire.id());
    if (luminaire.values().get("type") instanceof UUID type) {
      pointsOf.computeIfAbsent(type, key -> new ArrayList<>()).add(point);
    }
  }

  private List<Nearby.Entry<Geometry>> streetLines() {
    return of(STREET).values().stream()
        .map(f -> new Nearby.Entry<>(f.id(), f.geometry().getEnvelopeInternal(), f.geometry()))
        .toList();
  }

  private Obstacles obstacles() {
    List<Nearby.Entry<Building>> buildings = new ArrayList<>();
    of(BUILDING).values().forEach(b -> obstacleReader.building(b).ifPresent(buildings::add));
    List<Nearby.Entry<Crown>> crowns = new ArrayList<>();
    of(TREE).values().forEach(tree -> obstacleReader.crown(tree).ifPresent(crowns::add));
    return new Obstacles(Nearby.of(buildings), Nearby.of(crowns), settings);
  }

  private Stock read(Obstacles obstacles) {
    LampReader reader = lampReader(obstacles);
    List<Nearby.Entry<StockLamp>> lamps = new ArrayList<>();
    for (Feature point : of(POINT).values()) {
      List<Feature> luminaires = luminairesOf(point.id()).stream().map(of(LUMINAIRE)::get).toList();
      lamps.addAll(lamps(reader, point, luminaires, of(TYPE)));
    }
    return new Stock(Nearby.of(lamps), obstacles);
  }

  LampReader lampReader(Obstacles obstacles) {
    return new LampReader(assumptions, distributions, obstacles.buildings(), streets);
  }

  List<Nearby.Entry<StockLamp>> lamps(
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

  /** The features of a layer by their ids. */
  Map<UUID, Feature> of(String layer) {
    return features.get(layer);
  }

  List<UUID> luminairesOf(UUID point) {
    return luminairesOf.getOrDefault(point, List.of());
  }

  /** The light points that have a luminaire of a type. */
  List<UUID> pointsOf(UUID type) {
    return pointsOf.getOrDefault(type, List.of());
  }

  /** As it is. */
  public Stock today() {
    return stock;
  }

  /** What it says is of this day. */
  public LocalDate day() {
    return day;
  }

  /** Those that hold on the day. */
  public List<Feature> streets() {
    return of(STREET).values().stream().filter(street -> street.holdsOn(day)).toList();
  }

  /** Which way those run that hold on the day. */
  public StreetAxes axes() {
    return axes;
  }

  /** Houses of today, and how many of them have a height that is guessed. */
  public Guessed houses() {
    return guessed(BUILDING);
  }

  /** Trees of today, and how many of them have a height that is guessed. */
  public Guessed trees() {
    return guessed(TREE);
  }

  /**
   * @param guessed how many of them
   */
  public record Guessed(long all, long guessed) {}

  private Guessed guessed(String layer) {
    List<Feature> there = of(layer).values().stream().filter(f -> f.holdsOn(day)).toList();
    long known = there.stream().filter(f -> f.find("height_m").isPresent()).count();
    return new Guessed(there.size(), there.size() - known);
  }

  /** What it has instead of today's features, of all layers. */
  public Overlay overlay() {
    return overlay;
  }

  /** The type of a luminaire, where it has one. */
  public Optional<Feature> findType(UUID luminaire) {
    return Optional.ofNullable(of(LUMINAIRE).get(luminaire))
        .flatMap(found -> found.find("type"))
        .map(of(TYPE)::get);
  }

  /** The light point as the store has it. */
  public Optional<Feature> findLightPoint(UUID id) {
    return Optional.ofNullable(of(POINT).get(id));
  }

  /**
   * As it would be after some changes.
   *
   * @param edits of any layers; those that light does not depend on change nothing, and neither do
   *     changes of what is not there
   * @throws IllegalArgumentException where something would be no lamp, building or tree at all
   */
  public Tried after(List<Edit> edits) {
    return edits.isEmpty() ? new Tried(stock, List.of()) : new WhatIf(this, edits).tried();
  }
}
