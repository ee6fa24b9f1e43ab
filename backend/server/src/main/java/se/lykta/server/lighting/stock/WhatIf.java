package se.lykta.server.lighting.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.lykta.engine.scene.Building;
import se.lykta.layers.Feature;
import se.lykta.store.Edit;

/** Edits that nobody has saved, laid over a register: only what they touch is made anew. */
final class WhatIf {
  private final Register register;
  private final Map<String, Map<UUID, Optional<Feature>>> changed = new HashMap<>();

  WhatIf(Register register, List<Edit> edits) {
    this.register = register;
    edits.forEach(this::apply);
  }

  private void apply(Edit edit) {
    if (Register.LAYERS.contains(edit.layer())) {
      changed
          .computeIfAbsent(edit.layer(), layer -> new HashMap<>())
          .put(edit.id(), Edited.of(edit, find(edit.layer(), edit.id())));
    }
  }

  private Optional<Feature> find(String layer, UUID id) {
    Optional<Feature> edited = of(layer).get(id);
    return edited != null ? edited : Optional.ofNullable(register.of(layer).get(id));
  }

  private Map<UUID, Optional<Feature>> of(String layer) {
    return changed.getOrDefault(layer, Map.of());
  }

  Tried tried() {
    Set<UUID> points = touchedPoints();
    Stock after = after(points);
    List<Envelope> touched = new ArrayList<>();
    points.forEach(point -> addDiffering(point, after, touched));
    Stream.of(Register.BUILDING, Register.TREE)
        .flatMap(layer -> of(layer).keySet().stream().flatMap(id -> places(layer, id)))
        .forEach(touched::add);
    return new Tried(after, touched);
  }

  private void addDiffering(UUID point, Stock after, List<Envelope> touched) {
    List<Nearby.Entry<StockLamp>> was = register.today().lamps().of(point);
    List<Nearby.Entry<StockLamp>> will = after.lamps().of(point);
    Stream.concat(
            was.stream().filter(lamp -> !will.contains(lamp)),
            will.stream().filter(lamp -> !was.contains(lamp)))
        .map(Nearby.Entry::place)
        .forEach(touched::add);
  }

  /** Where it was and where it will be. */
  private Stream<Envelope> places(String layer, UUID id) {
    return Stream.of(Optional.ofNullable(register.of(layer).get(id)), find(layer, id))
        .flatMap(Optional::stream)
        .map(Feature::geometry)
        .filter(Objects::nonNull)
        .map(Geometry::getEnvelopeInternal);
  }

  private Stock after(Set<UUID> points) {
    Obstacles obstacles = obstacles();
    LampReader reader = register.lampReader(obstacles);
    Map<UUID, Feature> types = types();
    Map<UUID, List<Nearby.Entry<StockLamp>>> lamps = new HashMap<>();
    for (UUID point : points) {
      lamps.put(
          point,
          find(Register.POINT, point)
              .map(found -> register.lamps(reader, found, luminairesAt(point), types))
              .orElse(List.of()));
    }
    return new Stock(register.today().lamps().with(lamps), obstacles);
  }

  private Obstacles obstacles() {
    Obstacles today = register.today().obstacles();
    if (of(Register.BUILDING).isEmpty() && of(Register.TREE).isEmpty()) {
      return today;
    }
    Map<UUID, List<Nearby.Entry<Building>>> buildings = new HashMap<>();
    of(Register.BUILDING)
        .forEach(
            (id, found) ->
                buildings.put(
                    id, found.flatMap(register.obstacleReader::building).stream().toList()));
    Map<UUID, List<Nearby.Entry<Crown>>> crowns = new HashMap<>();
    of(Register.TREE)
        .forEach(
            (id, found) ->
                crowns.put(id, found.flatMap(register.obstacleReader::crown).stream().toList()));
    return new Obstacles(
        today.buildings().with(buildings), today.crowns().with(crowns), register.settings);
  }

  private Map<UUID, Feature> types() {
    if (of(Register.TYPE).isEmpty()) {
      return register.of(Register.TYPE);
    }
    var types = new HashMap<>(register.of(Register.TYPE));
    of(Register.TYPE)
        .forEach(
            (id, found) ->
                found.ifPresentOrElse(type -> types.put(id, type), () -> types.remove(id)));
    return types;
  }

  /** Light points whose own, or whose luminaires', types' or walls' change may move their light. */
  private Set<UUID> touchedPoints() {
    var points = new HashSet<>(of(Register.POINT).keySet());
    of(Register.LUMINAIRE)
        .forEach(
            (id, found) ->
                Stream.of(Optional.ofNullable(register.of(Register.LUMINAIRE).get(id)), found)
                    .flatMap(luminaire -> luminaire.flatMap(WhatIf::pointOf).stream())
                    .forEach(points::add));
    of(Register.TYPE).keySet().forEach(type -> points.addAll(register.pointsOf(type)));
    of(Register.BUILDING)
        .keySet()
        .forEach(id -> places(Register.BUILDING, id).forEach(place -> addIn(place, points)));
    return points;
  }

  private void addIn(Envelope building, Set<UUID> points) {
    register.today().lamps().in(building).stream().map(StockLamp::lightPoint).forEach(points::add);
  }

  private static Optional<UUID> pointOf(Feature luminaire) {
    return luminaire.find("light_point").map(UUID.class::cast);
  }

  private List<Feature> luminairesAt(UUID point) {
    var ids = new HashSet<>(register.luminairesOf(point));
    ids.addAll(of(Register.LUMINAIRE).keySet());
    return ids.stream()
        .flatMap(id -> find(Register.LUMINAIRE, id).stream())
        .filter(luminaire -> pointOf(luminaire).filter(point::equals).isPresent())
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }
}
